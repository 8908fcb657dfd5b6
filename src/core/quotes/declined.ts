/** Who gave no comment: "Doe declined to comment", "calls to her lawyer were not returned". */
import type {Declined, Span} from '../types.ts';
import type {Mention} from './mention.ts';
import {speaks} from './noun-phrase.ts';
import {phraseEnd} from './phrase.ts';
import type {Resolved} from './pronouns.ts';
import {lowerBound, type Scene} from './scene.ts';
import {shownAs} from './speakers.ts';
import {type SubjectLink, subjectsBefore} from './subjects.ts';
import {togetherWith} from './together.ts';
import type {Token} from './token.ts';

/** `entity`: who. `mention`: where it is named, or meant by a pronoun. `phrase`: the words that say so. */
export type NoComment = {readonly entity: number; readonly mention: Span; readonly phrase: Span};

const sureFrom = 0.5; // that a pronoun means somebody

/** In text order, each entity once. `meant`: whom each pronoun means. */
export function findDeclined(scene: Scene, meant: ReadonlyMap<number, Resolved>): NoComment[] {
  const found = new Map<number, NoComment>();
  for (const {phrase, who, people} of phrasesIn(scene)) {
    for (const mention of who === undefined ? subjectOf(scene, phrase) : namedIn(scene, who)) {
      if (people && !isSomebody(scene, mention)) continue;
      for (const one of meantBy(scene, mention, meant))
        if (!found.has(one.entity)) found.set(one.entity, {...one, phrase});
    }
  }
  return [...found.values()].sort((a, b) => a.phrase.start - b.phrase.start);
}

type Phrase = {readonly phrase: Span; readonly who: Span | undefined; readonly people: boolean};

/** The phrases of the sentences that hold one of their words, outside quotations. */
function phrasesIn({text, tokens, lexicon: {declining}}: Scene): Phrase[] {
  const found: Phrase[] = [];
  for (let from = 0, until = 0; from < tokens.length; from = until) {
    let likely = false;
    while (tokens[until]?.sentence === tokens[from]?.sentence && until < tokens.length)
      likely = declining.words.has(tokens[until++]?.lower ?? '') || likely;
    const [first, last] = [tokens[from], tokens[until - 1]];
    if (!likely || first === undefined || last === undefined) continue;
    const sentence = lowerCase(text.slice(first.start, last.end));
    const outside = ({start, end}: Span) =>
      !tokens.slice(from, until).some(token => token.run !== undefined && token.start < end && start < token.end);
    for (const [phrases, people] of [
      [declining.anybody, false],
      [declining.people, true],
    ] as const)
      for (const {stems, pattern} of phrases)
        if (stems.some(stem => sentence.includes(stem)))
          for (const phrase of [...sentence.matchAll(pattern)].map(spansOf(first.start)))
            if (outside(phrase.phrase)) found.push({...phrase, people});
  }
  return found;
}

/** Each character in its place. */
function lowerCase(text: string): string {
  const lower = text.replace(/\s/g, ' ').toLowerCase();
  return lower.length === text.length ? lower : text; // some capitals grow
}

const spansOf =
  (offset: number) =>
  (match: RegExpExecArray): Omit<Phrase, 'people'> => {
    const start = offset + match.index;
    const who = match.groups?.who;
    const at = who === undefined ? -1 : start + match[0].indexOf(who);
    return {
      phrase: {start, end: start + match[0].length},
      who: who === undefined ? undefined : {start: at, end: at + who.length},
    };
  };

/** "never declined", "may have declined" */
function isDoubtful({tokens, lexicon}: Scene, at: number): boolean {
  for (let back = at - 1; back >= 0; back--) {
    const {lower, wordClass} = tokens[back] ?? {lower: '', wordClass: undefined};
    if (lexicon.negation.test(lower) || lexicon.modal.test(lower)) return true;
    if (wordClass !== 'auxiliary' && wordClass !== 'adverb') return false;
  }
  return false;
}

