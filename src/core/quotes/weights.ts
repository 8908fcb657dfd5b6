/** The trained weights of the features, packed: names are kept as hashes, so that tens of thousands fit in a small file. */

/** `table`: weight in `step`s by the hash of a feature's name; zero for features that tell nothing. */
export type Weights = {readonly step: number; readonly table: Int8Array};

/** `packed`: four bytes a feature in base64, three of hash and a signed one of weight. */
export type PackedWeights = {readonly step: number; readonly packed: string};

const hashBits = 20; // a megabyte once unpacked; two features in a hundred share a place

/** FNV-1a. */
export function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return hash;
}

/** A hash folded to its place in the table. */
export const placeOf = (hash: number): number => (hash ^ (hash >>> hashBits)) & ((1 << hashBits) - 1);

export function unpackWeights({step, packed}: PackedWeights): Weights {
  const bytes = atob(packed);
  const table = new Int8Array(1 << hashBits);
  for (let at = 0; at + 3 < bytes.length; at += 4) {
    const hash = (bytes.charCodeAt(at) << 16) | (bytes.charCodeAt(at + 1) << 8) | bytes.charCodeAt(at + 2);
    table[hash] = bytes.charCodeAt(at + 3);
  }
  return {step, table};
}
