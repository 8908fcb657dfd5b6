import {describe, expect, test} from 'vitest';
import {comparedWords} from '../../src/core/clean/known-words.ts';
import {chromes} from '../../src/languages/chromes.ts';
import {nagLexicons} from '../../src/languages/nags.ts';
import {noticeLexicons} from '../../src/languages/notices.ts';

describe.each(Object.entries(chromes))('%s', (_, words) => {
  test('labels are trimmed, lower-case, each once', () => {
    expect(words.labels.filter(label => label !== label.trim() || label === '')).toEqual([]);
    expect(words.labels.filter(label => /^\p{Lu}/u.test(label))).toEqual([]);
    expect(new Set(words.labels).size).toBe(words.labels.length);
  });
  test('enough of both', () => {
    expect(words.labels.length).toBeGreaterThan(50);
    expect(words.frequent.length).toBeGreaterThan(25);
    expect(comparedWords(words).labels.split('|').length).toBeGreaterThan(50);
  });
});

test('ad-block words of 40 languages, small enough to be brought to a page', () => {
  expect(nagLexicons.length).toBe(40);
  const bytes = new TextEncoder().encode(JSON.stringify(nagLexicons)).length;
  expect(bytes).toBeLessThan(12 * 1024);
  for (const {adBlock, demand} of nagLexicons) {
    expect(adBlock.length).toBeGreaterThan(0);
    expect(demand.length).toBeGreaterThan(0);
  }
});

test.each(noticeLexicons.map(({notice, nag}) => [notice.wall.trim().slice(0, 30), notice, nag] as const))(
  'words of notices beside "%s": lower-case, each once, with an age',
  (_, notice, nag) => {
    for (const [field, list] of Object.entries(notice)) {
      const stems = list.split('|').map(stem => stem.trim());
      expect(stems.filter(stem => stem === '' || stem !== stem.toLowerCase() || /\$./.test(stem))).toEqual([]);
      expect(new Set(stems).size, field).toBe(stems.length);
    }
    expect(nag.age).not.toEqual([]);
  },
);
