/** Names told from nouns in a language that capitalises both. */
import {isGivenName, type Lexicon} from './lexicon.ts';
import type {Token, WordClass} from './token.ts';

/** Lower-case forms of capitalised words that stand somewhere behind a determiner, and behind a given name or a title. */
export type SeenNouns = {readonly determined: ReadonlySet<string>; readonly titled: ReadonlySet<string>};

const pairs = /(?<![\p{L}\p{N}-])(\p{L}[\p{L}-]*)(?=\s(\p{Lu}[\p{L}-]+))/gu;

export function seenNouns(text: string, lexicon: Lexicon): SeenNouns {
  const [determined, titled] = [new Set<string>(), new Set<string>()];
  if (lexicon.grammar.nouns === undefined) return {determined, titled};
  for (const [, before = '', word = ''] of text.matchAll(pairs)) {
    const [first, second] = [lexicon.lower(before), lexicon.lower(word)];
    if (lexicon.determiners.has(first)) determined.add(second);
    else if (isTitle(first, lexicon) && !isNoun(second, lexicon)) titled.add(second);
  }
  return {determined, titled};
}

const isTitle = (lower: string, lexicon: Lexicon): boolean =>
  isGivenName(lower, lexicon) || lexicon.honorifics.has(lower) || lexicon.roleNouns.has(lower);

const isNoun = (lower: string, lexicon: Lexicon): boolean =>
  lexicon.grammar.nouns?.test(lower) === true || lexicon.notNames.has(lower) || lexicon.speechNouns.has(lower);

/** A capitalised word that is no small word; what stands before it in its paragraph, and behind it. */
type Place = {
  readonly text: string;
  readonly lower: string;
  readonly previous: Token | undefined;
  readonly next: {readonly kind: string; readonly text: string} | undefined;
  readonly lexicon: Lexicon;
  readonly seen: SeenNouns;
};

export function classAmongNouns(place: Place): WordClass {
  const {lower, lexicon, previous, next} = place;
  if (lexicon.roleNouns.has(lower) && !isGivenName(lower, lexicon)) return 'role';
  if (lexicon.organisationNouns.has(lower))
    return previous?.wordClass === 'name' || (!isParticle(previous, lexicon) && startsName(next, lexicon))
      ? 'name'
      : 'noun';
  return isName(place) ? 'name' : 'noun';
}

/** "von der" in "Vintz von der Stiftung Warentest", where no name goes on. */
const isParticle = (token: Token | undefined, {nameParticles}: Lexicon): boolean =>
  token !== undefined && nameParticles.has(token.lower);

function isName({text, lower, previous, next, lexicon, seen}: Place): boolean {
  if (isGivenName(lower, lexicon) || seen.titled.has(lower)) return true;
  if (/^\p{Lu}[\p{Lu}\d-]+$/u.test(text) || lexicon.places.has(lower)) return true;
  if (isNoun(lower, lexicon) || seen.determined.has(lower)) return false;
  switch (previous?.wordClass) {
    case 'name':
    case 'role':
    case 'cue':
      return true;
    case 'determiner':
    case 'number':
    case 'preposition':
      return startsName(next, lexicon);
    case 'noun':
      return /^\p{Lu}/u.test(previous.text) && startsName(next, lexicon);
    default:
      return startsName(next, lexicon) || isPredicate(next, lexicon);
  }
}

/** A capitalised word that may go on a name. */
function startsName(next: Place['next'], lexicon: Lexicon): boolean {
  if (next?.kind !== 'word' || !/^\p{Lu}/u.test(next.text)) return false;
  const lower = lexicon.lower(next.text);
  return !isNoun(lower, lexicon) && !lexicon.roleNouns.has(lower);
}

const isPredicate = (next: Place['next'], lexicon: Lexicon): boolean => {
  const lower = lexicon.lower(next?.text ?? '');
  return next?.text === ':' || lexicon.verbs.has(lower) || lexicon.auxiliaries.has(lower);
};
