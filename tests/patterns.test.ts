/**
 * Every regular expression that meets a page's words is looked into by recheck, which seeks strings that make it slow: in
 * time that grows with the square of the length, or worse. What it cannot tell, or finds where no long text comes, stands
 * below with the reason.
 */
import {check} from 'recheck';
import {expect, test} from 'vitest';
import {patternsIn} from './support/patterns.ts';

/** How long one may be looked into, ms: a hundred times what it takes at rest. What is not known then counts as slow. */
const timeout = 60_000;

/** Beginnings of patterns, and why a page cannot make them slow. */
const bounded: readonly (readonly [start: string, reason: string])[] = [
  [String.raw`\s*(?:\([^()]*\)|\[`, 'author-names.ts reads 1,000 characters of a byline'],
  [String.raw`\s*\/\s*`, 'author-names.ts reads 1,000 characters of a byline'],
  [String.raw`^\(|[).\s]+$`, 'signatures.ts reads lines of 80 characters'],
  [String.raw`(?<=[.!?…]["'”’»)\]]*)\s+`, 'subheads.ts reads the last 400 characters'],
  ["[^\\p{L}]+(?<!['`’])", 'ngrams.ts reads 4,000 characters'],
  [String.raw`\s*(?:[,;|]|\s\/\s|`, 'author-names.ts reads 1,000 characters of a byline'],
  [String.raw`(?<=\S\s\S+)\s`, 'author-names.ts reads 1,000 characters of a byline'],
  [String.raw`[.!?…"“”«»'’]\s*[–—-]`, 'signatures.ts reads the last 80 characters'],
  [String.raw`(?:^|[\s([])(?:(?:photo`, 'captions.ts reads the last 150 characters'],
  [String.raw`^(?:[^\s\d.,:]+[.,:]?\s+){0,4}`, 'boilerplate.ts reads 100 characters of a date'],
  [String.raw`([\p{L}\p{M}]+) $`, 'disguise.ts reads the length of a long word'],
  ['no tab with id|', 'tab-problem.ts reads what the browser says of itself'],
  [String.raw`\s*\|\s*`, 'reads our own lists'],
  ['^.{2,}(?:ungen|', 'looks from the end of a word, at each letter once'],
  [String.raw`\b(?:(?:requests?|calls?`, 'reads a sentence, and no more than 80 characters between'],
];

/** Lines of 1,000 characters (boilerplate.ts): a power of that which repetition limits is no danger, more is. */
const isLine = (file: string) => /-boilerplate\.ts$/.test(file);

test('no pattern can be made slow', {timeout: 1_800_000}, async () => {
  const patterns = await patternsIn(['src/core', 'src/extension', 'src/languages']);
  expect(patterns.length).toBeGreaterThan(400);
  const asked = patterns.filter(({source}) => !bounded.some(([start]) => source.startsWith(start)));
  const slow: string[] = [];
  for (const {file, source, flags} of asked) {
    const found = await check(source, flags, {timeout});
    if (found.status === 'safe') continue;
    if (isLine(file) && found.status === 'vulnerable' && found.complexity.type === 'polynomial') continue;
    slow.push(`${file}: /${source}/${flags}: ${found.status === 'vulnerable' ? found.complexity.summary : 'unknown'}`);
  }
  expect(slow).toEqual([]);
  const idle = bounded.filter(([start]) => !patterns.some(({source}) => source.startsWith(start)));
  expect(idle, 'no longer there').toEqual([]);
});
