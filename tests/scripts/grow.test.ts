import {expect, test} from 'vitest';
import {grow, packTrees} from '../../scripts/quotes/grow.mjs';
import {treeScore, unpackTrees} from '../../src/core/quotes/trees.ts';

const [first, second, both, neither] = [
  [1, 0],
  [0, 1],
  [1, 1],
  [0, 0],
];

/** Right is what has the first number or the second, not both: no sum of weights tells. */
const examples = Array.from({length: 120}, (_, index) => ({
  rows: [both, neither, index % 3 === 0 ? first : second],
  right: [2],
}));

test.each([
  [first, both],
  [first, neither],
  [second, both],
  [second, neither],
])('%j scores above %j', (right, wrong) => {
  const trees = unpackTrees(packTrees(grow(examples)));
  expect(treeScore(right, trees)).toBeGreaterThan(treeScore(wrong, trees));
});

test('the same examples give the same bytes', () =>
  expect(packTrees(grow(examples))).toEqual(packTrees(grow(examples))));
