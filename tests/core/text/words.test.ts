import {expect, test} from 'vitest';
import {type Word, wordsIn} from '../../../src/core/text/words.ts';

const wordsOf = (text: string) => {
  const words: Word[] = [];
  wordsIn(text, {start: 0, end: text.length}, {abbreviations: new Set(['sen']), possessive: /['’][sS]$/}, words);
  return words;
};

test.each<[string, string[]]>([
  ['Doe said no.', ['Doe', 'said', 'no', '.']],
  ['Sen. Doe of the U.S. Senate', ['Sen.', 'Doe', 'of', 'the', 'U.S.', 'Senate']],
  ['China’s ministry', ['China', '’s', 'ministry']],
  ["don't, he's", ["don't", ',', 'he', "'s"]],
  ['al-Assad paid 1,500 dollars', ['al-Assad', 'paid', '1,500', 'dollars']],
])('%s', (text, expected) => {
  const words = wordsOf(text);
  expect(words.map(word => word.text)).toEqual(expected);
  for (const {start, end, text: piece} of words) expect(text.slice(start, end)).toBe(piece);
});
