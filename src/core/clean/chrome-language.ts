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
  const enough = Math.max(leastVotes, pieces.length * leastShare);
  const least = (party: Party) => (party === hint || isScript(party) ? leastVotesWithHint : enough);
  const large = [...partiesOf(pieces, article)].filter(([party, {length}]) => length >= least(party));
  const winner = strongest(large, article, lexicons);
  if (!winner) return undefined;

  const {party, voters} = winner;
  const language = isScript(party) ? likeliest(party, voters, hint) : party;
  if (!language || (language !== hint && areNear(language, article))) return undefined;
  return voters.length >= least(language) ? language : undefined;
}

/** A language’s code, or a script. */
type Party = string;

/** What may speak another language than the article's: by the likeliest language, by script where that differs too. */
function partiesOf(pieces: readonly Piece[], article: string): Map<Party, Piece[]> {
  const found = new Map<Party, Piece[]>();
  for (const piece of pieces) {
    const party = foreignScript(piece, article) ?? piece.best;
    if (party === undefined || party === article) continue;
    const members = found.get(party);
    if (members) members.push(piece);
    else found.set(party, [piece]);
  }
  return found;
}

/** The party with the most that surely speak for it. To ask takes long: the largest first, and none that is too small. */
function strongest(parties: [Party, Piece[]][], article: string, lexicons: ChromeLexicons) {
  let found: {party: Party; voters: readonly Piece[]} | undefined;
  for (const [party, members] of parties.sort(([, a], [, b]) => b.length - a.length)) {
    const most = found?.voters.length ?? 0;
    if (members.length <= most) break;
    const voters = [...distinct(members)].filter(
      piece => isScript(party) || speaksFor(party, piece, article, lexicons),
    );
    if (voters.length > most) found = {party, voters};
  }
  return found;
}

/** "7 hrs ago" ten times is one voice; so is "Page 1", "Page 2". */
function distinct(pieces: readonly Piece[]): Iterable<Piece> {
  return new Map(pieces.map(piece => [piece.label, piece])).values();
}

function speaksFor(language: string, piece: Piece, article: string, lexicons: ChromeLexicons): boolean {
  return sideOf(piece, language, article, knownWords(lexicons[language]), knownWords(lexicons[article])) === 'chrome';
}

const isScript = (party: Party): party is Script => /^[A-Z]/.test(party);

/** Languages of one script share words; together the fragments tell which it is. */
function likeliest(script: Script, voters: readonly Piece[], hint: string | undefined): string | undefined {
  if (hint && scriptsOfLanguage(hint).includes(script)) return hint;
  const sums = new Map<string, number>();
  for (const [language, score] of voters.flatMap(({scores}) => Object.entries(scores))) {
    if (scriptsOfLanguage(language).includes(script)) sums.set(language, (sums.get(language) ?? 0) + score);
  }
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0];
}
