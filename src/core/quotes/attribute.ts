/** The quotation engine: text and its blocks in, quotations with their speakers out. Pure and synchronous. */
import type {Attributed, Attribution, Block, QuoteWords} from '../types.ts';
import trained from './attribution-weights.json';
import {basisOf} from './basis.ts';
import {type Choice, choose, quotationFrom} from './choose.ts';
import {type Group, groupRuns, kindOf} from './group.ts';
import {readScene} from './read-scene.ts';
import type {Scene} from './scene.ts';
import {speakersOf} from './speakers.ts';
import {unpackWeights, type Weights} from './weights.ts';

let shipped: Weights | undefined;
const shippedWeights = (): Weights => (shipped ??= unpackWeights(trained)); // unpacked at the first article

const statedFrom = 0.4; // below, several may have said it

/** Quotations of `text`, one attribution each in the same order. Offsets are UTF-16 code units of `text`. */
export function attribute(
  text: string,
  blocks: readonly Block[],
  words: QuoteWords,
  weights: Weights = shippedWeights(),
): Attributed {
  return attributeScene(readScene(text, blocks, words), weights);
}

export function attributeScene(scene: Scene, weights: Weights): Attributed {
  const groups = groupRuns(
    scene,
    choose(scene, weights).filter(choice => choice.said >= quotationFrom),
  );
  const leaders = groups.map(leaderOf);
  const speaking = [...new Set(leaders.filter(isStated(scene)).flatMap(({entity}) => entity ?? []))];
  return {
    quotations: groups.map((group, id) => ({id, kind: kindOf(group), contents: contentsOf(scene, group)})),
    attributions: leaders.map((leader, quotation) => attributionOf(scene, leader, quotation, speaking)),
    speakers: speakersOf(scene, speaking, resolvedPronouns(scene, leaders)),
  };
}

const confidenceOf = (choice: Pick<Choice, 'said' | 'probability' | 'sureOfEntity'>): number =>
  choice.said * choice.probability * choice.sureOfEntity;

/** A quotation's first run with the speaker that one of its runs is surest of. */
function leaderOf(group: Group): Choice {
  const named = group.filter(({candidate}) => candidate !== undefined);
  const surest = (named.length > 0 ? named : group).reduce((best, choice) =>
    confidenceOf(choice) > confidenceOf(best) ? choice : best,
  );
  const first = group.find(({candidate}) => candidate?.mention === surest.candidate?.mention) ?? surest;
  return {...first, said: surest.said, probability: surest.probability};
}

/** A phrase without a verb of speech ("his film") is too little to name a speaker by. */
const isStated =
  (scene: Scene) =>
  ({entity, candidate, ...choice}: Choice): boolean => {
    if (entity === undefined || confidenceOf(choice) < statedFrom) return false;
    return candidate?.link !== undefined || scene.entities.list[entity]?.kind !== 'phrase';
  };

const contentsOf = (scene: Scene, group: Group) => group.flatMap(({run}) => scene.runs[run]?.content ?? []);

function attributionOf(scene: Scene, choice: Choice, quotation: number, speaking: readonly number[]): Attribution {
  const {candidate, entity} = choice;
  const stated = isStated(scene)(choice);
  const cue = candidate?.link === undefined ? undefined : scene.cues[candidate.link.cue];
  const [first, last] = [scene.tokens[cue?.first ?? -1], scene.tokens[cue?.last ?? -1]];
  return {
    quotation,
    state: candidate === undefined ? 'not-stated' : stated ? 'stated' : 'unclear',
    speaker: stated && entity !== undefined ? speaking.indexOf(entity) : undefined,
    mention: candidate === undefined ? undefined : scene.mentions[candidate.mention]?.span,
    cue: first === undefined || last === undefined ? undefined : {start: first.start, end: last.end},
    confidence: confidenceOf(choice),
    basis: basisOf(scene, choice, stated),
  };
}

function resolvedPronouns(scene: Scene, leaders: readonly Choice[]): Map<number, number> {
  const resolved = new Map<number, number>();
  for (const {candidate, entity} of leaders) {
    if (candidate === undefined || entity === undefined) continue;
    if ((scene.entities.of[candidate.mention] ?? -1) < 0) resolved.set(candidate.mention, entity);
  }
  return resolved;
}
