/**
 * The detector's table: for each n-gram (as a hash) the languages in which it is frequent, with a score each.
 * Made by scripts/pack-languages.mjs. Little-endian:
 *
 *   4 bytes "PQL1" | u32 keys | u32 entries | u32 languages
 *   languages × 2 bytes ASCII code, padded to 4
 *   keys × u32 hash, ascending
 *   keys × u8 how many entries a key has
 *   entries × u8 language (index)
 *   entries × u8 score
 */
export type LanguageTable = {
  /** ISO 639-1 codes. */
  readonly languages: readonly string[];
  readonly keys: Uint32Array;
  /** keys.length + 1 indices into the two arrays below. */
  readonly starts: Uint32Array;
  readonly entryLanguages: Uint8Array;
  readonly entryScores: Uint8Array;
};

const headerBytes = 16;
const magic = 'PQL1';

/** Views on the bytes, which must not change afterwards. Throws where they are no such table. */
export function loadTable(source: ArrayBuffer | Uint8Array): LanguageTable {
  const bytes = aligned(source);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < headerBytes || ascii(bytes, 0, 4) !== magic) throw new Error('not a language table');
  const keyCount = view.getUint32(4, true);
  const entryCount = view.getUint32(8, true);
  const languageCount = view.getUint32(12, true);

  const keysAt = headerBytes + Math.ceil((languageCount * 2) / 4) * 4;
  const countsAt = keysAt + keyCount * 4;
  const languagesAt = countsAt + keyCount;
  const scoresAt = languagesAt + entryCount;
  if (bytes.length !== scoresAt + entryCount) throw new Error('a language table cut short');

  return {
    languages: Array.from({length: languageCount}, (_, i) => ascii(bytes, headerBytes + i * 2, 2)),
    keys: new Uint32Array(bytes.buffer, bytes.byteOffset + keysAt, keyCount),
    starts: sums(bytes.subarray(countsAt, languagesAt)),
    entryLanguages: bytes.subarray(languagesAt, scoresAt),
    entryScores: bytes.subarray(scoresAt),
  };
}

/** Index of a key, -1 where there is none. */
export function findKey(keys: Uint32Array, key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = keys[middle] ?? 0;
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** A file read by Node may begin anywhere in a shared buffer; 32-bit views must begin at a multiple of 4. */
function aligned(source: ArrayBuffer | Uint8Array): Uint8Array {
  const bytes = source instanceof Uint8Array ? source : new Uint8Array(source);
  return bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
}

function sums(counts: Uint8Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) starts[i + 1] = (starts[i] ?? 0) + (counts[i] ?? 0);
  return starts;
}

function ascii(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}
