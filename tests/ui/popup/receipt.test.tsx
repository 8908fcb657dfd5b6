import {describe, expect, test} from 'vitest';
import {emptyReceipt, type PageState, type ReceiptItem, type Site} from '../../../src/extension/messages.ts';
import {labels, lock, notice, page, show, site} from './show.tsx';

describe('a wall', () => {
  const sentence = 'The site asks you to subscribe or sign in to read on; that is left alone.';
  test.each<[string, Partial<PageState>, string[]]>([
    ['beside what was removed', {receipt: {...page.receipt, wall: true}}, ['Removed 1 ad-block notice']],
    ['alone', {receipt: {...emptyReceipt, wall: true}}, []],
    ['where there is no article to read', {receipt: {...emptyReceipt, wall: true}, problem: 'no-article'}, []],
  ])('is named %s', (_where, change, receipt) => {
    const {texts} = show({page: {...page, ...change}});
    expect(texts('wall')).toEqual([sentence]);
    expect(texts('receipt')).toEqual(receipt);
  });
});

test.each<[string, string, string]>([
  ['by its name', 'Klaro', 'Answered No to Klaro. That'],
  ['without a name', '', 'Answered No to the consent notice. That'],
])('what was answered no is told, %s', (_how, refused, beginning) => {
  for (const receipt of [page.receipt, emptyReceipt]) {
    const {texts} = show({page: {...page, receipt: {...receipt, refused}}});
    expect(texts('refused')).toEqual([`${beginning} cannot be put back; change it in the site’s own cookie settings.`]);
  }
});

describe('a line of the receipt', () => {
  const receipt = (...items: ReceiptItem[]) => ({page: {...page, receipt: {...emptyReceipt, items}}});

  test('is put back by itself, and hidden again', () => {
    const {all, called, press, texts} = show(receipt(notice, {...lock, putBack: true}, labels));
    expect(texts('receipt')).toEqual(['Removed 1 ad-block notice and 1 Turkish label']);
    expect(all('put-back-line').map(button => button.ariaLabel)).toEqual([
      'Put back: 1 ad-block notice',
      'Put back: 1 Turkish label',
    ]);
    press('put-back-line');
    press('clean-line');
    expect(called).toEqual(['putBack ad-block-notice', 'cleanAgain scroll-lock']);
  });

  test('is left alone on this site from then on; a language is kept everywhere, what a notice leaves goes with it', () => {
    const {all, called, press} = show({...receipt(notice, lock, labels), site});
    expect(all('leave').map(button => button.ariaLabel)).toEqual(['Leave these alone here: 1 ad-block notice']);
    press('leave');
    expect(called).toEqual(['leave nags true']);
  });

  test.each<[string, Site | undefined]>([
    ['in a private window', {...site, private: true}],
    ['on what is no web page', undefined],
  ])('%s nothing is left alone: that would be stored', (_where, there) =>
    expect(show({...receipt(notice), site: there}).all('leave')).toEqual([]),
  );

  test('what is left alone can be cleaned again; the focus goes there, and then to the receipt', () => {
    const {document, called, press, texts} = show({
      ...receipt(notice),
      site: {...site, left: ['consent', 'clutter']},
      justLeft: 'clutter',
    });
    expect(texts('left')).toHaveLength(1);
    expect(document.activeElement?.ariaLabel).toBe('Clean again: What floats over the page');
    press('leave-no-more', 1);
    expect(called).toEqual(['leave clutter false']);
    expect(document.activeElement?.localName).toBe('summary');
  });
});

test('what is in a language can be kept from then on', () => {
  const {called, press, texts} = show({page: {...page, receipt: {...emptyReceipt, items: [labels]}}});
  expect(texts('keep')).toEqual(['Keep what is in Turkish']);
  press('keep');
  expect(called).toEqual(['keep tr']);
});
