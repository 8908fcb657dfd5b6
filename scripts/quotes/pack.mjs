/** Weights as they ship; see src/core/quotes/weights.ts. */

const steps = 127;
const largest = 4; // weights beyond are cut

/** @param {(name: string) => number} hashOf @param {Map<string, number>} weights by feature name @returns {{step: number, packed: string}} */
export function packWeights(hashOf, weights) {
  const step = largest / steps;
  const byHash = [...weights].map(([name, weight]) => ({
    hash: hashOf(name),
    steps: Math.max(-steps, Math.min(steps, Math.round(weight / step))),
  }));
  const kept = byHash.filter(({steps}) => steps !== 0).sort((a, b) => a.hash - b.hash);
  const bytes = kept.flatMap(({hash, steps}) => [hash >> 16, (hash >> 8) & 255, hash & 255, steps & 255]);
  return {step, packed: Buffer.from(bytes).toString('base64')};
}
