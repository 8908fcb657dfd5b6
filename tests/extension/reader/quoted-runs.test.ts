import {expect, test} from 'vitest';
import {speakersIn} from '../../../src/extension/reader/quoted-runs.ts';
import {analysisOf} from '../../ui/analysis.ts';

test.each([
  ['stated', 0.9, 'Doe'],
  ['stated', 0.45, 'Doe?'],
  ['unclear', 0.3, ''],
] as const)('beside a block: %s, %f: "%s"', (state, confidence, shown) => {
  const analysis = analysisOf(['“We won,” said Doe.'], [{runs: ['We won,'], state, confidence}], [{name: 'Doe'}]);
  const [block] = analysis.blocks;
  expect(block && speakersIn(analysis, block)).toBe(shown);
});
