/** Articles whose quotations and speakers were marked by hand, a JSON line each. */
import {readFileSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';

/**
 * @typedef {{start: number, end: number}} Span
 * @typedef {Span & {
 *   kind: 'direct' | 'mixed' | 'indirect',
 *   speaker: (Span & {text: string}) | null,
 *   speakerCanonical: string | null,
 *   speakerNames?: string[],
 *   speakerType: string,
 *   coref?: [start: number, end: number][],
 * }} GoldQuote `coref`: other places where the same speaker is named
 * @typedef {{id: string, text: string, language?: string, quotes: GoldQuote[]}} GoldArticle
 */

/** @param {string} file JSON lines, perhaps gzipped @returns {GoldArticle[]} */
export function readGold(file) {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
  return text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line));
}

/** @param {Span} a @param {Span} b */
export const overlap = (a, b) => a.start < b.end && b.start < a.end;

/** Of a name, lower-case. @param {string} name */
export const lastWord = name =>
  name
    .replace(/[’']s$/, '')
    .toLowerCase()
    .split(/\s+/)
    .at(-1)
    ?.replace(/[.,]/g, '') ?? '';
