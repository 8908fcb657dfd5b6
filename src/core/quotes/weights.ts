/** The trained weights of the features, packed: names are kept as hashes, so that tens of thousands fit in a small file. */

/** Hash of a feature's name to its weight. */
export type Weights = ReadonlyMap<number, number>;

/** `packed`: four bytes a feature in base64, three of hash and a signed one of weight in `step`s. */
export type PackedWeights = {readonly step: number; readonly packed: string};

/** 24 bits of FNV-1a. */
export function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 24)) & 0xffffff;
}

export function unpackWeights({step, packed}: PackedWeights): Weights {
  const bytes = atob(packed);
  const weights = new Map<number, number>();
  for (let at = 0; at + 3 < bytes.length; at += 4) {
    const hash = (bytes.charCodeAt(at) << 16) | (bytes.charCodeAt(at + 1) << 8) | bytes.charCodeAt(at + 2);
    weights.set(hash, ((bytes.charCodeAt(at + 3) << 24) >> 24) * step);
  }
  return weights;
}
