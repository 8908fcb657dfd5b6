import {expect, test} from 'vitest';
import {quotationOfWords} from '../../../src/core/cite/quotation-of-words.ts';
import {analysisOf} from '../../ui/analysis.ts';

const analysis = analysisOf(
  ['“We won (again),” she said, “all of it.”', 'He said that all was well. “All of it,” he said.'],
  [{runs: ['We won (again),', 'all of it.']}, {runs: ['All of it,']}, {runs: ['all was well'], kind: 'indirect'}],
);

test.each([
  ['won', 0],
  ['We won (again),', 0],
  ['“We won (again),” she said', 0],
  ['she said, “all of', 0],
  ['all of it.” \n He said', 0],
  ['All of it', 1],
  ['that all was', 2],
  ['all was well. “All', 1],
  ['she said', undefined],
  ['nowhere', undefined],
  ['  ', undefined],
])('%j', (words, expected) => expect(quotationOfWords(words, analysis)).toBe(expected));
