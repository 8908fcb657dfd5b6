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

/** Stems at the start of a word; where prefixes are written on (Arabic, Hebrew) or words are not parted, anywhere. */
function anyOf(stems: readonly string[]): RegExp {
  const folded = [...new Set(stems.map(comparable))];
  const [anywhere, atStart] = [
    folded.filter(stem => !beginsWord.test(stem)),
    folded.filter(stem => beginsWord.test(stem)),
  ];
  const patterns = [...(atStart.length > 0 ? [`(?<!\\p{L})(?:${atStart.join('|')})`] : []), ...anywhere];
  return new RegExp(patterns.length > 0 ? patterns.join('|') : '(?!)', 'u');
}

const beginsWord =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Hangul}]/u;
