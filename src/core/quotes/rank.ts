/**
 * A log-linear choice: every option has features, every feature a weight. A feature is what was looked at ("link&side")
 * with what was seen there ("subject", "after"); both are hashed at once, for joining them as text takes most of the time.
 */
import {hashOf, type Weights, weightOf} from './weights.ts';

/** Hashes of the features that hold for an option. */
export type Features = readonly number[];

type Value = string | number | boolean;

const known = new Map<string, number>();

function valueHash(value: Value): number {
  if (typeof value !== 'string') return Number(value) + 1;
  const hash = known.get(value);
  if (hash !== undefined) return hash;
  const made = hashOf(value);
  known.set(value, made);
  return made;
}

const mixed = (hash: number, value: number): number => Math.imul(hash ^ value, 0x01000193) ^ (hash >>> 15);

/** A hash with one value more. */
export const joined = (hash: number, value: Value): number => mixed(hash, valueHash(value));

/** The feature of having looked at `what` and seen there a value for each part of its name. */
export function seen(what: string, a?: Value, b?: Value, c?: Value, d?: Value, e?: Value): number {
  let hash = valueHash(what);
  if (a !== undefined) hash = joined(hash, a);
  if (b !== undefined) hash = joined(hash, b);
  if (c !== undefined) hash = joined(hash, c);
  if (d !== undefined) hash = joined(hash, d);
  return e === undefined ? hash : joined(hash, e);
}

/** Small counts as they are, larger ones in steps: the least count of the step. */
export function step(count: number): number {
  if (count <= 3) return count;
  if (count <= 5) return 4;
  if (count <= 9) return 6;
  if (count <= 15) return 10;
  return count <= 30 ? 16 : 31;
}

/** The same features, weighed apart. */
export function apart(features: Features, by: string): Features {
  const value = valueHash(by);
  return features.map(hash => mixed(hash, value));
}

/** Probabilities of the options, in their order; they sum to 1. */
export const probabilities = (options: readonly Features[], {step: unit, table}: Weights): number[] =>
  chances(
    options.map(features => {
      let sum = 0;
      for (const hash of features) sum += weightOf(hash, table);
      return sum * unit;
    }),
  );

/** Probabilities by scores; they sum to 1. */
export function chances(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map(score => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map(power => power / sum);
}
