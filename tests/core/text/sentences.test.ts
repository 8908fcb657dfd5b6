import {expect, test} from 'vitest';
import {sentenceStarts} from '../../../src/core/text/sentences.ts';

const abbreviations = new Set(['mr', 'sen']);
const sentencesOf = (text: string) => {
  const starts = sentenceStarts(text, {start: 0, end: text.length}, abbreviations);
  return starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length).trim());
};

test.each<[string, string[]]>([
  ['One. Two.', ['One.', 'Two.']],
  ['Mr. Smith met Sen. Doe. They left.', ['Mr. Smith met Sen. Doe.', 'They left.']],
  ['John F. Kerry came.', ['John F. Kerry came.']],
  [
    '“Really?!” He laughed. “Yes.” (So did she.) Then…',
    ['“Really?!”', 'He laughed.', '“Yes.”', '(So did she.)', 'Then…'],
  ],
  [
    'It rose 3.5 points by 5 p.m. on Monday, Doe Inc., said.',
    ['It rose 3.5 points by 5 p.m. on Monday, Doe Inc., said.'],
  ],
  ['A line\nand another', ['A line', 'and another']],
  ['他来了。她走了。', ['他来了。', '她走了。']],
  ['The U.S. Senate met. It voted.', ['The U.S. Senate met.', 'It voted.']],
])('%s', (text, sentences) => expect(sentencesOf(text)).toEqual(sentences));

test('what has no stop for long is cut', () => {
  expect(sentencesOf('word '.repeat(2_000)).map(({length}) => length)).toEqual([3_999, 3_999, 1_999]);
});
