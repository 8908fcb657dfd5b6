/** Whom "he", "she", "it" and "they" mean: the entities named before, scored. */
import type {Entity, Gender} from './entities.ts';
import type {Mention} from './mention.ts';
import {bucket, type Features, probabilities, type Weights} from './rank.ts';
import {lowerBound, type Scene} from './scene.ts';

/** An entity and its last mention before the pronoun. */
export type Antecedent = {readonly entity: Entity; readonly mention: number};
export type Resolved = {readonly entity: number; readonly probability: number};

const mentionsBack = 70;
const most = 10; // entities
const resolvable = new Set(['male', 'female', 'plural', 'neuter', 'relative']);

/** Entities that a pronoun may mean, the one named last first. */
export function antecedentsOf(scene: Scene, pronoun: number): Antecedent[] {
  const own = scene.mentions[pronoun];
  if (own === undefined || !resolvable.has(scene.lexicon.pronouns.get(own.name[0] ?? '') ?? '')) return [];
  const found: Antecedent[] = [];
  const seen = new Set<number>();
  for (let index = pronoun - 1; index >= Math.max(0, pronoun - mentionsBack) && found.length < most; index--) {
    const entity = scene.entities.list[scene.entities.of[index] ?? -1];
    if (entity === undefined || seen.has(entity.id) || !possible(scene, pronoun, index, entity)) continue;
    seen.add(entity.id);
    found.push({entity, mention: index});
  }
  return found;
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

/** `speaker`: entity that the run before is attributed to. */
export function pronounFeatures(
  scene: Scene,
  pronoun: number,
  antecedent: Antecedent,
  rank: number,
  speaker: number | undefined,
): Features {
  const own = scene.mentions[pronoun];
  const other = scene.mentions[antecedent.mention];
  if (own === undefined || other === undefined) return [];
  const {entity} = antecedent;
  const kind = scene.lexicon.pronouns.get(own.name[0] ?? '') ?? '';
  const sentences = Math.min(5, own.sentence - other.sentence);
  const blocks = Math.min(3, own.block - other.block);
  const token = scene.tokens[other.first];
  const subject = (scene.links[antecedent.mention] ?? []).some(link => link.kind !== 'object');
  const role = subject
    ? 'speaks'
    : token?.opensSentence
      ? 'opens'
      : scene.tokens[other.first - 1]?.wordClass === 'preposition'
        ? 'after-preposition'
        : other.possessive
          ? 'owns'
          : 'other';
  const before =
    entity.mentions.length <= 1 ? entity.mentions.length : lowerBound(entity.mentions, pronoun, index => index);
  const gender = entity.gender === undefined ? 'unknown' : 'known';
  const person = looksLikePerson(scene, entity, other);
  const subjects = sinceSubject(scene, antecedent, pronoun);
  return [
    `he:gender=${gender}`,
    `he:gender=${gender}&kind=${kind}`,
    `he:rank=${rank}`,
    `he:sentences=${sentences}`,
    `he:sentences=${sentences}&role=${role}`,
    `he:blocks=${blocks}`,
    `he:person=${person}&kind=${kind}`,
    `he:subject=${subjects}`,
    `he:subject=${subjects}&blocks=${blocks}`,
    `he:role=${role}`,
    `he:rank=${rank}&role=${role}`,
    `he:named=${bucket(before)}`,
    `he:named=${bucket(before)}&kind=${kind}`,
    `he:mention=${other.kind}`,
    `he:entity=${entity.kind}&kind=${kind}`,
    `he:speaker=${speaker === entity.id}`,
    `he:speaker=${speaker === entity.id}&sentences=${sentences}`,
    `he:speaker=${speaker === entity.id}&kind=${kind}`,
    ...(kind === 'relative' ? [`he:near=${own.first - other.last}`] : []),
  ];
}

/** What tells that an entity is a human being: a given name, a title, a role, or that it speaks. */
function looksLikePerson(scene: Scene, entity: Entity, mention: Mention): string {
  if (entity.gender !== undefined) return 'gender';
  if (mention.role !== undefined || mention.honorific !== undefined) return 'role';
  const speaks = entity.mentions
    .slice(0, 8)
    .some(index => scene.links[index]?.some(({kind}) => kind === 'subject' || kind === 'inverted'));
  return speaks ? 'speaks' : `none&length=${Math.min(3, entity.name.length)}`;
}

/** Sentences since the entity was last a subject: it spoke or opened the sentence. */
function sinceSubject(scene: Scene, {entity}: Antecedent, pronoun: number): string {
  const own = scene.mentions[pronoun];
  const last = lowerBound(entity.mentions, pronoun, index => index) - 1;
  for (let at = last; at >= Math.max(0, last - 3); at--) {
    const index = entity.mentions[at] ?? -1;
    const mention = scene.mentions[index];
    if (mention === undefined || own === undefined) break;
    const speaks = scene.links[index]?.some(({kind}) => kind === 'subject' || kind === 'inverted' || kind === 'source');
    if (speaks || scene.tokens[mention.first]?.opensSentence) return bucket(own.sentence - mention.sentence);
  }
  return 'never';
}

export const nobodyMeant: Features = ['he:nobody'];

export function resolve(
  scene: Scene,
  pronoun: number,
  speaker: number | undefined,
  weights: Weights,
): Resolved | undefined {
  const antecedents = antecedentsOf(scene, pronoun);
  if (antecedents.length === 0) return undefined;
  const options = antecedents.map((antecedent, rank) => pronounFeatures(scene, pronoun, antecedent, rank, speaker));
  const odds = probabilities([...options, nobodyMeant], weights);
  let best = 0;
  for (let index = 1; index < antecedents.length; index++) if ((odds[index] ?? 0) > (odds[best] ?? 0)) best = index;
  const chosen = antecedents[best];
  return chosen === undefined ? undefined : {entity: chosen.entity.id, probability: odds[best] ?? 0};
}
