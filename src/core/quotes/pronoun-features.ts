/** What is seen of an entity that a pronoun may mean, a number each: counts as they are, kinds by their place in a list. The trees know each number by its place: after a change here they are grown anew. */

import {type Antecedent, type Chain, speaks} from './antecedents.ts';
import type {Entity} from './entities.ts';
import type {Lexicon} from './lexicon.ts';
import type {Mention} from './mention.ts';
import {lowerBound, type Scene} from './scene.ts';
import type {Row} from './trees.ts';

/** What is seen of each antecedent, in their order. */
export function pronounOptions(scene: Scene, pronoun: number, antecedents: readonly Antecedent[], chain: Chain): Row[] {
  const subjects = subjectRanks(scene, pronoun, antecedents);
  const counts = antecedents.map(({entity}) => namedBefore(entity, pronoun));
  const top = Math.max(...counts);
  const quoted = quotedWords(scene, pronoun);
  const speaker = chain.speaking.at(-1);
  const reporter = reporterBefore(scene, pronoun, chain);
  return antecedents.map((antecedent, rank) =>
    pronounFeatures(scene, pronoun, antecedent, {
      rank,
      subjectRank: subjects[rank] ?? -1,
      rivals: antecedents.length - 1,
      count: counts[rank] ?? 0,
      isTop: counts[rank] === top,
      isQuoted: quoted.has(antecedent.entity.name.at(-1) ?? ''),
      spokeLast: speaker?.entity === antecedent.entity.id ? speaker.mention : undefined,
      reports: reporter === antecedent.entity.id,
      namedLater: isNamedLater(scene, pronoun, antecedent.entity),
    }),
  );
}

type Standing = {
  readonly rank: number;
  /** Among those that were the subject of a sentence or a cue; -1: never one of late. */
  readonly subjectRank: number;
  readonly rivals: number;
  readonly count: number;
  readonly isTop: boolean;
  /** A quotation of the pronoun’s own sentence names it. */
  readonly isQuoted: boolean;
  /** The mention by which it was the last to speak. */
  readonly spokeLast: number | undefined;
  /** "Doe said that he". */
  readonly reports: boolean;
  /** "He says Doe": who is named behind a pronoun in its sentence is hardly the one it means. */
  readonly namedLater: boolean;
};

function pronounFeatures(scene: Scene, pronoun: number, antecedent: Antecedent, standing: Standing): Row {
  const own = scene.mentions[pronoun];
  const named = scene.mentions[antecedent.mention];
  const last = scene.mentions[antecedent.last];
  if (own === undefined || named === undefined || last === undefined) return [];
  const {entity} = antecedent;
  const kind = scene.lexicon.pronouns.get(own.name[0] ?? '') ?? '';
  const spoke = standing.spokeLast === undefined ? undefined : scene.mentions[standing.spokeLast];
  return [
    pronounKinds.indexOf(kind),
    standing.rank,
    standing.subjectRank,
    standing.rivals,
    Math.min(most, standing.count),
    Number(standing.isTop),
    Number(standing.isQuoted),
    spoke === undefined ? most : Math.min(most, own.sentence - spoke.sentence),
    Number(standing.reports),
    Number(standing.namedLater),
    Math.min(most, own.sentence - last.sentence),
    Math.min(most, own.block - last.block),
    roles.indexOf(roleOf(scene, antecedent.last)),
    Number(scene.tokens[own.first]?.opensSentence ?? false),
    Number(antecedent.last !== antecedent.mention), // last spoken of by a pronoun
    humanity(scene, entity, named),
    Number(entity.gender !== undefined),
    entityKinds.indexOf(entity.kind),
    endingFits(scene.lexicon, entity, kind),
    likenesses.indexOf(likeness(scene, entity)),
  ];
}

const most = 20; // of what is counted

/** In the row of "none of them". Below all that is seen of an antecedent. */
const unseen = -2;
const seen = 20; // numbers in a row
export const nobodyMeant: Row = new Array<number>(seen).fill(unseen);

const pronounKinds: readonly string[] = ['male', 'female', 'plural', 'neuter', 'relative'];
const entityKinds: readonly Entity['kind'][] = ['phrase', 'organisation', 'person'];

const namedBefore = (entity: Entity, pronoun: number): number =>
  entity.mentions.length <= 1 ? entity.mentions.length : lowerBound(entity.mentions, pronoun, index => index);

function isNamedLater(scene: Scene, pronoun: number, {mentions}: Entity): boolean {
  const next = scene.mentions[mentions[lowerBound(mentions, pronoun, index => index)] ?? -1];
  return next !== undefined && next.sentence === scene.mentions[pronoun]?.sentence;
}

/** Whether the ending of a given name that is in no list speaks for the pronoun's gender: 1, against it: -1, tells nothing: 0. */
function endingFits({maleEndings, femaleEndings}: Lexicon, {gender, name}: Entity, kind: string): number {
  if (gender !== undefined || name.length < 2) return 0;
  for (let letters = longestEnding; letters > 0; letters--) {
    const ending = name[0]?.slice(-letters) ?? '';
    if (femaleEndings.has(ending)) return kind === 'female' ? 1 : -1;
    if (maleEndings.has(ending)) return kind === 'male' ? 1 : -1;
  }
  return 0;
}

