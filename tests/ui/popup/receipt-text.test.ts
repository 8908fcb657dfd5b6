import {describe, expect, test} from 'vitest';
import {kindOf} from '../../../src/core/clean/kind-of.ts';
import {emptyReceipt, type ReceiptItem} from '../../../src/extension/messages.ts';
import {receiptDetails, receiptSentence} from '../../../src/ui/popup/receipt-text.ts';
import {textsOf} from '../messages.ts';

const en = textsOf('en');
const tr = textsOf('tr');

function item(reason: ReceiptItem['reason'], count = 1, language?: string, texts: string[] = []): ReceiptItem {
  return {reason, count, language, texts, kind: kindOf[reason], putBack: false};
}

const notice = item('ad-block-notice');
const backdrop = item('backdrop');
const lock = item('scroll-lock');
const article = item('hidden-article');
const labels = item('foreign-label', 9, 'tr');

describe('the sentence', () => {
  test.each<[string, ReceiptItem[], string]>([
    ['nothing', [], 'Nothing stood in the way'],
    ['notice and labels', [notice, labels], 'Removed 1 ad-block notice and 9 Turkish labels'],
    ['the cover belongs to its notice', [notice, backdrop], 'Removed 1 ad-block notice'],
    ['a cover alone', [backdrop], 'Removed 1 dark cover'],
    ['and the lock', [notice, lock, labels], 'Removed 1 ad-block notice and 9 Turkish labels; the page scrolls again'],
    ['a lock alone', [lock], 'The page scrolls again'],
    [
      'consent and boxes',
      [item('consent-notice'), item('clutter', 2), lock],
      'Removed 1 consent notice and 2 floating boxes; the page scrolls again',
    ],
    [
      'prompts and frames',
      [item('newsletter'), item('covering-frame', 2), backdrop],
      'Removed 1 newsletter prompt and 2 frames of another site over the page',
    ],
    [
      'the article that a notice had hidden',
      [notice, article],
      'Removed 1 ad-block notice; the article is shown again',
    ],
    [
      'the article and the lock',
      [notice, lock, article],
      'Removed 1 ad-block notice; the page scrolls and the article is shown again',
    ],
    [
      'what is put back by itself',
      [{...notice, putBack: true}, lock, labels],
      'Removed 9 Turkish labels; the page scrolls again',
    ],
    ['the article alone', [article], 'The article is shown again'],
    ['the article and the lock alone', [article, lock], 'The page scrolls and the article is shown again'],
    ['a language without a name', [item('foreign-label', 2, 'qq')], 'Removed 2 foreign-language labels'],
    ['no language', [item('foreign-label', 1)], 'Removed 1 foreign-language label'],
    [
      'two languages',
      [item('foreign-label', 3, 'tr'), item('foreign-label', 1, 'de')],
      'Removed 3 Turkish labels and 1 German label',
    ],
  ])('%s', (_, items, expected) => expect(receiptSentence({...emptyReceipt, items}, en)).toBe(expected));

  test.each<[string, ReceiptItem[], string]>([
    ['notice and labels', [notice, lock, labels], 'Back on the page: 1 ad-block notice and 9 Turkish labels'],
    ['a lock alone', [lock], 'Back on the page: 1 scroll lock'],
    ['all that a notice took', [notice, lock, article], 'Back on the page: 1 ad-block notice'],
  ])('put back: %s', (_, items, expected) =>
    expect(receiptSentence({...emptyReceipt, items, putBack: true}, en)).toBe(expected),
  );

  test('in Turkish', () =>
    expect(receiptSentence({...emptyReceipt, items: [notice, labels]}, tr)).toBe(
      '1 reklam engelleyici uyarısı ve 9 Türkçe etiket kaldırıldı',
    ));
});

test('details name everything, each text once', () => {
  const items = [
    item('ad-block-notice', 1, undefined, ['Turn it off ']),
    lock,
    item('foreign-label', 3, 'tr', ['Paylaş', '', 'Paylaş']),
  ];
  expect(receiptDetails({...emptyReceipt, items}, en)).toMatchObject([
    {label: '1 ad-block notice', words: ['Turn it off'], keep: undefined, leave: 'nags'},
    {label: '1 scroll lock', words: [], keep: undefined, leave: undefined},
    {label: '3 Turkish labels', words: ['Paylaş'], keep: {language: 'tr', name: 'Turkish'}, leave: undefined},
  ]);
});
