/** Several who speak as one: "Ann Smith and Bob Jones said", "both men said". */
import type {Span} from '../types.ts';
import type {LinkKind} from './cues.ts';
import type {Entities, Gender} from './entities.ts';
import type {Lexicon} from './lexicon.ts';
import type {Mention} from './mention.ts';
import type {Token} from './token.ts';

/** `entity`: its number, behind all of `Entities.list`. `members`: entities. `spans`: where it is named. */
export type Whole = {readonly entity: number; readonly members: readonly number[]; readonly spans: readonly Span[]};

/** One place where several are named together. `opening`: what stands before it allows it to be a subject, or what a cue is followed by. */
type Party = {readonly entity: number; readonly span: Span; readonly opening: 'clause' | 'cue'; readonly last: number};

export type Together = {
  readonly wholes: readonly Whole[];
  /** By the index of each mention in it. */
  readonly of: ReadonlyMap<number, Party>;
};

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
  const chain = [from];
  for (let at = from; chain.length < mostMembers; ) {
    const next = nextInChain(read, at, chain.length);
    if (next === undefined) return undefined;
    chain.push(next.mention);
    at = next.mention;
    if (next.closes) break;
  }
  const last = chain.at(-1) ?? from;
  const members = [...new Set(chain.map(mention => read.entities.of[mention] ?? -1))];
  const [start, end] = [read.mentions[from]?.span.start, read.mentions[last]?.span.end];
  if (members.length < 2 || members.includes(-1) || start === undefined || end === undefined) return undefined;
  return {members, span: {start, end}, opening, last, mentions: chain};
}

const mostMembers = 6;

/** The mention that a comma or "and" joins to the one at `at`. */
function nextInChain({tokens, mentions, entities, lexicon}: Read, at: number, before: number) {
  const [mention, next] = [mentions[at], mentions[at + 1]];
  if (mention === undefined || next === undefined || mention.possessive || next.possessive) return undefined;
  if (mention.sentence !== next.sentence || next.kind === 'pronoun' || next.kind === 'relative') return undefined;
  const between = tokens.slice(mention.last + 1, next.first).map(({lower}) => lower);
  const closes = lexicon.additionWords.has(between.at(-1) ?? '');
  const comma = between[0] === ',';
  if (between.length !== Number(comma) + Number(closes) || between.length === 0) return undefined;
  const apposed = entities.of[at] === entities.of[at + 1]; // Ann Smith, a doctor, and Bob Jones
  const inList = named.has(mention.kind) && named.has(next.kind);
  const afterApposed = closes && isApposed(entities, at) && named.has(next.kind);
  if (mention.kind === 'single' && next.kind === 'full' && isGiven(mention.name[0], lexicon)) return undefined; // David and Ann Doe
  if (comma && !apposed && !afterApposed && !(inList && (before > 1 || !closes))) return undefined; // it hit Doe, and Roe said
  if (!comma && !named.has(next.kind) && next.kind !== 'descriptive') return undefined;
  return {mention: at + 1, closes};
}

const isGiven = (word = '', {maleNames, femaleNames}: Lexicon): boolean => maleNames.has(word) || femaleNames.has(word);

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

const before: ReadonlySet<LinkKind> = new Set<LinkKind>([
  'subject',
  'subject-over-insert',
  'subject-over-preposition',
  'label',
]);
const behind: ReadonlySet<LinkKind> = new Set<LinkKind>(['inverted', 'source', 'agent']);

/** Those whom a mention speaks for, where it hangs on a cue in this way; undefined: for itself alone. */
export function togetherWith(
  {tokens, together, mentions}: Pick<Read, 'tokens' | 'mentions'> & {readonly together: Together},
  mention: number,
  link: LinkKind | undefined,
): Party | undefined {
  const party = together.of.get(mention);
  if (party === undefined || link === undefined) return undefined;
  if (party.opening === 'clause') return before.has(link) ? party : undefined;
  if (!behind.has(link)) return undefined;
  const next = tokens[(mentions[party.last]?.last ?? 0) + 1]; // said Smith and Jones laughed
  const speaksOn = next?.wordClass === 'verb' || next?.wordClass === 'cue' || next?.wordClass === 'auxiliary';
  return speaksOn && next.block === mentions[mention]?.block ? undefined : party;
}

/** Where a speaker is named who hangs on a cue in this way, with those who speak with it. */
export const spanOf = (scene: Parameters<typeof togetherWith>[0], mention: number, link: LinkKind | undefined) =>
  togetherWith(scene, mention, link)?.span ?? scene.mentions[mention]?.span;

/** The entities that an entity stands for: those who speak as one, or itself. */
export const membersOf = ({together}: {readonly together: Together}, entity: number): readonly number[] =>
  together.wholes.find(whole => whole.entity === entity)?.members ?? [entity];
