/** Verbs of speech and "according to", each with the mentions that may be its subject. */
import type {Lexicon, Verb} from './lexicon.ts';
import {type MentionIndex, mentionOwnedAt} from './mention-index.ts';
import {type SubjectKind, subjectsBefore} from './subjects.ts';
import type {Token} from './token.ts';

/** How a mention hangs on a cue. */
export type LinkKind =
  | SubjectKind
  | 'inverted' // said Doe
  | 'agent' // was told by Doe
  | 'source' // according to Doe
  | 'owner' // Doe’s claim, her remark
  | 'label' // DOE:
  | 'object'; // told Doe

type Link = {readonly mention: number; readonly kind: LinkKind};

/** `first`, `last`: token indexes. `lemma`: "say", "according to". */
export type Cue = {
  readonly first: number;
  readonly last: number;
  readonly lemma: string;
  readonly form: Verb['form'] | 'phrase' | 'passive' | 'noun' | 'label';
  readonly strong: boolean;
  readonly links: readonly Link[];
};

/** All cues in text order. */
export function findCues(tokens: readonly Token[], index: MentionIndex, lexicon: Lexicon): Cue[] {
  return tokens.flatMap(
    ({verb}, at) =>
      sourceCue(tokens, index, at, lexicon) ??
      (verb
        ? verbCue(tokens, index, at, verb, lexicon)
        : (nounCue(tokens, index, at, lexicon) ?? labelCue(tokens, index, at) ?? [])),
  );
}

const mostAdjectives = 3;

/** "Doe’s recent claim", "her own remark" */
function nounCue(tokens: readonly Token[], index: MentionIndex, at: number, lexicon: Lexicon): Cue | undefined {
  const noun = tokens[at];
  if (noun === undefined || !lexicon.speechNouns.has(noun.lower)) return undefined;
  for (let back = at - 1; back >= at - 1 - mostAdjectives; back--) {
    const token = tokens[back];
    if (token === undefined || token.sentence !== noun.sentence) return undefined;
    const owner =
      token.wordClass === 'possessive'
        ? (index.at[back - 1] ?? -1)
        : lexicon.possessivePronouns.has(token.lower)
          ? (index.at[back] ?? -1)
          : -1;
    if (owner >= 0) {
      const {kind, possessive} = index.mentions[owner] ?? {};
      if (kind !== 'pronoun' && !possessive) return undefined;
      return {
        first: at,
        last: at,
        lemma: noun.lower,
        form: 'noun',
        strong: false,
        links: [{mention: owner, kind: 'owner'}],
      };
    }
    if (
      token.wordClass !== 'noun' &&
      token.wordClass !== 'adverb' &&
      token.wordClass !== 'number' &&
      token.wordClass !== 'determiner'
    )
      return undefined;
  }
  return undefined;
}

const shownByName: ReadonlySet<string> = new Set(['full', 'single', 'organisation', 'place']);

/** "DOE:", "In Ohio – Jane Doe (R):" right before a quotation, with no verb in its clause. */
function labelCue(tokens: readonly Token[], index: MentionIndex, at: number): Cue | undefined {
  const colon = tokens[at];
  if (colon?.text !== ':' || tokens[at + 1]?.wordClass !== 'quote') return undefined;
  let back = at - 1;
  if (tokens[back]?.text === ')') while (back > at - 8 && tokens[back + 1]?.text !== '(') back--;
  const mention = index.at[back] ?? -1;
  const first = index.mentions[mention]?.first;
  if (first === undefined || tokens[first]?.block !== colon.block) return undefined;
  const isNamed = shownByName.has(index.mentions[mention]?.kind ?? '');
  for (let before = first - 1; tokens[before]?.sentence === colon.sentence && before > first - 20; before--) {
    const token = tokens[before];
    if (token === undefined || /^[-–—;]$/.test(token.text)) break;
    if (!isNamed || token.wordClass === 'cue' || token.wordClass === 'verb' || token.wordClass === 'auxiliary')
      return undefined;
  }
  return {first: at, last: at, lemma: ':', form: 'label', strong: true, links: [{mention, kind: 'label'}]};
}

/** "according to" */
function sourceCue(tokens: readonly Token[], index: MentionIndex, first: number, lexicon: Lexicon): Cue | undefined {
  const opener = tokens[first]?.lower;
  const phrase = lexicon.accordingTo.find(
    words => words[0] === opener && words.every((word, offset) => tokens[first + offset]?.lower === word),
  );
  if (phrase === undefined) return undefined;
  const last = first + phrase.length - 1;
  const mention = lexicon.grammar.namedBeforeSource
    ? (index.at[nameEnd(tokens, first)] ?? -1)
    : mentionFrom(tokens, index, last + 1);
  const links: Link[] = mention < 0 ? [] : [{mention, kind: 'source'}];
  return {first, last, lemma: phrase.join(' '), form: 'phrase', strong: true, links};
}

