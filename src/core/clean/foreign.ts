import type {ChromeWords, LanguageScores} from '../types.ts';

/** A short text of a page. `body`: it lies in the article's own text, so its language says nothing against it. */
export type Fragment = {readonly text: string; readonly place: 'interface' | 'body'};

/** Known words by language. */
export type ChromeLexicons = Readonly<Record<string, ChromeWords>>;

/**
 * For each fragment, in order, the language of the page's chrome where the fragment is chrome in another language than
 * the article's; undefined where it stays. `scores`: of the fragments, same order. `htmlLanguage`: `<html lang>`, a hint.
 */
export function foreignFragments(
  fragments: readonly Fragment[],
  _scores: readonly LanguageScores[],
  _articleLanguage: string | undefined,
  _htmlLanguage: string | undefined,
  _lexicons: ChromeLexicons,
): readonly (string | undefined)[] {
  return fragments.map(() => undefined);
}
