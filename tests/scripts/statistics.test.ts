import {expect, test} from 'vitest';
import {exponent, quantile} from '../../scripts/bench/statistics.mjs';

test.each([
  [[3, 1, 2], 0.5, 2],
  [[4, 1, 2, 3], 0.5, 2.5],
  [[10, 20, 30, 40, 50], 0.25, 20],
  [[1, 2], 0.75, 1.75],
  [[1, 2, 3], 0, 1],
  [[1, 2, 3], 1, 3],
  [[7], 0.5, 7],
])('of %j at %f', (values, share, expected) => expect(quantile(values, share)).toBe(expected));

test.each([
  ['linear', [1, 10, 100], (size: number) => 3 * size, 1],
  ['quadratic', [1, 10, 100], (size: number) => size ** 2 / 7, 2],
  ['not at all', [1000, 200_000], () => 5, 0],
  ['by the root', [10, 1000, 20_000], (size: number) => Math.sqrt(size), 0.5],
])('what grows %s', (_how, sizes, of, expected) =>
  expect(exponent(sizes.map(size => [size, of(size)] as const))).toBeCloseTo(expected, 9),
);

test('what strays is evened out', () => {
  expect(
    exponent([
      [1, 1],
      [10, 20],
      [100, 100],
    ]),
  ).toBeCloseTo(1, 9);
});
