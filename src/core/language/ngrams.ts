/**
 * What the detector looks at: runs of up to four UTF-8 bytes of a word, one every three bytes, with a space where a
 * word begins or ends. After eld (Efficient Language Detector) by Nito T.M., Apache-2.0; see NOTICE.md.
 */

const bytesPerNgram = 4;
const stride = 3;
const longestWord = 70; // bytes; what follows adds nothing
const longestText = 4000; // UTF-16 units: scores are means over n-grams, more text changes nothing
const space = 0x20;

/** An apostrophe inside a word belongs to it. */
const notWord = /[^\p{L}]+(?<!['`’])/gu;
const encoder = new TextEncoder();

/** 32-bit FNV-1a. */
const basis = 0x811c9dc5;
const mix = (hash: number, byte: number): number => Math.imul(hash ^ byte, 0x01000193) >>> 0;

/** The hashes of a text's different n-grams. Empty without letters. */
export function ngramHashes(text: string): ReadonlySet<number> {
  const hashes = new Set<number>();
  const words = text.slice(0, longestText).replace(notWord, ' ').trim().toLowerCase();
  if (words === '') return hashes;
  const bytes = encoder.encode(words);
  for (let start = 0; start <= bytes.length; ) {
    const found = bytes.indexOf(space, start);
    const end = found < 0 ? bytes.length : found;
    addWord(bytes, start, end, hashes);
    start = end + 1;
  }
  return hashes;
}

function addWord(bytes: Uint8Array, start: number, end: number, hashes: Set<number>): void {
  const length = end - start;
  const last = start + Math.min(length, longestWord);
  let at = start;
  for (; at + bytesPerNgram < last; at += stride) hashes.add(hash(bytes, at, at + bytesPerNgram, at === start, false));
  const from = length === 3 ? start : Math.max(start, last - bytesPerNgram);
  hashes.add(hash(bytes, from, end, at === start, true));
}

function hash(bytes: Uint8Array, from: number, to: number, opens: boolean, closes: boolean): number {
  let value = opens ? mix(basis, space) : basis;
  for (let i = from; i < to; i++) value = mix(value, bytes[i] ?? 0);
  return closes ? mix(value, space) : value;
}
