import {describe, expect, test} from 'vitest';
import {knownWords} from '../../src/core/clean/known-words.ts';
import {chromeLexicons} from '../../src/languages/chromes.ts';
import {nagLexicons} from '../../src/languages/nags.ts';

describe.each(Object.entries(chromeLexicons))('%s', (_, words) => {
  test('labels are trimmed, lower-case, each once', () => {
    expect(words.labels.filter(label => label !== label.trim() || label === '')).toEqual([]);
    expect(words.labels.filter(label => /^\p{Lu}/u.test(label))).toEqual([]);
    expect(new Set(words.labels).size).toBe(words.labels.length);
  });
  test('enough of both', () => {
    expect(words.labels.length).toBeGreaterThan(50);
    expect(words.frequent.length).toBeGreaterThan(25);
    expect(knownWords(words).labels.size).toBeGreaterThan(50);
  });
});

test('ad-block words of at least 25 languages, small enough to be brought to a page', () => {
  expect(nagLexicons.length).toBeGreaterThanOrEqual(25);
  const bytes = new TextEncoder().encode(JSON.stringify(nagLexicons)).length;
  expect(bytes).toBeLessThan(8 * 1024);
  for (const {adBlock, demand} of nagLexicons) {
    expect(adBlock.length).toBeGreaterThan(0);
    expect(demand.length).toBeGreaterThan(0);
  }
});
