/**
 * Features as numbers. A feature is what was looked at ("lemma&next") with what was seen ("say", "that"); both are hashed
 * at once, for joining them as text first took most of the time.
 */
import {hashOf, placeOf, type Weights} from './weights.ts';

/** Hashes of the features that hold for an option. */
export type Hashes = readonly number[];

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

const mixed = (hash: number, value: Value): number => Math.imul(hash ^ valueHash(value), 0x01000193) ^ (hash >>> 15);

/** The feature of having looked at `what` and seen there a value for each part of its name. */
export function seen(what: string, a: Value, b?: Value, c?: Value): number {
  let hash = mixed(valueHash(what), a);
  if (b !== undefined) hash = mixed(hash, b);
  return c === undefined ? hash : mixed(hash, c);
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
export const apart = (hashes: Hashes, by: string): Hashes => hashes.map(hash => mixed(hash, by));

/** Probabilities of the options, in their order; they sum to 1. */
export function chances(options: readonly Hashes[], {step: unit, table}: Weights): number[] {
  const scores = options.map(hashes => {
    let sum = 0;
    for (const hash of hashes) sum += table[placeOf(hash)] ?? 0;
    return sum * unit;
  });
  const top = Math.max(...scores);
  const powers = scores.map(score => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map(power => power / sum);
}
