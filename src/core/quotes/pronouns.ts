/** Whom "he", "she", "it" and "they" mean: the entities named before, scored in text order, for what one means tells of the next. */
import type {Entity, Gender} from './entities.ts';
import type {Mention} from './mention.ts';
import {bucket, type Features, probabilities} from './rank.ts';
import {lowerBound, type Scene} from './scene.ts';
import type {Weights} from './weights.ts';

/** An entity that a pronoun may mean, and where it was last spoken of before: by name, or by a pronoun that was resolved. */
export type Antecedent = {readonly entity: Entity; readonly mention: number; readonly last: number};
export type Resolved = {readonly entity: number; readonly probability: number};

/** What the pronouns before mean, as far as they hang on a cue. */
export type Chain = {
  /** Entity to the last pronoun that means it; mention indexes. */
  readonly pronounOf: Map<number, number>;
  /** Mentions that hang on cues as speakers, with their entities, in text order. */
  readonly speaking: {readonly mention: number; readonly entity: number}[];
};

const mentionsBack = 90;
const most = 10; // entities
const resolvable = new Set(['male', 'female', 'plural', 'neuter', 'relative']);

/** Mention index of each pronoun that could be resolved. */
export function resolvePronouns(scene: Scene, weights: Weights): ReadonlyMap<number, Resolved> {
  const resolved = new Map<number, Resolved>();
  const chain = emptyChain();
  for (const [index, mention] of scene.mentions.entries()) {
    const known = scene.entities.of[index] ?? -1;
    const answer =
      known < 0 && mayMatter(scene, index) && isResolvable(scene, mention)
        ? resolve(scene, index, chain, weights)
        : undefined;
    if (answer !== undefined) resolved.set(index, answer);
    extend(scene, chain, index, known < 0 ? answer?.entity : known);
  }
  return resolved;
}

/** "it" and "they" are many, and hardly speakers where no cue reaches them. */
function mayMatter(scene: Scene, index: number): boolean {
  const kind = scene.lexicon.pronouns.get(scene.mentions[index]?.name[0] ?? '') ?? '';
  if (kind in genders) return true;
  return scene.links[index]?.some(({kind}) => kind !== 'object' && kind !== 'bystander') ?? false;
}

export const emptyChain = (): Chain => ({pronounOf: new Map(), speaking: []});

/** `entity`: whom the mention means, if that is known. */
export function extend(scene: Scene, chain: Chain, mention: number, entity: number | undefined): void {
  if (entity === undefined || !speaks(scene, mention)) return;
  chain.speaking.push({mention, entity});
  if ((scene.entities.of[mention] ?? -1) < 0) chain.pronounOf.set(entity, mention);
}

export const isResolvable = (scene: Scene, {name: [word = '']}: Mention): boolean =>
  resolvable.has(scene.lexicon.pronouns.get(word) ?? '');

const speaks = (scene: Scene, mention: number): boolean =>
  scene.links[mention]?.some(({kind}) => kind !== 'object' && kind !== 'bystander' && kind !== 'subject-of-clause') ??
  false;

function resolve(scene: Scene, pronoun: number, chain: Chain, weights: Weights): Resolved | undefined {
  const antecedents = antecedentsOf(scene, pronoun, chain);
  if (antecedents.length === 0) return undefined;
  const odds = probabilities([...pronounOptions(scene, pronoun, antecedents, chain), nobodyMeant], weights);
  let best = 0;
  for (let index = 1; index < antecedents.length; index++) if ((odds[index] ?? 0) > (odds[best] ?? 0)) best = index;
  const chosen = antecedents[best];
  return chosen === undefined ? undefined : {entity: chosen.entity.id, probability: odds[best] ?? 0};
}

export const nobodyMeant: Features = ['he:nobody'];

/** Entities that a pronoun may mean, the one spoken of last first. */
export function antecedentsOf(scene: Scene, pronoun: number, chain: Chain): Antecedent[] {
  const found: Antecedent[] = [];
  const seen = new Set<number>();
  for (let index = pronoun - 1; index >= Math.max(0, pronoun - mentionsBack) && found.length < most; index--) {
    const entity = scene.entities.list[scene.entities.of[index] ?? -1];
    if (entity === undefined || seen.has(entity.id) || !possible(scene, pronoun, index, entity)) continue;
    seen.add(entity.id);
    found.push({entity, mention: index, last: Math.max(index, chain.pronounOf.get(entity.id) ?? -1)});
  }
  return found.sort((a, b) => b.last - a.last);
}

