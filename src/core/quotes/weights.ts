/** The trained weights of the features, packed: names are kept as hashes, so that tens of thousands fit in a small file. */

/**
 * `table`: slots of a hash table, each a place and its weight in `step`s in one number, zero where it is free. A plain
 * array of all places would be a megabyte, of which nearly every look misses the processor's cache.
 */
export type Weights = {readonly step: number; readonly table: Int32Array};

/** `packed`: four bytes a feature in base64, three of hash and a signed one of weight. */
export type PackedWeights = {readonly step: number; readonly packed: string};

const hashBits = 20; // two features in a hundred share a place
const room = 3; // slots a feature, at least

/** FNV-1a. */
export function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return hash;
}

/** A hash folded to its place. */
export const placeOf = (hash: number): number => (hash ^ (hash >>> hashBits)) & ((1 << hashBits) - 1);

export function unpackWeights({step, packed}: PackedWeights): Weights {
  const bytes = atob(packed);
  const table = new Int32Array(2 ** Math.ceil(Math.log2(room * (bytes.length / 4) + 1)));
  const lastSlot = table.length - 1;
  for (let at = 0; at + 3 < bytes.length; at += 4) {
    const place = (bytes.charCodeAt(at) << 16) | (bytes.charCodeAt(at + 1) << 8) | bytes.charCodeAt(at + 2);
    let slot = place & lastSlot;
    while (table[slot] !== 0) slot = (slot + 1) & lastSlot;
    table[slot] = (place << 8) | bytes.charCodeAt(at + 3);
  }
  return {step, table};
}

/** The weight of a feature, in steps; zero for one that tells nothing. */
export function weightOf(hash: number, table: Int32Array): number {
  const place = placeOf(hash);
  const lastSlot = table.length - 1;
  for (let slot = place & lastSlot; ; slot = (slot + 1) & lastSlot) {
    const found = table[slot] ?? 0;
    if (found === 0) return 0;
    if (found >> 8 === place) return (found << 24) >> 24;
  }
}
