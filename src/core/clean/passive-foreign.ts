import type {LanguageScores, Removal} from '../types.ts';
import type {ChromeLexicons} from './foreign.ts';
import type {InterfaceFragment} from './interface-fragments.ts';

/** What to hide in the live page: passive chrome in another language than the article's. Arguments as of `foreignFragments`. */
export function passiveForeign(
  _fragments: readonly InterfaceFragment[],
  _scores: readonly LanguageScores[],
  _articleLanguage: string | undefined,
  _htmlLanguage: string | undefined,
  _lexicons: ChromeLexicons,
): Removal[] {
  return [];
}
