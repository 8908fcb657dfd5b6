/**
 * Makes the language detector's table (languages.bin) of the n-gram scores in the npm package eld (Apache-2.0).
 * Format and reader: src/core/language/table.ts. Alone: node scripts/pack-languages.mjs OUT
 */
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

/** Those of the languages we serve that eld knows. */
export const packedLanguages =
  'ar az bg bn cs da de el en es fa fi fr he hi hr hu it ja ko ms nl no pl pt ro ru sk sq sr sv ta th tr uk ur vi zh'.split(
    ' ',
  );

/** The table's bytes. Takes about a second. */
export async function packLanguages() {
  const {ngramsData, dictionary} = await eldData();
  return write(collectEntries(ngramsData, dictionary));
}

/** The package exports its detectors only; the data lie beside them. */
async function eldData() {
  const source = new URL('../node_modules/eld/src/', import.meta.url);
  /** @param {string} file */
  const load = file => import(new URL(file, source).href);
  const [{ngramsData}, {dictionary}] = await Promise.all([load('ngrams/large.js'), load('dictionary.js')]);
  return {ngramsData, dictionary};
}

/**
 * For each n-gram, ascending: its hash and a map of language index -> score.
 * @param {{languages: Record<string, string>, ngrams: Record<string, Record<string, number>>}} ngramsData
 * @param {readonly string[]} dictionary eld's character for each byte
 */
function collectEntries(ngramsData, dictionary) {
  const indexOf = new Map();
  for (const [id, code] of Object.entries(ngramsData.languages)) {
    if (packedLanguages.includes(code)) indexOf.set(id, packedLanguages.indexOf(code));
  }
  const byteOf = new Map([[' ', 0x20]]);
  for (const [byte, character] of dictionary.entries()) if (character !== ' ') byteOf.set(character, byte);

  /** @type {Map<number, Map<number, number>>} */
  const entries = new Map();
  for (const [ngram, scores] of Object.entries(ngramsData.ngrams)) {
    const kept = Object.entries(scores).filter(([id]) => indexOf.has(id));
    if (kept.length === 0) continue;
    const hash = fnv1a(Array.from(ngram, character => byteOf.get(character) ?? 0));
    const of = entries.get(hash) ?? new Map();
    // Two n-grams may share a hash (5 of 204,398): the higher score stands.
    for (const [id, score] of kept) of.set(indexOf.get(id), Math.max(score, of.get(indexOf.get(id)) ?? 0));
    entries.set(hash, of);
  }
  return [...entries].sort(([a], [b]) => a - b);
}

/**
 * The same as in src/core/language/ngrams.ts; a test holds the two together.
 * @param {readonly number[]} bytes
 */
function fnv1a(bytes) {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}

const buckets = 0x10000;

/** @param {readonly (readonly [number, ReadonlyMap<number, number>])[]} rows by hash, ascending */
function write(rows) {
  const entryCount = rows.reduce((sum, [, scores]) => sum + scores.size, 0);
  const header = Buffer.alloc(16 + padded(packedLanguages.length * 2));
  header.write('PQL2', 0, 'latin1');
  header.writeUInt32LE(rows.length, 4);
  header.writeUInt32LE(entryCount, 8);
  header.writeUInt32LE(packedLanguages.length, 12);
  header.write(packedLanguages.join(''), 16, 'latin1');

  const firstKeys = Buffer.alloc((buckets + 1) * 4);
  const firstEntries = Buffer.alloc(buckets * 4);
  const keys = Buffer.alloc(padded(rows.length * 2));
  const counts = Buffer.alloc(rows.length);
  const languages = Buffer.alloc(entryCount);
  const scores = Buffer.alloc(entryCount);
  let key = 0;
  let entry = 0;
  for (let bucket = 0; bucket < buckets; bucket++) {
    firstKeys.writeUInt32LE(key, bucket * 4);
    firstEntries.writeUInt32LE(entry, bucket * 4);
    for (let row = rows[key]; row && row[0] >>> 16 === bucket; row = rows[key]) {
      keys.writeUInt16LE(row[0] & 0xffff, key * 2);
      counts[key++] = row[1].size;
      for (const [language, score] of row[1]) {
        languages[entry] = language;
        scores[entry++] = score;
      }
    }
  }
  firstKeys.writeUInt32LE(key, buckets * 4);
  return new Uint8Array(Buffer.concat([header, firstKeys, firstEntries, keys, counts, languages, scores]));
}

/** @param {number} bytes */
const padded = bytes => Math.ceil(bytes / 4) * 4;

if (process.argv[1] && fileURLToPath(import.meta.url) === path.resolve(process.argv[1])) {
  const out = process.argv[2];
  if (!out) {
    console.error('usage: node scripts/pack-languages.mjs OUT');
    process.exit(2);
  }
  writeFileSync(out, await packLanguages());
  console.log(`${out}: ${readFileSync(out).length} bytes`);
}
