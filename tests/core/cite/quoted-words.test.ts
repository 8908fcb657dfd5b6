import {expect, test} from 'vitest';
import {quotedWords} from '../../../src/core/cite/quoted-words.ts';
import {analysisOf} from '../../ui/analysis.ts';

test.each([
  ['one run', ['“We won,” she said.'], ['We won,'], ['“We won,”']],
  ['a cue interrupts', ['“We won,” she said, “again.”'], ['We won,', 'again.'], ['“We won,” … “again.”']],
  ['a paragraph ends', ['“First.', 'Second.”'], ['First.', 'Second.'], ['“First.', '“Second.”']],
  [
    'a cue, then a paragraph',
    ['“One,” she said. “Two.', '“Three.”'],
    ['One,', 'Two.', 'Three.'],
    ['“One,” … “Two.', '“Three.”'],
  ],
  ['marks inside stay', ['“He said ‘no’ to “it”.”'], ['He said ‘no’ to “it”.'], ['“He said ‘no’ to “it”.”']],
])('%s', (_, blocks, runs, expected) => {
  const analysis = analysisOf(blocks, [{runs}]);
  expect(analysis.quotations.map(quotation => quotedWords(quotation, analysis))).toEqual([expected]);
});

test('reported words have no marks', () => {
  const analysis = analysisOf(['He said that they won.'], [{runs: ['that they won'], kind: 'indirect'}]);
  expect(analysis.quotations.map(quotation => quotedWords(quotation, analysis))).toEqual([['that they won']]);
});
