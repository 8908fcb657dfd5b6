/**
 * Which language a short text is in. A small engine after the method of eld (Efficient Language Detector,
 * https://github.com/nitotm/efficient-language-detector-js) by Nito T.M., Apache-2.0, whose n-gram scores it reads
 * from a packed table; see NOTICE.md. It knows 38 languages; Indonesian and Swahili are not among them.
 */
import type {LanguageScores} from '../types.ts';
import {ngramHashes} from './ngrams.ts';
import {entriesOf, type LanguageTable} from './table.ts';

export {type LanguageTable, loadTable} from './table.ts';

const leastScore = 53; // subtracted from all scores when the table was made
const scale = 25; // brings raw means to 0..1, as eld does
const best = 10; // languages returned; the rest is noise

/** One answer a text, in their order: the best languages first, scores as eld's (0 to 1, about .78 for a sentence). */
export function detectLanguages(table: LanguageTable, texts: readonly string[]): LanguageScores[] {
  return texts.map(text => detect(table, text));
}

function detect(table: LanguageTable, text: string): LanguageScores {
  const hashes = ngramHashes(text);
  const totals = new Uint32Array(table.languages.length);
  for (const hash of hashes) addScores(table, hash, totals);

  const least = Math.max(totals.slice().sort()[totals.length - best] ?? 0, 1);
  const scores: [string, number][] = [];
  for (let i = 0; i < totals.length; i++) {
    const total = totals[i] ?? 0;
    if (total < least) continue;
    const mean = total / hashes.size;
    scores.push([table.languages[i] ?? '', mean / (mean + scale)]);
  }
  return Object.fromEntries(scores.sort((a, b) => b[1] - a[1]).slice(0, best));
}

function addScores(table: LanguageTable, hash: number, totals: Uint32Array): void {
  const entries = entriesOf(table, hash);
  if (!entries) return;
  for (let i = entries.start; i < entries.end; i++) {
    const language = table.entryLanguages[i] ?? 0;
    totals[language] = (totals[language] ?? 0) + (table.entryScores[i] ?? 0) + leastScore;
  }
}
