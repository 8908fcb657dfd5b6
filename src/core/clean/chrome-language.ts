import {areNear} from '../language/codes.ts';
import {type Script, scriptsOfLanguage} from '../language/script.ts';
import {foreignScript, type Piece, sideOf} from './chrome-evidence.ts';
import {type ChromeLexicons, knownWords} from './known-words.ts';

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
  const [winner] = [...parties(pieces, article, lexicons)].sort(([, a], [, b]) => b.length - a.length);
  if (!winner) return undefined;

  const [party, voters] = winner;
  const language = isScript(party) ? likeliest(party, voters, hint) : party;
  if (!language) return undefined;
  if (language === hint) return voters.length >= leastVotesWithHint ? language : undefined;
  if (areNear(language, article)) return undefined;
  return voters.length >= Math.max(leastVotes, pieces.length * leastShare) ? language : undefined;
}

/** Fragments that surely speak another language than the article's, by language; by script where that differs too. */
function parties(pieces: readonly Piece[], article: string, lexicons: ChromeLexicons): Map<string, Piece[]> {
  const found = new Map<string, Piece[]>();
  const speaking = pieces.filter(piece => speaksOtherwise(piece, article));
  for (const piece of distinct(speaking)) {
    const party = foreignScript(piece, article) ?? foreignLanguage(piece, article, lexicons);
    if (party) found.set(party, [...(found.get(party) ?? []), piece]);
  }
  return found;
}

/** What nothing speaks for but the article's language is the most of a page, and is asked no more. */
function speaksOtherwise(piece: Piece, article: string): boolean {
  return (piece.best !== undefined && piece.best !== article) || foreignScript(piece, article) !== undefined;
}

/** "7 hrs ago" ten times is one voice; so is "Page 1", "Page 2". */
function distinct(pieces: readonly Piece[]): Iterable<Piece> {
  return new Map(pieces.map(piece => [piece.label, piece])).values();
}

function foreignLanguage(piece: Piece, article: string, lexicons: ChromeLexicons): string | undefined {
  const {best} = piece;
  if (!best || best === article) return undefined;
  const side = sideOf(piece, best, article, knownWords(lexicons[best]), knownWords(lexicons[article]));
  return side === 'chrome' ? best : undefined;
}

const isScript = (party: string): party is Script => /^[A-Z]/.test(party);

/** Languages of one script share words; together the fragments tell which it is. */
function likeliest(script: Script, voters: readonly Piece[], hint: string | undefined): string | undefined {
  if (hint && scriptsOfLanguage(hint).includes(script)) return hint;
  const sums = new Map<string, number>();
  for (const [language, score] of voters.flatMap(({scores}) => Object.entries(scores))) {
    if (scriptsOfLanguage(language).includes(script)) sums.set(language, (sums.get(language) ?? 0) + score);
  }
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0];
}
