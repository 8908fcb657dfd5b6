/** Whom a mention means: its own entity, or the one that a pronoun was resolved to. */
import type {Scene} from './scene.ts';

/** Pronouns with the entity that each means. */
export type Meant = ReadonlyMap<number, {readonly entity: number}>;

/** Entity id; -1 for none. */
export const entityOf = (scene: Scene, mention: number, meant: Meant): number => {
  const own = scene.entities.of[mention] ?? -1;
  return own >= 0 ? own : (meant.get(mention)?.entity ?? -1);
};

export const sameEntity = (scene: Scene, a: number, b: number, meant: Meant): boolean => {
  const one = entityOf(scene, a, meant);
  return one >= 0 && one === entityOf(scene, b, meant);
};

/** Lower-case; empty where nobody is meant. */
export const lastNameOf = (scene: Scene, mention: number, meant: Meant): string =>
  scene.entities.list[entityOf(scene, mention, meant)]?.name.at(-1) ?? '';
