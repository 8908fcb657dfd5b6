import {chromeLexicons} from '../languages/chromes.ts';
import type {LanguageTable} from './language/detector.ts';
import {textLanguages} from './language/text-languages.ts';
import type {TextLanguages} from './types.ts';

/** The languages of some texts, the article's first. */
export function languagesOf(table: LanguageTable, texts: readonly string[]): TextLanguages {
  return textLanguages(table, texts, chromeLexicons);
}
