import {areNear} from '../language/codes.ts';
import type {Piece} from './chrome-evidence.ts';
import {sideOf} from './chrome-evidence.ts';
import type {ChromeLexicons} from './foreign.ts';
import {knownWords} from './known-words.ts';

const leastVotes = 3; // found right in 88 % of pages with three foreign strings among 28, 99 % with five
const leastVotesWithHint = 2; // <html lang> names the same language
const leastShare = 0.05; // of the page's interface texts: among hundreds, three agree by chance

/**
 * The language of a page's chrome where it is another than the article's, from many fragments: one alone is never
 * trusted. `hint`: the primary language of `<html lang>`, wrong on many sites.
 */
export function chromeLanguage(
  pieces: readonly Piece[],
  article: string,
  hint: string | undefined,
  lexicons: ChromeLexicons,
): string | undefined {
  const votes = new Map<string, number>();
  for (const {language} of pieces.map(piece => ({language: vote(piece, article, lexicons)}))) {
    if (language) votes.set(language, (votes.get(language) ?? 0) + 1);
  }
  const [winner] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!winner) return undefined;

  const [language, count] = winner;
  if (language === hint) return count >= leastVotesWithHint ? language : undefined;
  if (areNear(language, article)) return undefined;
  return count >= Math.max(leastVotes, pieces.length * leastShare) ? language : undefined;
}

/** The language other than the article's that a fragment surely speaks. */
function vote(piece: Piece, article: string, lexicons: ChromeLexicons): string | undefined {
  const {best} = piece;
  if (!best || best === article) return undefined;
  const side = sideOf(piece, best, article, knownWords(lexicons[best]), knownWords(lexicons[article]));
  return side === 'chrome' ? best : undefined;
}
