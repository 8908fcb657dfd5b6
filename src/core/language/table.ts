/**
 * The detector's table: for each n-gram (as a hash) the languages in which it is frequent, with a score each.
 * Made by scripts/pack-languages.mjs. The upper half of a hash is its bucket, and where each bucket begins is stored, so
 * that nothing is summed up before the first text. Little-endian:
 *
 *   4 bytes "PQL2" | u32 keys | u32 entries | u32 languages
 *   languages × 2 bytes ASCII code, padded to 4
 *   65537 × u32 first key of each bucket, and the end
 *   65536 × u32 first entry of each bucket
 *   keys × u16 lower half of the hash, padded to 4
 *   keys × u8 how many entries a key has
 *   entries × u8 language (index)
 *   entries × u8 score
 */
export type LanguageTable = {
  /** ISO 639-1 codes. */
  readonly languages: readonly string[];
  /** Of each bucket, and one more for the end of the last. */
  readonly firstKeys: Uint32Array;
  readonly firstEntries: Uint32Array;
  readonly keys: Uint16Array;
  readonly counts: Uint8Array;
  readonly entryLanguages: Uint8Array;
  readonly entryScores: Uint8Array;
};

const headerBytes = 16;
const magic = 'PQL2';
const buckets = 0x10000;

/** Views on the bytes, which must not change afterwards. Throws where they are no such table. */
export function loadTable(source: ArrayBuffer | Uint8Array): LanguageTable {
  const bytes = aligned(source);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < headerBytes || ascii(bytes, 0, 4) !== magic) throw new Error('not a language table');
  const keyCount = view.getUint32(4, true);
  const entryCount = view.getUint32(8, true);
  const languageCount = view.getUint32(12, true);

  const firstKeysAt = headerBytes + padded(languageCount * 2);
  const firstEntriesAt = firstKeysAt + (buckets + 1) * 4;
  const keysAt = firstEntriesAt + buckets * 4;
  const countsAt = keysAt + padded(keyCount * 2);
  const languagesAt = countsAt + keyCount;
  const scoresAt = languagesAt + entryCount;
  if (bytes.length !== scoresAt + entryCount) throw new Error('a language table cut short');

  return {
    languages: Array.from({length: languageCount}, (_, i) => ascii(bytes, headerBytes + i * 2, 2)),
    firstKeys: new Uint32Array(bytes.buffer, bytes.byteOffset + firstKeysAt, buckets + 1),
    firstEntries: new Uint32Array(bytes.buffer, bytes.byteOffset + firstEntriesAt, buckets),
    keys: new Uint16Array(bytes.buffer, bytes.byteOffset + keysAt, keyCount),
    counts: bytes.subarray(countsAt, languagesAt),
    entryLanguages: bytes.subarray(languagesAt, scoresAt),
    entryScores: bytes.subarray(scoresAt),
  };
}

/** Which entries belong to a hash, `end` excluded. */
export function entriesOf(
  table: LanguageTable,
  hash: number,
): {readonly start: number; readonly end: number} | undefined {
  const {firstKeys, firstEntries, keys, counts} = table;
  const bucket = hash >>> 16;
  const lower = hash & 0xffff;
  const end = firstKeys[bucket + 1] ?? 0;
  let start = firstEntries[bucket] ?? 0;
  for (let key = firstKeys[bucket] ?? 0; key < end; key++) {
    const count = counts[key] ?? 0;
    if (keys[key] === lower) return {start, end: start + count};
    start += count;
  }
  return undefined;
}

/** A file read by Node may begin anywhere in a shared buffer; 32-bit views must begin at a multiple of 4. */
function aligned(source: ArrayBuffer | Uint8Array): Uint8Array {
  const bytes = source instanceof Uint8Array ? source : new Uint8Array(source);
  return bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
}

const padded = (bytes: number): number => Math.ceil(bytes / 4) * 4;

function ascii(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}
