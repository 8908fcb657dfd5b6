import {describe, expect, test} from 'vitest';
import {createTexts, underscored} from '../../src/ui/texts.ts';
import {textsOf} from './messages.ts';

const en = textsOf('en');
const tr = textsOf('tr');
const ar = textsOf('ar');

describe('counts', () => {
  test.each([
    [en, 1, '1 quotation'],
    [en, 2, '2 quotations'],
    [en, 0, '0 quotations'],
    [en, 1234, '1,234 quotations'],
    [tr, 1, '1 alıntı'],
    [tr, 1234, '1.234 alıntı'],
    [ar, 0, 'لا اقتباسات'],
    [ar, 1, 'اقتباس واحد'],
    [ar, 2, 'اقتباسان'],
    [ar, 3, '3 اقتباسات'],
    [ar, 11, '11 اقتباسًا'],
    [ar, 100, '100 اقتباس'],
    [ar, 103, '103 اقتباسات'],
  ])('%#: %i', (texts, count, expected) => expect(texts.count('count_quotations', count)).toBe(expected));

  const written: Readonly<Record<string, string>> = {
    intl_locale: 'fr',
    count_quotations_one: 'citation',
    count_quotations_other: 'citations',
  };
  const french = createTexts(key => written[key] ?? '');
  test.each([
    [1, 'citation'],
    [2, 'citations'],
    [1_000_000, 'citations'], // "many"
  ])('a form that is not written: %i', (count, expected) =>
    expect(french.count('count_quotations', count)).toBe(expected),
  );
});

describe('language names in the language of the messages', () => {
  test.each([
    [en, 'tr', 'Turkish'],
    [tr, 'tr', 'Türkçe'],
    [ar, 'tr', 'التركية'],
    [en, 'de', 'German'],
    [en, 'qq', undefined],
    [en, 'not a tag', undefined],
  ])('%#: %s', (texts, code, expected) => expect(texts.language(code)).toBe(expected));
});

test.each([
  [en, ['a'], 'a'],
  [en, ['a', 'b'], 'a and b'],
  [tr, ['a', 'b'], 'a ve b'],
  [ar, ['a', 'b'], 'a وb'],
])('list %#', (texts, parts, expected) => expect(texts.list(parts)).toBe(expected));

test('underscored', () => expect(underscored('cue-beside-name')).toBe('cue_beside_name'));

test.each([
  [en, '2022-01-27T11:42:00+03:00', 'Jan 27, 2022'],
  [en, '2022-01-27T23:59:00-11:00', 'Jan 27, 2022'], // as the page has it, wherever its reader is
  [en, '2022-01-27', 'Jan 27, 2022'],
  [tr, '2022-01-27', '27 Oca 2022'],
  [en, 'last week', undefined],
])('day %#: %s', (texts, date, expected) => expect(texts.day(date)).toBe(expected));
