import {fold} from '../language/fold.ts';

/** "ad-blocker" and "ad blocker" are the same. */
export const comparable = (text: string): string => fold(text.replace(/[-‐‑–_]/g, ' '));

const startsAtWord =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Hangul}]/u;
const letterBefore = /\p{L}$/u;

/**
 * Tells whether any of the stems stands in a text, at the start of a word; anywhere where prefixes are written on (Arabic,
 * Hebrew) or words are not parted. Between the words of a stem a longer word may have its ending: "reklam engel" finds
 * "reklamları engelleyen". Texts are to be `comparable`. One pattern for all takes milliseconds to compile; here a stem is
 * looked at closely where its first word was found.
 */
export function anyStem(stems: readonly string[]): (text: string) => boolean {
  const written = comparable(stems.join('|')).split('|');
  const unique = [...new Set(written)].filter(stem => stem !== '');
  return text => unique.some(stem => stands(stem, text));
}

function stands(stem: string, text: string): boolean {
  const [first = ''] = stem.split(' ', 1);
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    if (startsAtWord.test(stem) && letterBefore.test(text.slice(Math.max(0, at - 2), at))) continue;
    if (first === stem) return true;
    const whole = patternOf(stem);
    whole.lastIndex = at;
    if (whole.test(text)) return true;
  }
  return false;
}

function patternOf(stem: string): RegExp {
  const literal = stem.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(literal.replace(/(\p{L}{4}) /gu, '$1[^ .,:;!?]* '), 'uy');
}
