import {expect, test} from 'vitest';
import {confidenceText} from '../../../src/ui/popup/confidence.ts';
import {textsOf} from '../messages.ts';

test.each([
  ['stated', 0.95, 'high'],
  ['stated', 0.8, 'high'],
  ['stated', 0.79, 'likely'],
  ['stated', 0.5, 'likely'],
  ['stated', 0.49, 'not certain'],
  ['unclear', 0.3, undefined],
  ['not-stated', 0, undefined],
] as const)('%s, %f: %s', (state, confidence, expected) =>
  expect(confidenceText({state, confidence}, textsOf('en'))).toBe(expected),
);
