/** How far a noun phrase goes: determiner, then modifiers and nouns, then perhaps a name. */
import type {Lexicon} from './lexicon.ts';
import {continuesName} from './name-links.ts';
import type {Token} from './token.ts';

/** Token indexes, all inside the phrase. */
export type NounPhrase = {
  readonly first: number;
  readonly last: number;
  /** It opens with a determiner or a number. */
  readonly determined: boolean;
  /** Where the name begins that the phrase ends with; undefined: it ends with none. */
  readonly nameFirst: number | undefined;
};

const longest = 14; // tokens

/** The phrase that opens with `opener`, the token at `first`. */
export function nounPhrase(tokens: readonly Token[], first: number, opener: Token, lexicon: Lexicon): NounPhrase {
  const determined = isDeterminer(opener);
  let name = grownName(tokens, first, undefined, lexicon);
  let reached = first;
  for (let next = first + 1; next < first + longest && tokens[next]?.block === opener.block; next++) {
    const grown = grownName(tokens, next, name, lexicon);
    if (grown === undefined && !continuesPhrase(tokens, next, determined, lexicon)) break;
    name = grown ?? name;
    reached = next;
  }
  const last = endOf(tokens, {first, reached, determined, name}, lexicon);
  return {first, last, determined, nameFirst: name && name.last >= last ? name.first : undefined};
}

/** Token indexes of the last name in a phrase, both inside it. */
type Name = {readonly first: number; readonly last: number};

/** The name that `at` begins or goes on with; undefined where it is part of none. */
function grownName(tokens: readonly Token[], at: number, name: Name | undefined, lexicon: Lexicon): Name | undefined {
  const open = name?.last === at - 1 ? name : undefined;
  if (tokens[at]?.wordClass === 'name') return {first: open?.first ?? at, last: at};
  return open && continuesName(tokens, at, lexicon) ? {first: open.first, last: at} : undefined;
}

type Draft = {
  readonly first: number;
  readonly reached: number;
  readonly determined: boolean;
  readonly name: Name | undefined;
};

/** "Clinton campaign" and "the Clinton email scandal" are phrases; of "Clinton email scandal" only the name is. */
function endOf(tokens: readonly Token[], {first, reached, determined, name}: Draft, lexicon: Lexicon): number {
  let last = reached;
  while (last > first && trails(tokens[last], lexicon)) last--;
  if (determined || name === undefined || speaks(tokens[last], lexicon)) return last;
  return Math.min(last, name.last);
}

/** No phrase ends with it. */
function trails(token: Token | undefined, lexicon: Lexicon): boolean {
  if (token === undefined || token.text === ',' || token.text === '&') return true;
  return token.wordClass === 'adverb' || token.wordClass === 'determiner' || lexicon.belongingWords.has(token.lower);
}

function continuesPhrase(tokens: readonly Token[], at: number, determined: boolean, lexicon: Lexicon): boolean {
  const token = tokens[at];
  const afterDeterminer = tokens[at - 1]?.wordClass === 'determiner';
  switch (token?.wordClass) {
    case 'role':
    case 'number':
      return true;
    case 'determiner': // all the voters
      return afterDeterminer;
    case 'adverb': // a very senior official
      return determined && afterDeterminer && isNounOrNumber(tokens[at + 1]);
    case 'noun': // newly elected officials
      return !lexicon.participle.test(token.lower) || isNounOrNumber(tokens[at + 1]);
    default:
      return false;
  }
}

const isNounOrNumber = (token: Token | undefined): boolean =>
  token !== undefined && (isNoun(token) || token.wordClass === 'number');

export const isNoun = ({wordClass}: Token): boolean =>
  wordClass === 'name' || wordClass === 'role' || wordClass === 'noun';

/** What a phrase may open with before its first noun: "the", "three". */
export const isDeterminer = ({wordClass}: Token): boolean => wordClass === 'determiner' || wordClass === 'number';

/** Offices, callings and organisations speak; scandals do not. */
export const speaks = (token: Token | undefined, lexicon: Lexicon): boolean =>
  token !== undefined && (token.wordClass === 'role' || lexicon.organisationNouns.has(token.lower));