/** The mention of which the phrase is said; none where it is denied, or only may be. */
function subjectOf(scene: Scene, {start}: Span): number[] {
  const {tokens, index, lexicon, mentions} = scene;
  const at = lowerBound(tokens, start, token => token.start);
  const before = tokens[at - 1];
  if (before === undefined || isDoubtful(scene, at)) return [];
  const links = subjectsBefore(tokens, index, at, lexicon).filter(
    ({mention}) => mentions[mention]?.kind !== 'relative',
  );
  const subject = before.text === ',' ? beforeInsert(scene, links, at) : ofVerb(before, links);
  return subject === undefined ? [] : [subject.mention];
}

/** "Doe, who has met Roe, declined": Doe. */
const beforeInsert = ({tokens, mentions}: Scene, links: readonly SubjectLink[], at: number): SubjectLink | undefined =>
  links.find(({mention}) => {
    const comma = phraseEnd(tokens, mentions[mention]?.last ?? at) + 1;
    return comma < at - 1 && tokens[comma]?.text === ',';
  }) ?? ofClause(links);

const ofVerb = ({wordClass}: Token, links: readonly SubjectLink[]): SubjectLink | undefined =>
  wordClass === 'conjunction' ? ofClause(links) : nearest(links);

/** "Smith met Jones and declined to comment": Smith. */
const ofClause = (links: readonly SubjectLink[]): SubjectLink | undefined =>
  links.find(({kind}) => kind === 'subject-of-clause') ?? nearest(links);

const nearest = (links: readonly SubjectLink[]): SubjectLink | undefined =>
  links.find(({kind}) => kind === 'subject') ?? links.find(({kind}) => kind === 'subject-over-insert') ?? links[0];

/** The first mention of a stretch, and those that a conjunction joins to it. */
function namedIn({tokens, mentions}: Scene, {start, end}: Span): number[] {
  const found: number[] = [];
  const from = lowerBound(mentions, start, ({span}) => span.start);
  for (let index = from; (mentions[index]?.span.start ?? end) < end; index++) {
    const mention = mentions[index];
    if (mention === undefined || mention.possessive) continue;
    if (found.length === 0 || tokens[mention.first - 1]?.wordClass === 'conjunction') found.push(index);
  }
  return found;
}

function isSomebody({mentions, tokens, lexicon}: Scene, index: number): boolean {
  const mention = mentions[index];
  if (mention === undefined || mention.kind === 'place') return false;
  return !isPhrase(mention) || speaks(tokens[mention.last], lexicon);
}

const isPhrase = ({kind}: Mention): boolean => kind === 'descriptive' || kind === 'bare' || kind === 'title';

/** `speaking`: entities by speaker id. */
export function declinedAs(scene: Scene, {entity, mention, phrase}: NoComment, speaking: readonly number[]): Declined {
  const known = scene.entities.list[entity];
  const {name, named, role} = known ? shownAs(scene, known) : {name: '', named: false, role: undefined};
  const speaker = speaking.indexOf(entity);
  return {name, named, role, speaker: speaker < 0 ? undefined : speaker, mention, phrase};
}

function meantBy(scene: Scene, index: number, meant: ReadonlyMap<number, Resolved>) {
  const span = scene.mentions[index]?.span;
  if (span === undefined) return [];
  const party = togetherWith(scene, index, 'subject');
  const whole = scene.together.wholes.find(({entity}) => entity === party?.entity);
  if (party !== undefined && whole !== undefined) return whole.members.map(entity => ({entity, mention: party.span}));
  const known = scene.entities.of[index] ?? -1;
  if (known >= 0) return [{entity: known, mention: span}];
  const resolved = meant.get(index);
  return resolved !== undefined && resolved.probability >= sureFrom ? [{entity: resolved.entity, mention: span}] : [];
}
