import {chromeLexicons} from '../languages/chromes.built.ts';
import type {LanguageTable} from './language/detector.ts';
import {type SpokenLanguages, textLanguages} from './language/text-languages.ts';

/** The languages of some texts, the article's first. */
export function languagesOf(table: LanguageTable, texts: readonly string[]): SpokenLanguages {
  return textLanguages(table, texts, chromeLexicons);
}
