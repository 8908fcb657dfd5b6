import type {NagWords} from '../language-data.ts';
import {anyStem, comparable} from './stems.ts';

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
  const {adBlock, demand} = testsOf(lexicons);
  return adBlock(folded) && demand(folded);
}

export function namesAdBlocker(text: string, lexicons: readonly NagWords[]): boolean {
  return testsOf(lexicons).adBlock(comparable(text));
}

/** "18+", "+21": said so in every language. */
const rating = /(?<![\d.,])(?:(?:1[68]|21)\s?\+|\+\s?(?:1[68]|21)(?![\d.,]))/;

/** Whether a text asks how old the reader is: whatever else it says, the reader must answer it. */
export function asksForAge(text: string, lexicons: readonly NagWords[]): boolean {
  const folded = comparable(text);
  return rating.test(folded) || testsOf(lexicons).age(folded);
}

type Test = (text: string) => boolean;
type Tests = {readonly adBlock: Test; readonly demand: Test; readonly age: Test};
const cache = new WeakMap<readonly NagWords[], Tests>();

function testsOf(lexicons: readonly NagWords[]): Tests {
  const known = cache.get(lexicons);
  if (known) return known;
  const tests = {
    adBlock: anyStem(lexicons.flatMap(words => words.adBlock)),
    demand: anyStem(lexicons.flatMap(words => words.demand)),
    age: anyStem(lexicons.flatMap(words => words.age ?? [])),
  };
  cache.set(lexicons, tests);
  return tests;
}
