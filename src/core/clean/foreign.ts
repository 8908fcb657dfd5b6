import {detectedAs, primaryLanguage} from '../language/codes.ts';
import type {LanguageScores} from '../types.ts';
import {Piece, type Side, sideOf} from './chrome-evidence.ts';
import {chromeLanguage} from './chrome-language.ts';
import {type ChromeLexicons, knownWords} from './known-words.ts';

/** A short text of a page. `body`: it lies in the article's own text, so its language says nothing against it. */
export type Fragment = {readonly text: string; readonly place: 'interface' | 'body'};

/**
 * For each fragment, in order, the language of the page's chrome where the fragment is chrome in another language than
 * the article's; undefined where it stays. `scores`: of the fragments, same order. `htmlLanguage`: `<html lang>`, a hint.
 *
 * First the page's chrome language is found from all of them, then each is asked "that one or the article's?": short
 * strings taken alone are told wrongly too often. What speaks a third language stays.
 */
export function foreignFragments(
  fragments: readonly Fragment[],
  scores: readonly LanguageScores[],
  articleLanguage: string | undefined,
  htmlLanguage: string | undefined,
  lexicons: ChromeLexicons,
): readonly (string | undefined)[] {
  const none = fragments.map(() => undefined);
  const article = primaryLanguage(articleLanguage);
  const named = primaryLanguage(htmlLanguage);
  const hint = named && detectedAs(named);
  if (!article || (named && !hint)) return none; // Catalan chrome would read as Spanish here and French there

  const pieces = fragments.map(({text}, i) => new Piece(text, scores[i] ?? {}));
  const inInterface = pieces.filter((_, i) => fragments[i]?.place === 'interface');
  const chrome = chromeLanguage(inInterface, article, hint, lexicons);
  if (!chrome) return none;

  const [known, ofArticle] = [knownWords(lexicons[chrome]), knownWords(lexicons[article])];
  const sides = new Map<Piece, Side>(
    inInterface.map(piece => [piece, sideOf(piece, chrome, article, known, ofArticle)]),
  );
  const foreign = withNeighbours(inInterface.map(piece => sides.get(piece) ?? 'article'));
  const chosen = new Set(inInterface.filter((_, i) => foreign[i]));
  return pieces.map(piece => (chosen.has(piece) ? chrome : undefined));
}

/** A single word that looks foreign is taken for it beside one that surely is. */
function withNeighbours(sides: readonly Side[]): readonly boolean[] {
  return sides.map((side, i) => {
    if (side !== 'perhaps-chrome') return side === 'chrome';
    return sides[i - 1] === 'chrome' || sides[i + 1] === 'chrome';
  });
}
