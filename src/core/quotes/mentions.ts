/** Phrases that may name a speaker: names with their titles, pronouns, organisations, "a senior official". */
import {withoutStop} from '../text/words.ts';
import type {Span} from '../types.ts';
import type {Lexicon} from './lexicon.ts';
import {splitName} from './name-parts.ts';
import type {Token} from './narration.ts';

type MentionKind =
  | 'full'
  | 'single'
  | 'organisation'
  | 'place'
  | 'title'
  | 'descriptive'
  | 'bare'
  | 'pronoun'
  | 'relative';

/** `first`, `last`: token indexes of the whole phrase, both inside it. */
export type Mention = {
  readonly first: number;
  readonly last: number;
  readonly kind: MentionKind;
  /** Shown and scored: the name with its titles, or the whole phrase. */
  readonly span: Span;
  /** The name's own words, titles off; of a phrase its head. */
  readonly name: readonly string[];
  readonly nameSpan: Span;
  /** "U.S. Secretary of State" before a name. */
  readonly role: Span | undefined;
  readonly honorific: string | undefined;
  readonly possessive: boolean;
  readonly block: number;
  readonly sentence: number;
};

const longestPhrase = 14; // tokens

/** All mentions in text order; a possessor ("Clinton’s") and what it owns are two. */
export function findMentions(tokens: readonly Token[], lexicon: Lexicon): Mention[] {
  const mentions: Mention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found = mentionAt(tokens, at, lexicon);
    if (found === undefined) at++;
    else {
      mentions.push(withOwner(tokens, found, mentions.at(-1)));
      at = found.last + 1;
    }
  }
  return mentions;
}

/** “China’s Foreign Ministry”, “Doe’s campaign”: an organisation or phrase is shown with its owner; a name is not. */
function withOwner(tokens: readonly Token[], found: Mention, owner: Mention | undefined): Mention {
  if (!owner?.possessive || owner.last !== found.first - 2 || owner.block !== found.block) return found;
  if (tokens[found.first - 1]?.wordClass !== 'possessive') return found;
  if (found.kind === 'full' || found.kind === 'single' || found.kind === 'place') return found;
  return {...found, span: {start: owner.span.start, end: found.span.end}};
}

function mentionAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Mention | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.wordClass === 'pronoun') {
    const kind = lexicon.pronouns.get(token.lower) === 'relative' ? 'relative' : 'pronoun';
    return mention(tokens, {first: at, last: at, kind, name: [token.lower], nameFirst: at, nameLast: at});
  }
  const after = tokens[at - 1]?.wordClass === 'possessive' && tokens[at - 1]?.block === token.block;
  const starts = token.wordClass === 'determiner' || token.wordClass === 'number' || isNoun(token);
  return starts ? phraseAt(tokens, at, after, lexicon) : undefined;
}

const isNoun = (token: Token): boolean =>
  token.wordClass === 'name' || token.wordClass === 'role' || token.wordClass === 'noun';

/** A noun phrase from `at`: determiner, then modifiers and nouns, then perhaps a name. */
function phraseAt(tokens: readonly Token[], at: number, owned: boolean, lexicon: Lexicon): Mention | undefined {
  const first = tokens[at];
  if (first === undefined) return undefined;
  const determined = first.wordClass === 'determiner' || first.wordClass === 'number';
  let last = at;
  let nameFirst = first.wordClass === 'name' ? at : -1;
  let nameLast = nameFirst;
  for (let next = at + 1; next < Math.min(tokens.length, at + longestPhrase); next++) {
    const token = tokens[next];
    if (token === undefined || token.block !== first.block) break;
    if (token.wordClass === 'name') {
      if (nameLast !== next - 1 || nameFirst < 0) nameFirst = next;
      nameLast = next;
    } else if (nameLast === next - 1 && nameFirst >= 0 && continuesName(tokens, next, lexicon)) nameLast = next;
    else if (!continuesPhrase(tokens, next, determined)) break;
    last = next;
  }
  while (last > at && trails(tokens[last])) last--;
  if (!determined && nameLast >= at && nameLast < last && !speaks(tokens[last], lexicon)) last = nameLast;
  if (nameLast > last) nameLast = last;
  const named = nameFirst >= 0 && nameLast === last && nameFirst <= last;
  if (named) return namedMention(tokens, at, last, nameFirst, determined || owned, lexicon);
  if (determined && last === at) return undefined;
  const head = tokens[last];
  if (head === undefined) return undefined;

  const kind = determined || owned ? 'descriptive' : 'bare';
  if (kind === 'bare' && !speaks(head, lexicon) && !head.lower.endsWith('s') && last === at) return undefined;
  return mention(tokens, {first: at, last, kind, name: [head.lower], nameFirst: at, nameLast: last});
}

