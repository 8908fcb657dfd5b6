/** What was learned from articles marked by hand; scripts/train-attribution.mjs and train-indirect.mjs make the files. */
import trained from './attribution-weights.json';
import type {Calibration} from './confidence.ts';
import trainedReporting from './indirect-weights.json';
import {type PackedWeights, unpackWeights, type Weights} from './weights.ts';

export type Model = {readonly weights: Weights; readonly calibration: Calibration};

export const unpackModel = ({weights, calibration}: {weights: PackedWeights; calibration: Calibration}): Model => ({
  weights: unpackWeights(weights),
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
