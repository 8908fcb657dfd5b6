import type {NagStems, NagWords} from '../language-data.ts';
import {anyStem, comparable} from './stems.ts';

/** Longer than any notice we have met, after white space is collapsed; an article about ad blockers is longer. */
const longestNotice = 600;

/**
 * Whether a short text names an ad blocker and demands something of it or states that it was detected, in any of the
 * languages, also mixed ("AdBlock’u kapatın"). Words alone: an error message or a sentence of an article may say the
 * same, so the caller looks at where the text stands.
 */
export function speaksOfAdBlocker(text: string, stems: NagStems): boolean {
  const folded = comparable(text);
  if (folded.length > longestNotice) return false;
  const {adBlock, demand} = testsOf(stems);
  return adBlock(folded) && demand(folded);
}

export function namesAdBlocker(text: string, stems: NagStems): boolean {
  return testsOf(stems).adBlock(comparable(text));
}

/** "18+", "+21": said so in every language. */
const rating = /(?<![\d.,])(?:(?:1[68]|21)\s?\+|\+\s?(?:1[68]|21)(?![\d.,]))/;

/** Whether a text asks how old the reader is: whatever else it says, the reader must answer it. */
export function asksForAge(text: string, stems: NagStems): boolean {
  const folded = comparable(text);
  return rating.test(folded) || testsOf(stems).age(folded);
}

/** To fold the words of forty languages takes a page milliseconds: work for a build. */
export function nagStems(words: readonly NagWords[]): NagStems {
  return {
    adBlock: joined(words.flatMap(({adBlock}) => adBlock)),
    demand: joined(words.flatMap(({demand}) => demand)),
    age: joined(words.flatMap(({age = []}) => age)),
  };
}

const joined = (stems: readonly string[]): string => [...new Set(comparable(stems.join('|')).split('|'))].join('|');

type Test = (text: string) => boolean;
type Tests = {readonly adBlock: Test; readonly demand: Test; readonly age: Test};
const cache = new WeakMap<NagStems, Tests>();

function testsOf(stems: NagStems): Tests {
  const known = cache.get(stems);
  if (known) return known;
  const tests = {adBlock: anyStem(stems.adBlock), demand: anyStem(stems.demand), age: anyStem(stems.age)};
  cache.set(stems, tests);
  return tests;
}