const longestEnding = 4; // letters

const likenesses = ['place', 'organisation', 'opens-plural', 'opens', 'inside-plural', 'inside', 'none'] as const;

/** What speaks against a human being: a place's or an organisation's word, or one word seen only where sentences begin. */
function likeness(scene: Scene, {gender, name, mentions}: Entity): (typeof likenesses)[number] {
  if (gender !== undefined) return 'none';
  const {places, organisationNouns, plural} = scene.lexicon;
  if (name.some(word => places.has(word))) return 'place';
  if (name.some(word => organisationNouns.has(word))) return 'organisation';
  if (name.length > 1) return 'none';
  const opensAlways = mentions.every(index => scene.tokens[scene.mentions[index]?.first ?? 0]?.opensSentence);
  if (plural.test(name[0] ?? '')) return opensAlways ? 'opens-plural' : 'inside-plural';
  return opensAlways ? 'opens' : 'inside';
}

const roles = ['other', 'suffers', 'after-preposition', 'owns', 'opens', 'acts', 'speaks'] as const;
type Role = (typeof roles)[number];

function roleOf(scene: Scene, index: number): Role {
  const mention = scene.mentions[index];
  if (mention === undefined) return 'other';
  if (speaks(scene, index)) return 'speaks';
  if (mention.possessive) return 'owns';
  if (scene.tokens[mention.first]?.opensSentence) return 'opens';
  const before = scene.tokens[mention.first - 1]?.wordClass;
  if (before === 'preposition') return 'after-preposition';
  const after = scene.tokens[mention.last + 1]?.wordClass;
  if (after === 'auxiliary' || after === 'verb' || after === 'cue') return 'acts';
  return before === 'verb' || before === 'cue' ? 'suffers' : 'other';
}

/** Each antecedent’s rank by how lately it was a subject. */
function subjectRanks(scene: Scene, pronoun: number, antecedents: readonly Antecedent[]): number[] {
  const at = antecedents.map(({entity, last}) => lastAsSubject(scene, entity, last, pronoun));
  const order = at.filter(mention => mention >= 0).sort((a, b) => b - a);
  return at.map(mention => (mention < 0 ? -1 : Math.min(4, order.indexOf(mention))));
}

const subjectRoles: ReadonlySet<Role> = new Set<Role>(['speaks', 'opens', 'acts']);

/** Mention by which an entity was last a subject; -1 for never of late. */
function lastAsSubject(scene: Scene, entity: Entity, last: number, pronoun: number): number {
  if (subjectRoles.has(roleOf(scene, last))) return last;
  const before = lowerBound(entity.mentions, pronoun, index => index) - 1;
  for (let at = before; at >= Math.max(0, before - 3); at--) {
    const index = entity.mentions[at] ?? -1;
    if (subjectRoles.has(roleOf(scene, index))) return index;
  }
  return -1;
}

/** Lower-case words of the quotations in a pronoun’s sentence: who is named there is hardly the one who speaks. */
function quotedWords(scene: Scene, pronoun: number): ReadonlySet<string> {
  const own = scene.mentions[pronoun];
  const words = new Set<string>();
  if (own === undefined) return words;
  for (const step of [-1, 1]) {
    for (let at = own.first + step; ; at += step) {
      const token = scene.tokens[at];
      if (token === undefined || token.block !== own.block || token.sentence !== own.sentence) break;
      const run = scene.runs[token.run ?? -1];
      if (run === undefined) continue;
      for (const [word] of scene.text.slice(run.content.start, run.content.end).matchAll(/\p{Lu}[\p{L}-]+/gu))
        words.add(word.toLowerCase());
    }
  }
  return words;
}

/** The entity of whoever says the clause that the pronoun opens: "Doe said that he", "Doe said she". */
function reporterBefore(scene: Scene, pronoun: number, chain: Chain): number | undefined {
  const own = scene.mentions[pronoun];
  const spoke = chain.speaking.at(-1);
  if (own === undefined || spoke === undefined) return undefined;
  const before = scene.tokens[own.first - 1];
  const verb = before?.wordClass === 'conjunction' ? scene.tokens[own.first - 2] : before;
  return verb?.wordClass === 'cue' &&
    verb.sentence === own.sentence &&
    scene.mentions[spoke.mention]?.sentence === own.sentence
    ? spoke.entity
    : undefined;
}

/** How much tells that an entity is a human being: a given name, a title, a role, or that it speaks; else how many words its name has. */
function humanity(scene: Scene, entity: Entity, mention: Mention): number {
  if (entity.gender !== undefined) return 5;
  if (mention.role !== undefined || mention.honorific !== undefined) return 4;
  if (entity.mentions.slice(0, 8).some(index => speaks(scene, index))) return 3;
  return Math.min(3, entity.name.length) - 1;
}