/** The token before a postposition, a case ending let by. */
const nameEnd = (tokens: readonly Token[], at: number): number =>
  tokens[at - 1]?.wordClass === 'possessive' ? at - 2 : at - 1;

/** The verb at `at` as a cue. */
export function verbCue(
  tokens: readonly Token[],
  index: MentionIndex,
  at: number,
  {lemma, form, strong}: Verb,
  lexicon: Lexicon,
): Cue {
  const cue = {first: at, last: at, lemma, strong};
  if (form === 'past' && isPassive(tokens, at, lexicon))
    return {...cue, form: 'passive', links: passiveLinks(tokens, index, at, lexicon)};
  return {...cue, form, links: activeLinks(tokens, index, at, lexicon)};
}

const mostHelpers = 3; // "has also been told"

function isPassive(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  for (let back = at - 1; back >= at - mostHelpers; back--) {
    const token = tokens[back];
    if (token?.wordClass !== 'auxiliary' && token?.wordClass !== 'adverb') return false;
    if (lexicon.passiveAuxiliaries.has(token.lower)) return true;
  }
  return false;
}

/** "The Post was told by Doe": Doe is the agent, the Post the object. */
function passiveLinks(tokens: readonly Token[], index: MentionIndex, at: number, lexicon: Lexicon): Link[] {
  const links: Link[] = [];
  const agent = agentAfter(tokens, index, at, lexicon);
  if (agent >= 0) links.push({mention: agent, kind: 'agent'});
  const [patient] = subjectsBefore(tokens, index, at, lexicon);
  if (patient) links.push({mention: patient.mention, kind: 'object'});
  return links;
}

const farthestAgent = 6; // tokens behind the verb

/** The mention behind the first "by", -1 for none. */
function agentAfter(tokens: readonly Token[], index: MentionIndex, at: number, lexicon: Lexicon): number {
  for (let next = at + 1; next <= at + farthestAgent; next++) {
    const token = tokens[next];
    if (token === undefined || token.sentence !== tokens[at]?.sentence) return -1;
    if (lexicon.agentPrepositions.has(token.lower)) return mentionFrom(tokens, index, next + 1);
  }
  return -1;
}

/** "Doe told the Post", "said Doe": what follows is the speaker where no subject stands right before. */
function activeLinks(tokens: readonly Token[], index: MentionIndex, at: number, lexicon: Lexicon): Link[] {
  const before = subjectsBefore(tokens, index, at, lexicon);
  const after = mentionAfter(tokens, index, at, lexicon);
  if (after < 0) return before;
  if (isInserted(tokens, index, at, after, lexicon)) return [{mention: after, kind: 'inverted'}];
  const kind = before.some(link => link.kind === 'subject') ? 'object' : 'inverted';
  return [...before, {mention: after, kind}];
}

/** "Die Technik sei kein Zweck, betont sie", "olduğunu anlatan Yılmaz": behind a comma the speaker stands right behind the verb, and nothing before is one. */
function isInserted(
  tokens: readonly Token[],
  {mentions}: MentionIndex,
  verb: number,
  after: number,
  {grammar}: Lexicon,
): boolean {
  const mention = mentions[after];
  if (mention?.first !== verb + 1) return false;
  if (grammar.attributives?.test(tokens[verb]?.lower ?? '')) return true;
  return grammar.subjectFarBehind === true && tokens[verb - 1]?.text === ',' && nominatives.has(mention.kind);
}

const nominatives: ReadonlySet<string> = new Set(['pronoun', 'full', 'single']);
const farthestSubject = 9; // tokens behind the verb

/** Right behind the verb; in some languages the first mention behind it that hangs on no preposition; -1 for none. */
function mentionAfter(tokens: readonly Token[], index: MentionIndex, verb: number, {grammar}: Lexicon): number {
  const last = grammar.subjectFarBehind ? verb + farthestSubject : verb + 1;
  let isAside = false;
  for (let at = verb + 1; at <= last; at++) {
    const token = tokens[at];
    if (token === undefined || token.block !== tokens[verb]?.block || endsClause(token)) return -1;
    const mention = mentionOwnedAt(index, at);
    if (mention >= 0 && !isAside) return mention;
    if (mention >= 0) at = index.mentions[mention]?.last ?? at;
    isAside = token.wordClass === 'preposition' || (isAside && token.wordClass === 'determiner');
  }
  return -1;
}

const endsClause = ({wordClass}: Token): boolean =>
  wordClass === 'punctuation' || wordClass === 'quote' || wordClass === 'conjunction' || wordClass === 'cue';

const mostSmallWords = 2;

/** The mention that begins at `at`, a few small words let by; -1 for none. */
function mentionFrom(tokens: readonly Token[], index: MentionIndex, at: number): number {
  for (let next = at; next <= at + mostSmallWords; next++) {
    const mention = mentionOwnedAt(index, next);
    if (mention >= 0) return mention;
    const wordClass = tokens[next]?.wordClass;
    if (wordClass !== 'determiner' && wordClass !== 'adverb') return -1;
  }
  return -1;
}
