import {endsSentence} from './sentences.ts';

const afterSentence = /(?<=[.!?…]["'”’»)\]]*)\s+/g;
const fewestWords = 3;
const longest = 200; // characters

/**
 * A subhead in capitals that the site glued to the end of a paragraph ("… has not changed. THE ANSWER TO MOSCOW"):
 * where it begins in `text`. undefined: there is none.
 */
export function gluedSubhead(text: string): number | undefined {
  const from = Math.max(0, text.length - 2 * longest);
  for (const gap of text.slice(from).matchAll(afterSentence)) {
    const start = from + gap.index + gap[0].length;
    if (text.length - start <= longest && isCapitals(text.slice(start))) return start;
  }
  return undefined;
}

/** A line of at least three words, every one in capitals, that is no sentence, no bracket and no end of a quotation. */
export function isCapitals(line: string): boolean {
  if (/\p{Ll}|\p{Lo}/u.test(line) || /^[([{]/.test(line) || endsSentence(line)) return false;
  if (count(line, /["“„«]/g) !== count(line, /["”“»]/g)) return false;
  const words = line.split(/\s+/).filter(word => /\p{Lu}/u.test(word));
  const long = words.filter(word => count(word, /\p{Lu}/gu) >= 3);
  return words.length >= fewestWords && long.length >= 2;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