const speaks = (token: Token | undefined, lexicon: Lexicon): boolean =>
  token !== undefined && (token.wordClass === 'role' || lexicon.organisationNouns.has(token.lower));

/** "de" in "Bill de Blasio", "of" in "Secretary of State" or "Bank of America", "&", "Jr." after a comma. */
function continuesName(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (token === undefined || before === undefined || next === undefined || next.block !== token.block) return false;
  const plain = token.lower;
  if (lexicon.nameParticles.has(plain) || plain === '&')
    return next.wordClass === 'name' || lexicon.nameParticles.has(next.lower);
  if (token.text === ',') return lexicon.nameSuffixes.has(withoutStop(next.lower));
  if (
    plain === 'of' ||
    (plain === 'for' && lexicon.organisationNouns.has(before.lower)) ||
    (plain === 'and' && isOffice(tokens, at))
  ) {
    if (!lexicon.roleNouns.has(before.lower) && !lexicon.organisationNouns.has(before.lower) && plain !== 'and')
      return false;
    return next.wordClass === 'name' || (next.lower === 'the' && tokens[at + 2]?.wordClass === 'name');
  }
  return plain === 'the' && before.lower === 'of' && next.wordClass === 'name';
}

/** "Secretary of Health and Human Services". */
function isOffice(tokens: readonly Token[], at: number): boolean {
  const of = tokens[at - 2];
  return of !== undefined && of.lower === 'of' && tokens[at + 2]?.wordClass === 'name';
}

function continuesPhrase(tokens: readonly Token[], at: number, determined: boolean): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.wordClass === 'role' || token.wordClass === 'number') return true;
  if (token.wordClass === 'adverb')
    return determined && tokens[at - 1]?.wordClass === 'determiner' && isPhraseNext(tokens[at + 1]);
  if (token.wordClass === 'determiner') return tokens[at - 1]?.wordClass === 'determiner';
  if (token.wordClass !== 'noun') return false;
  if (/[^s]ed$|ing$/.test(token.lower) && token.lower.length > 4) return isPhraseNext(tokens[at + 1]);
  return true;
}

const isPhraseNext = (token: Token | undefined): boolean =>
  token !== undefined && (isNoun(token) || token.wordClass === 'number');

const trails = (token: Token | undefined): boolean =>
  token === undefined ||
  token.wordClass === 'adverb' ||
  token.wordClass === 'determiner' ||
  token.lower === 'of' ||
  token.text === ',' ||
  token.text === '&';

function namedMention(
  tokens: readonly Token[],
  at: number,
  last: number,
  nameFirst: number,
  determined: boolean,
  lexicon: Lexicon,
): Mention {
  const parts = splitName(tokens, nameFirst, last, lexicon);
  const roleBefore =
    at < nameFirst && !determined && tokens.slice(at, nameFirst).some(token => token.wordClass === 'role');
  const roleFirst = roleBefore || (at < nameFirst && determined) ? skipDeterminers(tokens, at) : nameFirst;
  const roleLast = parts.nameFirst - 1;
  const onlyDeterminer = at < nameFirst && determined && skipDeterminers(tokens, at) === nameFirst;
  const person = parts.kind === 'full' || parts.kind === 'single';
  const kind = onlyDeterminer && parts.kind === 'single' && parts.nameFirst === nameFirst ? 'organisation' : parts.kind;
  const first = person && !onlyDeterminer ? roleFirst : at;
  return mention(tokens, {
    first: at,
    last,
    kind,
    name: parts.name,
    nameFirst: parts.nameFirst,
    nameLast: last,
    shownFirst: kind === 'title' ? first : person ? nameFirst : first,
    role: person && roleLast >= roleFirst ? {first: roleFirst, last: roleLast} : undefined,
    honorific: parts.honorific,
  });
}

function skipDeterminers(tokens: readonly Token[], at: number): number {
  let first = at;
  while (tokens[first]?.wordClass === 'determiner') first++;
  return first;
}

type Draft = {
  first: number;
  last: number;
  kind: MentionKind;
  name: readonly string[];
  nameFirst: number;
  nameLast: number;
  shownFirst?: number;
  role?: {first: number; last: number} | undefined;
  honorific?: string | undefined;
};

function mention(tokens: readonly Token[], draft: Draft): Mention {
  const {first, last, kind, name, nameFirst, nameLast, shownFirst = first, role, honorific} = draft;
  const token = tokens[first];
  const spanOf = (from: number, to: number): Span => ({start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0});
  return {
    first,
    last,
    kind,
    name,
    span: spanOf(shownFirst, last),
    nameSpan: spanOf(nameFirst, nameLast),
    role: role === undefined ? undefined : spanOf(role.first, role.last),
    honorific,
    possessive: tokens[last + 1]?.wordClass === 'possessive' && tokens[last + 1]?.start === tokens[last]?.end,
    block: token?.block ?? 0,
    sentence: token?.sentence ?? 0,
  };
}
