import {fold} from '../language/fold.ts';

/** "ad-blocker" and "ad blocker" are the same. */
export const comparable = (text: string): string => fold(text.replace(/[-‐‑–_]/g, ' '));

const startsAtWord =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Hangul}]/u;

/**
 * A pattern for any of the stems, at the start of a word; anywhere where prefixes are written on (Arabic, Hebrew) or words
 * are not parted. Between the words of a stem a longer word may have its ending: "reklam engel" finds "reklamları
 * engelleyen". It finds nothing where there are no stems. Texts are to be `comparable`. Browsers pay for each `\p{L}` when
 * they first run a pattern, 200 ms for one a stem: there is one.
 */
export function anyStem(stems: readonly string[]): RegExp {
  const unique = [...new Set(stems.map(comparable))];
  const atWord = unique.filter(stem => startsAtWord.test(stem)).map(patternOf);
  const anywhere = unique.filter(stem => !startsAtWord.test(stem)).map(patternOf);
  const groups = [...(atWord.length > 0 ? [`(?<!\\p{L})(?:${atWord.join('|')})`] : []), ...anywhere];
  return new RegExp(groups.join('|') || '(?!)', 'u');
}

function patternOf(stem: string): string {
  return stem.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/(\p{L}{4}) /gu, '$1[^ .,:;!?]* ');
}
