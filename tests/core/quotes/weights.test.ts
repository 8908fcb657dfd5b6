import {expect, test} from 'vitest';
import {packWeights} from '../../../scripts/quotes/pack.mjs';
import {hashOf, placeOf, unpackWeights, weightOf} from '../../../src/core/quotes/weights.ts';

const weighed: readonly [name: string, weight: number][] = [
  ['subject', 4],
  ['object', -4],
  ...Array.from({length: 5_000}, (_, index): [string, number] => [`feature ${index}`, index % 2 === 0 ? 1 : -1]),
];
const packed = packWeights(new Map(weighed.map(([name, weight]) => [placeOf(hashOf(name)), weight])));
const weights = unpackWeights(packed);
const weightBy = (name: string) => weights.step * weightOf(hashOf(name), weights.table);

test.each<[string, number]>([
  ['subject', 4],
  ['object', -4],
  ['feature 4998', 1],
  ['feature 4999', -1],
  ['never seen', 0],
])('%s weighs %d', (name, weight) => expect(weightBy(name)).toBeCloseTo(weight, 1));
