/** Whom "he", "she", "it" and "they" mean: the entities named before, scored in text order, for what one means tells of the next. */
import {antecedentsOf, type Chain, emptyChain, extend, genders} from './antecedents.ts';
import type {Mention} from './mention.ts';
import {nobodyMeant, pronounOptions} from './pronoun-features.ts';
import {chances} from './rank.ts';
import type {Scene} from './scene.ts';
import {type Trees, treeScore} from './trees.ts';

export type Resolved = {readonly entity: number; readonly probability: number};

const resolvable = new Set(['male', 'female', 'plural', 'neuter', 'relative']);

/** Mention index of each pronoun that could be resolved. */
export function resolvePronouns(scene: Scene, trees: Trees): ReadonlyMap<number, Resolved> {
  const resolved = new Map<number, Resolved>();
  const chain = emptyChain();
  for (const [index, mention] of scene.mentions.entries()) {
    const known = scene.entities.of[index] ?? -1;
    const answer =
      known < 0 && mayMatter(scene, index) && isResolvable(scene, mention)
        ? resolve(scene, index, chain, trees)
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

export const isResolvable = (scene: Scene, {name: [word = '']}: Mention): boolean =>
  resolvable.has(scene.lexicon.pronouns.get(word) ?? '');

function resolve(scene: Scene, pronoun: number, chain: Chain, trees: Trees): Resolved | undefined {
  const antecedents = antecedentsOf(scene, pronoun, chain);
  if (antecedents.length === 0) return undefined;
  const options = [...pronounOptions(scene, pronoun, antecedents, chain), nobodyMeant];
  const odds = chances(options.map(row => treeScore(row, trees)));
  let best = 0;
  for (let index = 1; index < antecedents.length; index++) if ((odds[index] ?? 0) > (odds[best] ?? 0)) best = index;
  const chosen = antecedents[best];
  return chosen === undefined ? undefined : {entity: chosen.entity.id, probability: odds[best] ?? 0};
}
