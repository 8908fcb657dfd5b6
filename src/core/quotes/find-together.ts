/** Finds where several are named together: "Ann Smith and Bob Jones", "both men". */

import type {Span} from '../types.ts';
import type {Entities, Gender} from './entities.ts';
import {isGivenName, type Lexicon} from './lexicon.ts';
import type {Mention} from './mention.ts';
import type {Party, Together} from './together.ts';
import type {Token} from './token.ts';

type Read = {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly entities: Entities;
  readonly lexicon: Lexicon;
};

export function findTogether(read: Read): Together {
  const found = new Map<string, {entity: number; members: readonly number[]; spans: Span[]}>();
  const of = new Map<number, Party>();
  let pair: {readonly members: readonly number[]; readonly block: number} | undefined;
  const add = (
    members: readonly number[],
    {span, opening, last}: Omit<Party, 'entity'>,
    mentions: readonly number[],
  ) => {
    const key = [...members].sort((a, b) => a - b).join();
    const whole = found.get(key) ?? {entity: read.entities.list.length + found.size, members, spans: []};
    found.set(key, whole);
    whole.spans.push(span);
    for (const mention of mentions) of.set(mention, {entity: whole.entity, span, opening, last});
    pair = members.length === 2 ? {members, block: read.mentions[last]?.block ?? 0} : undefined;
  };
  for (let index = 0; index < read.mentions.length; index++) {
    const mention = read.mentions[index];
    if (mention === undefined) continue;
    const both = pair !== undefined && mention.block - pair.block <= 1 && meansBoth(read, mention, pair.members);
    if (both && pair !== undefined) add(pair.members, {span: mention.span, opening: 'clause', last: index}, [index]);
    const party = partyFrom(read, index);
    if (party === undefined) continue;
    add(party.members, {span: party.span, opening: party.opening, last: party.last}, party.mentions);
    index = party.last;
  }
  return {wholes: [...found.values()], of};
}

const named: ReadonlySet<string> = new Set(['full', 'single', 'organisation', 'place']);

/** What begins with the mention at `from` and ends with the one behind "and". */
function partyFrom(read: Read, from: number) {
  const opening = openingOf(read, from);
  if (opening === undefined) return undefined;
  let last = from;
  for (let closed = false; !closed; ) {
    const next = last - from < mostMembers ? nextInChain(read, last, last - from + 1) : undefined;
    if (next === undefined) return undefined;
    last = next.mention;
    closed = next.closes;
  }
  const chain = Array.from({length: last - from + 1}, (_, place) => from + place);
  const members = [...new Set(chain.map(mention => read.entities.of[mention] ?? -1))];
  const [start, end] = [read.mentions[from]?.span.start, read.mentions[last]?.span.end];
  if (members.length < 2 || members.includes(-1) || start === undefined || end === undefined) return undefined;
  return {members, span: {start, end}, opening, last, mentions: chain};
}

const mostMembers = 8; // mentions, appositions with them

/** The mention that a comma or "and" joins to the one at `at`. `count`: members so far. */
function nextInChain(read: Read, at: number, count: number) {
  const [mention, next] = [read.mentions[at], read.mentions[at + 1]];
  if (mention === undefined || next === undefined || mention.sentence !== next.sentence) return undefined;
  if (mention.possessive || next.possessive || next.kind === 'pronoun' || next.kind === 'relative') return undefined;
  const between = next.first - mention.last - 1; // tokens
  if (between !== 1 && between !== 2) return undefined;
  const comma = read.tokens[mention.last + 1]?.text === ',';
  const closes = read.lexicon.additionWords.has(read.tokens[next.first - 1]?.lower ?? '');
  if (between !== Number(comma) + Number(closes)) return undefined;
  if (mention.kind === 'single' && next.kind === 'full' && isGivenName(mention.name[0] ?? '', read.lexicon))
    return undefined; // David and Ann Doe
  const isJoined = comma ? joinsByComma(read, at, closes, count) : named.has(next.kind) || next.kind === 'descriptive';
  return isJoined ? {mention: at + 1, closes} : undefined;
}

/** "Smith, Jones and Roe", "Ann Smith, a doctor, and Bob Jones"; not "it hit Doe, and Roe said". */
function joinsByComma({mentions, entities}: Read, at: number, closes: boolean, count: number): boolean {
  if (entities.of[at] === entities.of[at + 1]) return true;
  if (!named.has(mentions[at + 1]?.kind ?? '')) return false;
  if (closes && isApposed(entities, at)) return true;
  return named.has(mentions[at]?.kind ?? '') && (count > 1 || !closes);
}

const isApposed = ({of}: Entities, at: number): boolean => at > 0 && of[at - 1] === of[at];

/** What stands before the mention; undefined: it is the object of something, or named only in passing. */
function openingOf({tokens, mentions, entities, lexicon}: Read, index: number): Party['opening'] | undefined {
  const mention = mentions[index];
  if (mention === undefined || (entities.of[index] ?? -1) < 0) return undefined;
  if (!named.has(mention.kind) && mention.kind !== 'descriptive') return undefined;
  const before = tokens[mention.first - 1];
  if (before === undefined || before.sentence !== mention.sentence) return 'clause';
  if (before.wordClass === 'cue' || closesSource(tokens, mention.first - 1, lexicon)) return 'cue';
  if (before.text === ',' && mention.kind === 'descriptive') return undefined; // Doe, a poet and a teacher
  if (before.text === ',' && goesOnList(mentions[index - 1], mention)) return undefined; // among China, Brazil and India
  return opensClause.has(before.wordClass) ? 'clause' : undefined;
}

const goesOnList = (previous: Mention | undefined, {first}: Mention): boolean =>
  previous !== undefined && previous.last === first - 2 && named.has(previous.kind);

const opensClause: ReadonlySet<string> = new Set(['quote', 'punctuation', 'conjunction', 'adverb']);

/** "according to", "was told by" */
function closesSource(tokens: readonly Token[], last: number, lexicon: Lexicon): boolean {
  if (lexicon.agentPrepositions.has(tokens[last]?.lower ?? '')) return true;
  return lexicon.accordingTo.some(words =>
    words.every((word, place) => tokens[last - words.length + 1 + place]?.lower === word),
  );
}

/** "both men" after two who may be men. */
function meansBoth({tokens, entities, lexicon}: Read, mention: Mention, members: readonly number[]): boolean {
  if (mention.kind !== 'descriptive' || lexicon.pairOpening === undefined) return false;
  const words = tokens.slice(mention.first, mention.last + 1).map(({lower}) => lower);
  const head = words.at(-1) ?? '';
  if (!lexicon.pairOpening.test(words.slice(0, -1).join(' ')) || !lexicon.roleNouns.has(head)) return false;
  const gender: Gender = lexicon.malePairs.has(head) ? 'male' : lexicon.femalePairs.has(head) ? 'female' : undefined;
  return members.every(member => {
    const {kind, gender: own} = entities.list[member] ?? {};
    return kind === 'person' && (gender === undefined || own === undefined || own === gender);
  });
}
