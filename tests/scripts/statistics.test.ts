import {expect, test} from 'vitest';
import {quantile} from '../../scripts/bench/statistics.mjs';

test.each([
  [[3, 1, 2], 0.5, 2],
  [[4, 1, 2, 3], 0.5, 2.5],
  [[10, 20, 30, 40, 50], 0.25, 20],
  [[1, 2], 0.75, 1.75],
  [[1, 2, 3], 0, 1],
  [[1, 2, 3], 1, 3],
  [[7], 0.5, 7],
])('of %j at %f', (values, share, expected) => expect(quantile(values, share)).toBe(expected));
