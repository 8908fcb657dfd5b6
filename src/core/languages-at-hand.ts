import {phrasedLanguages} from '../languages/phrased.ts';
import {phrases} from '../languages/phrases.built.ts';
import {languagesOfPhrases} from './clean/phrases.ts';
import type {LanguageTable} from './language/detector.ts';
import {languagesOf} from './languages-of.ts';
import type {LanguageScores, TextLanguages} from './types.ts';

/** The languages of some texts, the article's first, with every word for them: where all are at hand, as in a shell. `stated`: by the page. */
export function languagesAtHand(table: LanguageTable, texts: readonly string[], stated?: string): TextLanguages {
  const spoken = languagesOf(table, texts);
  return {...spoken, phrases: phrasesAtHand(spoken.scores[0], stated)};
}

/** `article`: scores of its language. `stated`: what its page says it is. */
export const phrasesAtHand = (article?: LanguageScores, stated?: string): readonly string[] =>
  languagesOfPhrases(phrasedLanguages, article, stated).map(code => phrases[code]);
