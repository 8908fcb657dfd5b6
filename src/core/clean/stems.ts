import {fold} from '../language/fold.ts';
import type {Stems} from '../language-data.ts';
import {literal} from '../text/literal.ts';

/** "ad-blocker" and "ad blocker" are the same. */
export const comparable = (text: string): string => fold(text.replace(/[-‐‑–_]/g, ' '));

const startsAtWord =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Hangul}]/u;

/**
 * Tells whether any of the stems stands in a text, at the start of a word; anywhere where prefixes are written on (Arabic,
 * Hebrew) or words are not parted. Between the words of a stem a longer word may have its ending: "reklam engel" finds
 * "reklamları engelleyen". Stems and texts are to be `comparable`. A pattern takes long to compile: it is made of a stem whose words
 * are all in the text.
 */
export function anyStem(stems: Stems): (text: string) => boolean {
  const inWords = stems === '' ? [] : stems.split('|').map(stem => stem.split(' '));
  return text =>
    inWords.some(words => words.every(word => text.includes(word)) && patternOf(words.join(' ')).test(text));
}

function patternOf(stem: string): RegExp {
  const withEndings = literal(stem).replace(/(\p{L}{4}) /gu, '$1[^ .,:;!?]* ');
  return new RegExp(startsAtWord.test(stem) ? `(?<!\\p{L})${withEndings}` : withEndings, 'u');
}