const genders: Readonly<Record<string, Gender>> = {male: 'male', female: 'female'};

function possible(scene: Scene, pronoun: number, index: number, entity: Entity): boolean {
  const word = scene.mentions[pronoun]?.name[0] ?? '';
  const kind = scene.lexicon.pronouns.get(word) ?? '';
  const gender = genders[kind];
  if (gender !== undefined)
    return entity.kind === 'person' && (entity.gender === undefined || entity.gender === gender);
  if (kind === 'relative') return (scene.mentions[pronoun]?.first ?? 0) - (scene.mentions[index]?.last ?? 0) <= 3;
  return entity.kind !== 'person';
}

/** Features of each antecedent, in their order. */
export function pronounOptions(
  scene: Scene,
  pronoun: number,
  antecedents: readonly Antecedent[],
  chain: Chain,
): Features[] {
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
};

function pronounFeatures(scene: Scene, pronoun: number, antecedent: Antecedent, standing: Standing): Features {
  const own = scene.mentions[pronoun];
  const named = scene.mentions[antecedent.mention];
  const last = scene.mentions[antecedent.last];
  if (own === undefined || named === undefined || last === undefined) return [];
  const {entity} = antecedent;
  const kind = scene.lexicon.pronouns.get(own.name[0] ?? '') ?? '';
  const sentences = Math.min(5, own.sentence - last.sentence);
  const blocks = Math.min(3, own.block - last.block);
  const role = roleOf(scene, antecedent.last);
  const person = looksLikePerson(scene, entity, named);
  const spoke = standing.spokeLast === undefined ? undefined : scene.mentions[standing.spokeLast];
  const since = spoke === undefined ? 'other' : bucket(own.sentence - spoke.sentence);
  const opens = scene.tokens[own.first]?.opensSentence ? 'opens' : 'inside';
  const by = antecedent.last === antecedent.mention ? named.kind : 'pronoun';
  const only = standing.rivals === 0;
  return [
    `he:gender=${entity.gender === undefined ? 'unknown' : 'known'}&${kind}`,
    `he:rank=${standing.rank}`,
    `he:rank=${standing.rank}&${kind}`,
    `he:rank=${standing.rank}&role=${role}`,
    `he:rank=${standing.rank}&blocks=${blocks}`,
    `he:subject=${standing.subjectRank}`,
    `he:subject=${standing.subjectRank}&${opens}`,
    `he:subject=${standing.subjectRank}&rank=${standing.rank}`,
    `he:sentences=${sentences}&${opens}`,
    `he:sentences=${sentences}&role=${role}`,
    `he:blocks=${blocks}&${opens}`,
    `he:role=${role}&${opens}`,
    `he:by=${by}`,
    `he:person=${person}&${kind}`,
    `he:named=${bucket(standing.count)}`,
    `he:top=${standing.isTop}`,
    `he:top=${standing.isTop}&rank=${standing.rank}`,
    `he:entity=${entity.kind}&${kind}`,
    `he:spoke=${since}`,
    `he:spoke=${since}&${opens}`,
    `he:spoke=${since}&rank=${standing.rank}`,
    `he:quoted=${standing.isQuoted}`,
    `he:quoted=${standing.isQuoted}&spoke=${since}`,
    `he:reports=${standing.reports}&${opens}`,
    `he:only=${only}`,
    ...(kind === 'relative' ? [`he:near=${own.first - named.last}`] : []),
  ];
}

const namedBefore = (entity: Entity, pronoun: number): number =>
  entity.mentions.length <= 1 ? entity.mentions.length : lowerBound(entity.mentions, pronoun, index => index);

function roleOf(scene: Scene, index: number): string {
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

const subjectRoles: ReadonlySet<string> = new Set(['speaks', 'opens', 'acts']);

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

/** What tells that an entity is a human being: a given name, a title, a role, or that it speaks. */
function looksLikePerson(scene: Scene, entity: Entity, mention: Mention): string {
  if (entity.gender !== undefined) return 'gender';
  if (mention.role !== undefined || mention.honorific !== undefined) return 'role';
  return entity.mentions.slice(0, 8).some(index => speaks(scene, index))
    ? 'speaks'
    : `none&length=${Math.min(3, entity.name.length)}`;
}
