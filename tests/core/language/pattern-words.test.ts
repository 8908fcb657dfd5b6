import {expect, test} from 'vitest';
import {wordsNeeded} from '../../../src/core/language/pattern-words.ts';
import {boilerplates} from '../../../src/languages/boilerplates.ts';

test.each([
  ['what stands there', /^Back to top$/i, ['back to top']],
  ['the longest run of what stands there', /^an? .{0,9} reported from \S+/, [' reported from ']],
  ['one of several', /^(?:comments?|note)\b/i, ['comment', 'note']],
  ['what must follow, where it tells more', /^(?:ad|ads|get) .{1,9} newsletter/, [' newsletter']],
  ['nothing that may be left out', /^(?:please )?(?:join|like)? us(?: now)*$/, [' us']],
  ['what is said once or more', /^(?:load ){1,3}a+/, ['load ']],
  ['nothing, where one of several needs nothing', /^(?:\d+|stop)$/, []],
  ['nothing, where nothing can be told', /^\w+$/u, []],
  ['nothing of what lies ahead', /^(?=now)\S+$/, []],
])('a text needs %s: %s', (_what, pattern, words) => expect(wordsNeeded(pattern)).toEqual(words));

test('nearly every set phrase needs something', () => {
  const patterns = Object.values(boilerplates).flatMap(({blocks, edges}) => [...blocks, ...edges]);
  expect(patterns.filter(pattern => wordsNeeded(pattern).length === 0).length).toBeLessThan(0.1 * patterns.length);
});
