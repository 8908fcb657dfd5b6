/** The quotation engine: text and its blocks in, quotations with their speakers out. Pure and synchronous. */
import type {Attributed, Attribution, Block, QuoteWords} from '../types.ts';
import trained from './attribution-weights.json';
import {basisOf} from './basis.ts';
import {type Choice, choose} from './choose.ts';
import {type Group, groupRuns, kindOf} from './group.ts';
import type {Weights} from './rank.ts';
import {readScene} from './read-scene.ts';
import type {Scene} from './scene.ts';
import {speakersOf} from './speakers.ts';

const quotationFrom = 0.5; // probability that somebody said it
const statedFrom = 0.45; // below, several may have said it

/** Quotations of `text`, one attribution each in the same order. Offsets are UTF-16 code units of `text`. */
export function attribute(
  text: string,
  blocks: readonly Block[],
  words: QuoteWords,
  weights: Weights = trained,
): Attributed {
  const scene = readScene(text, blocks, words);
  const groups = groupRuns(
    scene,
    choose(scene, weights).filter(choice => choice.said >= quotationFrom),
  );
  const leaders = groups.map(leaderOf);
  const speaking = [...new Set(leaders.filter(isStated).flatMap(({entity}) => entity ?? []))];
  return {
    quotations: groups.map((group, id) => ({id, kind: kindOf(group), contents: contentsOf(scene, group)})),
    attributions: leaders.map((leader, quotation) => attributionOf(scene, leader, quotation, speaking)),
    speakers: speakersOf(scene, speaking, resolvedPronouns(scene, leaders)),
  };
}

const confidenceOf = (choice: Choice): number => Math.min(choice.said, 1) * choice.probability * choice.sureOfEntity;

/** The run of a quotation whose speaker is surest. */
function leaderOf(group: Group): Choice {
  return group.reduce((best, choice) => (confidenceOf(choice) > confidenceOf(best) ? choice : best));
}

const isStated = (choice: Choice): boolean => choice.entity !== undefined && confidenceOf(choice) >= statedFrom;

const contentsOf = (scene: Scene, group: Group) => group.flatMap(({run}) => scene.runs[run]?.content ?? []);

function attributionOf(scene: Scene, choice: Choice, quotation: number, speaking: readonly number[]): Attribution {
  const {candidate, entity} = choice;
  const stated = isStated(choice);
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
