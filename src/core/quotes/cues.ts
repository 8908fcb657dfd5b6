/** Verbs of speech and "according to", each with the mentions that may be its subject. */
import type {Lexicon} from './lexicon.ts';
import type {Mention} from './mentions.ts';
import type {Token} from './narration.ts';

/** How a mention hangs on a cue. */
export type LinkKind =
  | 'subject' // Doe said; Doe has also said
  | 'subject-over-insert' // Doe, who came late, said
  | 'subject-over-preposition' // the leader of the party said
  | 'subject-of-clause' // Doe went to Ohio and said
  | 'inverted' // said Doe
  | 'agent' // was told by Doe
  | 'source' // according to Doe
  | 'object'; // told Doe

type Link = {readonly mention: number; readonly kind: LinkKind};

/** `first`, `last`: token indexes. `lemma`: "say", "according to". */
export type Cue = {
  readonly first: number;
  readonly last: number;
  readonly lemma: string;
  readonly form: 'base' | 'third' | 'past' | 'ing' | 'phrase' | 'passive';
  readonly strong: boolean;
  readonly links: readonly Link[];
};

export type MentionIndex = {
  /** Token index to the mention that covers it, or -1. */
  readonly at: Int32Array;
  readonly mentions: readonly Mention[];
};

export function indexMentions(tokens: readonly Token[], mentions: readonly Mention[]): MentionIndex {
  const at = new Int32Array(tokens.length).fill(-1);
  for (const [index, {first, last}] of mentions.entries()) at.fill(index, first, last + 1);
  return {at, mentions};
}

/** All cues in text order. */
export function findCues(tokens: readonly Token[], index: MentionIndex, lexicon: Lexicon): Cue[] {
  const cues: Cue[] = [];
  for (const [at, token] of tokens.entries()) {
    const phrase = lexicon.accordingTo.find(words =>
      words.every((word, offset) => tokens[at + offset]?.lower === word),
    );
    if (phrase !== undefined) {
      const last = at + phrase.length - 1;
      const mention = mentionFrom(tokens, index, last + 1);
      cues.push({
        first: at,
        last,
        lemma: phrase.join(' '),
        form: 'phrase',
        strong: true,
        links: mention < 0 ? [] : [{mention, kind: 'source'}],
      });
      continue;
    }
    if (token.verb === undefined) continue;
    const passive = token.verb.form === 'past' && isPassive(tokens, at, lexicon);
    const links = passive ? agents(tokens, index, at, lexicon) : subjects(tokens, index, at, lexicon);
    cues.push({
      first: at,
      last: at,
      lemma: token.verb.lemma,
      form: passive ? 'passive' : token.verb.form,
      strong: token.verb.strong,
      links,
    });
  }
  return cues;
}

function isPassive(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  for (let back = at - 1; back >= at - 3; back--) {
    const token = tokens[back];
    if (token === undefined || (token.wordClass !== 'auxiliary' && token.wordClass !== 'adverb')) return false;
    if (lexicon.passiveAuxiliaries.has(token.lower)) return true;
  }
  return false;
}

/** The mention that begins at `at`, a few small words let by. */
function mentionFrom(tokens: readonly Token[], index: MentionIndex, at: number): number {
  for (let next = at; next <= at + 2; next++) {
    const mention = index.at[next] ?? -1;
    if (mention >= 0) return possessorPassed(index, mention);
    const wordClass = tokens[next]?.wordClass;
    if (wordClass !== 'determiner' && wordClass !== 'adverb') return -1;
  }
  return -1;
}

/** "Clinton’s spokeswoman": the owner is no speaker, what is owned is. */
function possessorPassed(index: MentionIndex, mention: number): number {
  let at = mention;
  for (let steps = 0; steps < 3; steps++) {
    const own = index.mentions[at];
    const owned = own?.possessive ? (index.at[own.last + 2] ?? -1) : -1;
    if (owned < 0) return at;
    at = owned;
  }
  return at;
}

function agents(tokens: readonly Token[], index: MentionIndex, at: number, lexicon: Lexicon): Link[] {
  const links: Link[] = [];
  for (let next = at + 1; next <= at + 6; next++) {
    const token = tokens[next];
    if (token === undefined || token.sentence !== tokens[at]?.sentence) break;
    if (!lexicon.agentPrepositions.has(token.lower)) continue;
    const mention = mentionFrom(tokens, index, next + 1);
    if (mention >= 0) links.push({mention, kind: 'agent'});
    break;
  }
  const [patient] = subjects(tokens, index, at, lexicon);
  if (patient !== undefined && patient.kind !== 'inverted') links.push({mention: patient.mention, kind: 'object'});
  return links;
}

const farthest = 45; // tokens looked back for a subject

function subjects(tokens: readonly Token[], index: MentionIndex, at: number, lexicon: Lexicon): Link[] {
  const before = subjectsBefore(tokens, index, at, lexicon);
  const next = index.at[at + 1] ?? -1;
  const follows = next >= 0 && tokens[at + 1]?.block === tokens[at]?.block ? possessorPassed(index, next) : -1;
  if (follows < 0) return before;
  const kind = before.some(link => link.kind === 'subject') ? 'object' : 'inverted';
  return [...before, {mention: follows, kind}];
}

/** Walks left from a verb to what may be its subject, and names the way. */
function subjectsBefore(tokens: readonly Token[], index: MentionIndex, at: number, lexicon: Lexicon): Link[] {
  const links: Link[] = [];
  const verb = tokens[at];
  let back = at - 1;
  let inserted = false;
  let crossedVerb = verb?.verb?.form === 'ing';
  let first = -1;
  const add = (mention: number, kind: LinkKind) => {
    if (!links.some(link => link.mention === mention)) links.push({mention, kind});
  };
  while (back >= 0 && back > at - farthest) {
    const token = tokens[back];
    if (token === undefined || token.block !== verb?.block || token.sentence !== verb.sentence) break;
    if (token.wordClass === 'quote') break;
    const mention = index.at[back] ?? -1;
    if (mention >= 0) {
      const found = index.mentions[mention];
      const start = found?.first ?? back;
      const previous = tokens[start - 1];
      first = mention;
      if (found !== undefined && !found.possessive) {
        const afterPreposition =
          previous?.wordClass === 'preposition' &&
          previous.block === token.block &&
          !lexicon.clausePrepositions.has(previous.lower);
        if (!afterPreposition) {
          const clear = links.length === 0 && !crossedVerb;
          add(
            mention,
            crossedVerb
              ? 'subject-of-clause'
              : inserted
                ? 'subject-over-insert'
                : clear && back === adjacent(tokens, at)
                  ? 'subject'
                  : 'subject-over-preposition',
          );
        }
      }
      back = start - 1;
      if (links.length >= 4) break;
      continue;
    }
    if (token.text === ',' || token.text === '—' || token.text === ')' || token.text === '–') inserted = true;
    else if (token.wordClass === 'verb' || token.wordClass === 'cue') crossedVerb = true;
    else if (token.text === ';' || token.text === ':') break;
    back--;
  }
  if (first >= 0 && !index.mentions[first]?.possessive) add(first, 'subject-of-clause');
  return links;
}

/** Token index left of a verb with its auxiliaries and adverbs passed. */
function adjacent(tokens: readonly Token[], at: number): number {
  let back = at - 1;
  while (back >= 0 && (tokens[back]?.wordClass === 'auxiliary' || tokens[back]?.wordClass === 'adverb')) back--;
  return back;
}
