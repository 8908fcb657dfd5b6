/** Weights as they ship; see src/core/quotes/weights.ts. */

const steps = 127;
const largest = 4; // weights beyond are cut

/** @param {Map<number, number>} weights by place in the table @returns {{step: number, packed: string}} */
export function packWeights(weights) {
  const step = largest / steps;
  const byPlace = [...weights].map(([place, weight]) => ({
    place,
    steps: Math.max(-steps, Math.min(steps, Math.round(weight / step))),
  }));
  const kept = byPlace.filter(({steps}) => steps !== 0).sort((a, b) => a.place - b.place);
  const bytes = kept.flatMap(({place, steps}) => [place >> 16, (place >> 8) & 255, place & 255, steps & 255]);
  return {step, packed: Buffer.from(bytes).toString('base64')};
}
