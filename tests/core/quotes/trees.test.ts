import {expect, test} from 'vitest';
import {treeScore, unpackTrees} from '../../../src/core/quotes/trees.ts';

/** Is the first number at most 2? Then, or else, of the second: at most -1, 5? Last of the first again: at most 0? */
const tree = [0, 2, 1, -1, 1, 5, 0, 0, 0, 0, 0, 0, 0, 0, 10, 11, 20, 21, -30, -31, -40, -41];
const trees = unpackTrees({
  step: 0.5,
  packed: Buffer.from(Int8Array.from([...tree, ...tree]).buffer).toString('base64'),
});

test.each([
  [[0, -2], 10],
  [[2, -1], 11],
  [[1, 0], 21],
  [[0, 0], 20],
  [[3, 5], -31],
  [[3, 6], -41],
])('the answers of two trees alike for %j add up to %d', (row, sum) => expect(treeScore(row, trees)).toBe(sum));
