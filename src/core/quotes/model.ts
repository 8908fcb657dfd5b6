/** What was learned from articles marked by hand; scripts/train-attribution.mjs and train-indirect.mjs make the files. */
import trained from './attribution-weights.json';
import type {Calibration} from './confidence.ts';
import trainedReporting from './indirect-weights.json';
import {type PackedTrees, type Trees, unpackTrees} from './trees.ts';
import {type PackedWeights, unpackWeights, type Weights} from './weights.ts';

/** `weights`: who said it, and whether anybody did. `pronouns`: whom a pronoun means. */
export type Model = {readonly weights: Weights; readonly pronouns: Trees; readonly calibration: Calibration};

type PackedModel = {
  readonly weights: PackedWeights;
  readonly pronouns: PackedTrees;
  readonly calibration: Calibration;
};

export const unpackModel = ({weights, pronouns, calibration}: PackedModel): Model => ({
  weights: unpackWeights(weights),
  pronouns: unpackTrees(pronouns),
  calibration,
});

let shipped: Model | undefined;

/** Unpacked at the first article. */
export const shippedModel = (): Model => {
  shipped ??= unpackModel(trained);
  return shipped;
};

let reporting: Weights | undefined;

/** For indirect quotations. */
export const shippedReporting = (): Weights => {
  reporting ??= unpackWeights(trainedReporting);
  return reporting;
};
