/** A log-linear choice: every option has named features, every feature a weight. */
import {hashOf, type Weights} from './weights.ts';

/** Names of the features that hold for an option. */
export type Features = readonly string[];

/** Probabilities of the options, in their order; they sum to 1. */
export function probabilities(options: readonly Features[], weights: Weights): number[] {
  const scores = options.map(features => score(features, weights));
  const top = Math.max(...scores);
  const powers = scores.map(value => Math.exp(value - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map(power => power / sum);
}

function score(features: Features, {step, table}: Weights): number {
  let total = 0;
  for (const name of features) total += table[hashOf(name)] ?? 0;
  return total * step;
}

/** Small counts as they are, larger ones in steps. */
export function bucket(count: number): string {
  if (count <= 3) return `${count}`;
  if (count <= 5) return '4-5';
  if (count <= 9) return '6-9';
  if (count <= 15) return '10-15';
  if (count <= 30) return '16-30';
  return '31+';
}
