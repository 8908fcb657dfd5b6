import {fold} from '../language/fold.ts';
import type {NagWords} from '../types.ts';

/** Longer than any notice we have met, after white space is collapsed; an article about ad blockers is longer. */
const longestNotice = 600;

/**
 * Whether a short text names an ad blocker and demands something of it or states that it was detected, in any of the
 * languages, also mixed ("AdBlock’u kapatın"). Words alone: an error message or a sentence of an article may say the
 * same, so the caller looks at where the text stands.
 */
export function speaksOfAdBlocker(text: string, lexicons: readonly NagWords[]): boolean {
  const folded = comparable(text);
  if (folded.length > longestNotice) return false;
  const {adBlock, demand} = compiled(lexicons);
  return adBlock.test(folded) && demand.test(folded);
}

type Patterns = {readonly adBlock: RegExp; readonly demand: RegExp};
const cache = new WeakMap<readonly NagWords[], Patterns>();

function compiled(lexicons: readonly NagWords[]): Patterns {
  const known = cache.get(lexicons);
  if (known) return known;
  const patterns = {
    adBlock: anyOf(lexicons.flatMap(words => words.adBlock)),
    demand: anyOf(lexicons.flatMap(words => words.demand)),
  };
  cache.set(lexicons, patterns);
  return patterns;
}

/** "ad-blocker" and "ad blocker" are the same. */
const comparable = (text: string): string => fold(text.replace(/[-‐‑–_]/g, ' '));

/**
 * Stems at the start of a word; anywhere where prefixes are written on (Arabic, Hebrew) or words are not parted. Between
 * the words of a stem a longer word may have its ending: "reklam engel" finds "reklamları engelleyen".
 */
function anyOf(stems: readonly string[]): RegExp {
  const patterns = [...new Set(stems.map(comparable))].map(stem => {
    const words = stem.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/(\p{L}{4}) /gu, '$1\\p{L}* ');
    return startsAtWord.test(stem) ? `(?<!\\p{L})${words}` : words;
  });
  return new RegExp(patterns.join('|') || '(?!)', 'u');
}

const startsAtWord =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Hangul}]/u;
