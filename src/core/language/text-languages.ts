import type {ComparedWords} from '../language-data.ts';
import type {TextLanguages} from '../types.ts';
import {detectLanguages, type LanguageTable} from './detector.ts';

export type SpokenLanguages = Pick<TextLanguages, 'scores' | 'lexicons'>;

/** A language that only one text seems to speak is hardly the page's, and its words would travel in vain. */
const leastTexts = 2;

/** What is known of the languages of some texts, the article's first, with the interface words of those that are at work. */
export function textLanguages(
  table: LanguageTable,
  texts: readonly string[],
  lexicons: Readonly<Record<string, ComparedWords>>,
): SpokenLanguages {
  const scores = detectLanguages(table, texts);
  const bests = scores.map(score => Object.keys(score)[0]);
  const isAtWork = (language: string) =>
    language === bests[0] || bests.filter(best => best === language).length >= leastTexts;
  const atWork = Object.entries(lexicons).filter(([language]) => isAtWork(language));
  return {scores, lexicons: Object.fromEntries(atWork)};
}
