/** Whether a word with a capital is a name. */
import {withoutStop} from '../text/words.ts';
import {type SeenNouns, seenNouns} from './capitalised-nouns.ts';
import {isGivenName, type Lexicon} from './lexicon.ts';
import type {Piece} from './pieces.ts';
import type {Token} from './token.ts';

/**
 * Words that stand lower-case, those that stand capitalised after a lower-case word, and those after a capitalised one
 * ("Cruz" of "Ted Cruz"): a word that only opens sentences is no name.
 */
export type Seen = {
  readonly lower: ReadonlySet<string>;
  readonly inside: ReadonlySet<string>;
  readonly second: ReadonlySet<string>;
  readonly nouns: SeenNouns;
};

export function wordsSeen(text: string, lexicon: Lexicon): Seen {
  const lower = new Set<string>();
  const inside = new Set<string>();
  const second = new Set<string>();
  const parts = text.split(/([\p{L}\p{N}]+)/u); // gap, word, gap …
  for (let at = 1; at < parts.length; at += 2) {
    const word = parts[at] ?? '';
    if (word.length > 1 && isSmall(word.charAt(0))) lower.add(word);
    else if (word.length > 1 && isCapital(word.charAt(0))) {
      const gap = parts[at - 1] ?? '';
      const before = parts[at - 2] ?? '';
      if (/^,?\s$/.test(gap) && isSmall(before.slice(-1))) inside.add(lexicon.lower(word));
      if (/^\.?\s$/.test(gap) && isCapital(before.charAt(0)) && before.length + gap.length > 2)
        second.add(lexicon.lower(word));
    }
  }
  return {lower, inside, second, nouns: seenNouns(text, lexicon)};
}

const isSmall = (letter: string): boolean => letter !== letter.toUpperCase();
const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

/** Where nouns are capitalised: no noun and no name. */
export const isSmallWord = (lower: string, opensSentence: boolean, lexicon: Lexicon): boolean =>
  functionWord(lower, lexicon) ||
  lexicon.determiners.has(lower) ||
  lexicon.adverbs.has(lower) ||
  (opensSentence && (lexicon.verbs.has(lower) || lexicon.otherVerbs.has(lower)));

export const functionWord = (lower: string, lexicon: Lexicon): boolean =>
  lexicon.notNames.has(lower) ||
  lexicon.auxiliaries.has(lower) ||
  (lexicon.prepositions.has(lower) && !lexicon.alsoOpenNames.has(lower)) ||
  (lexicon.conjunctions.has(lower) && !lexicon.alsoOpenNames.has(lower));

/** Headlines capitalise small words too ("Museum Will Tell"), and some stand in the text. */
export function isAlsoName(lower: string, previous: Token | undefined, lexicon: Lexicon): boolean {
  const afterTitle = previous?.wordClass === 'role' || lexicon.honorifics.has(withoutStop(previous?.lower ?? ''));
  const afterName = previous?.wordClass === 'name';
  if (lexicon.alsoNames.has(lower)) return afterTitle || !afterName;
  return lexicon.alsoSurnames.has(lower) && (afterTitle || afterName);
}

/** Of a word that opens its sentence. */
export function openerIsName(lower: string, next: Piece | undefined, lexicon: Lexicon, seen: Seen): boolean {
  if (lexicon.notNames.has(lower) || lexicon.otherVerbs.has(lower)) return false;
  if (seen.inside.has(lower)) return true;
  if (lexicon.participle.test(lower) && opensPhrase(next, lexicon)) return false; // Fueled by, Following the
  if (seen.lower.has(lower)) return false;
  if (seen.second.has(lower) || isGivenName(lower, lexicon) || lexicon.places.has(lower)) return true;
  return standsAsName(next, lexicon);
}

/** "Weber said", "Weber’s", "Weber, who", "Weber Ltd", "Weber aides": so names stand; "Rain beat on" may be any word. */
function standsAsName(next: Piece | undefined, {verbs, roleNouns, organisationNouns}: Lexicon): boolean {
  if (next === undefined || next.kind !== 'word') return next !== undefined;
  const word = next.text.toLowerCase();
  return /^\p{Lu}/u.test(next.text) || verbs.has(word) || roleNouns.has(word) || organisationNouns.has(word);
}

function opensPhrase(next: Piece | undefined, lexicon: Lexicon): boolean {
  const word = lexicon.lower(next?.text ?? '');
  return lexicon.prepositions.has(word) || lexicon.determiners.has(word) || lexicon.adverbs.has(word) || word === ',';
}
