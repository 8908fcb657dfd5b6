/** Who was spoken of before a pronoun, and may be meant by it. */
import type {Entity, Gender} from './entities.ts';
import type {Scene} from './scene.ts';

/** An entity that a pronoun may mean, and where it was last spoken of before: by name, or by a pronoun that was resolved. */
export type Antecedent = {readonly entity: Entity; readonly mention: number; readonly last: number};
/** What the pronouns before mean, as far as they hang on a cue. */
export type Chain = {
  /** Entity to the last pronoun that means it; mention indexes. */
  readonly pronounOf: Map<number, number>;
  /** Mentions that hang on cues as speakers, with their entities, in text order. */
  readonly speaking: {readonly mention: number; readonly entity: number}[];
};

const mentionsBack = 90;
const most = 10; // entities
export const emptyChain = (): Chain => ({pronounOf: new Map(), speaking: []});

/** `entity`: whom the mention means, if that is known. */
export function extend(scene: Scene, chain: Chain, mention: number, entity: number | undefined): void {
  if (entity === undefined || !speaks(scene, mention)) return;
  chain.speaking.push({mention, entity});
  if ((scene.entities.of[mention] ?? -1) < 0) chain.pronounOf.set(entity, mention);
}

export const speaks = (scene: Scene, mention: number): boolean =>
  scene.links[mention]?.some(({kind}) => kind !== 'object' && kind !== 'bystander' && kind !== 'subject-of-clause') ??
  false;

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

export const genders: Readonly<Record<string, Gender>> = {male: 'male', female: 'female'};

function possible(scene: Scene, pronoun: number, index: number, entity: Entity): boolean {
  const word = scene.mentions[pronoun]?.name[0] ?? '';
  const kind = scene.lexicon.pronouns.get(word) ?? '';
  const gender = genders[kind];
  if (gender !== undefined)
    return entity.kind === 'person' && (entity.gender === undefined || entity.gender === gender);
  if (kind === 'relative') return (scene.mentions[pronoun]?.first ?? 0) - (scene.mentions[index]?.last ?? 0) <= 3;
  return entity.kind !== 'person';
}
