import {expect, test} from 'vitest';
import {sentenceStarts} from '../../../src/core/text/sentences.ts';

const segmenter = new Intl.Segmenter('en', {granularity: 'sentence'});
const abbreviations = new Set(['mr', 'sen']);
const sentencesOf = (text: string) => {
  const starts = sentenceStarts(text, {start: 0, end: text.length}, segmenter, abbreviations);
  return starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length).trim());
};

test.each<[string, string[]]>([
  ['One. Two.', ['One.', 'Two.']],
  ['Mr. Smith met Sen. Doe. They left.', ['Mr. Smith met Sen. Doe.', 'They left.']],
  ['John F. Kerry came.', ['John F. Kerry came.']],
  ['The U.S. Senate met. It voted.', ['The U.S. Senate met.', 'It voted.']],
])('%s', (text, sentences) => expect(sentencesOf(text)).toEqual(sentences));

test('a long text loses no sentence at a window’s edge', () => {
  const text = 'This is a sentence of some length. '.repeat(500).trim();
  expect(sentencesOf(text)).toHaveLength(500);
});
