/** Decides run by run, in text order: was it said, by which mention, and who is meant. */

import {surroundings} from './around-features.ts';
import {type Candidate, candidatesOf} from './candidates.ts';
import {type Certain, certainSpeaker} from './certain-speaker.ts';
import {nobodyFeatures, speakerFeatures} from './features.ts';
import type {Resolved} from './pronouns.ts';
import {probabilities} from './rank.ts';
import {type RunForm, runForm} from './run-form.ts';
import {saidBySomebody} from './scare-quotes.ts';
import type {Scene} from './scene.ts';
import {togetherWith} from './together.ts';
import type {Weights} from './weights.ts';

/** What was decided of one run. Probabilities from 0 to 1. */
export type Choice = {
  readonly run: number;
  readonly form: RunForm;
  /** That somebody said it. */
  readonly said: number;
  /** The chosen mention with its cue; undefined: the text does not tell. */
  readonly candidate: Candidate | undefined;
  /** That the mention is right, given that it was said. */
  readonly probability: number;
  /** Whom the mention means, and how sure that is. */
  readonly entity: number | undefined;
  readonly sureOfEntity: number;
  readonly rivals: number;
  readonly followsSpeaker: boolean;
};

/** Probability that somebody said it, from which a run is a quotation. */
export const quotationFrom = 0.5;

/** One choice a run, in their order. `meant`: whom each pronoun means. */
export function choose(scene: Scene, weights: Weights, meant: Resolutions): Choice[] {
  const choices: Choice[] = [];
  const chains = new Map<number, Choice>();
  let previous: Choice | undefined;
  for (const [run, {continues}] of scene.runs.entries()) {
    const leader = continues === undefined ? undefined : (chains.get(continues) ?? choices[continues]);
    const own = chooseRun(scene, run, previous, meant, weights);
    const choice = leader === undefined || namedInBlock(scene, own, leader) ? own : {...leader, run, form: own.form};
    choices.push(leader === undefined ? choice : {...choice, said: Math.max(choice.said, leader.said)});
    if (continues !== undefined) chains.set(run, choice);
    if (choice.said >= quotationFrom && choice.candidate !== undefined) previous = choice;
  }
  return choices;
}

/** A quotation that goes on keeps its speaker, unless the new paragraph itself names one more surely. */
function namedInBlock(scene: Scene, own: Choice, leader: Choice): boolean {
  const mention = own.candidate?.link === undefined ? undefined : scene.mentions[own.candidate.mention];
  if (mention === undefined || mention.block !== scene.runs[own.run]?.block) return false;
  if (own.candidate?.link?.kind === 'label') return true;
  return leader.candidate === undefined || own.probability > leader.probability;
}

function chooseRun(
  scene: Scene,
  run: number,
  previous: Choice | undefined,
  meant: Resolutions,
  weights: Weights,
): Choice {
  const form = runForm(scene, run);
  const near = previous !== undefined && (scene.runs[run]?.block ?? 0) - (scene.runs[previous.run]?.block ?? 0) <= 3;
  const spoke = near ? previous?.candidate?.mention : undefined;
  const certain = certainSpeaker(scene, run, form);
  const candidates = certain ? certainOnes(certain) : candidatesOf(scene, run, spoke);
  const said = saidBySomebody(scene, run, form, candidates, weights);
  const odds = certain
    ? certainOdds(certain)
    : said < quotationFrom && !mayGoOn(scene, run)
      ? []
      : oddsOf(scene, run, form, candidates, spoke, meant, weights);
  let best = candidates.length;
  for (const [index, chance] of odds.entries()) if (chance > (odds[best] ?? 0)) best = index;
  const candidate = candidates[best];
  const who = candidate === undefined ? {entity: undefined, sure: 1} : whoIsMeant(scene, candidate, meant);
  return {
    run,
    form,
    said,
    candidate,
    probability: odds[best] ?? 0,
    entity: who.entity,
    sureOfEntity: who.sure,
    rivals: candidates.length,
    followsSpeaker: candidate !== undefined && candidate.mention === spoke,
  };
}

/** The run before or behind may be of one quotation with it, and decide for it. */
const mayGoOn = ({runs}: Scene, run: number): boolean =>
  runs[run]?.continues !== undefined || runs[run + 1]?.continues === run;

const certainty = 0.98; // of a speaker whom form alone tells

const certainOnes = ({candidate}: Certain): Candidate[] => (candidate === undefined ? [] : [candidate]);

const certainOdds = ({candidate}: Certain): number[] =>
  candidate === undefined ? [certainty] : [certainty, 1 - certainty];

/** Probabilities of the candidates, in their order, and last that the text does not tell. */
function oddsOf(
  scene: Scene,
  run: number,
  form: RunForm,
  candidates: readonly Candidate[],
  spoke: number | undefined,
  meant: Resolutions,
  weights: Weights,
): number[] {
  const around = surroundings(scene, run, candidates);
  const options = candidates.map(candidate =>
    speakerFeatures(scene, run, form, candidate, candidates, spoke, around, meant),
  );
  return probabilities([...options, nobodyFeatures(scene, run, form, candidates)], weights);
}

type Resolutions = ReadonlyMap<number, Resolved>;

function whoIsMeant(scene: Scene, {mention, link}: Candidate, meant: Resolutions) {
  const known = togetherWith(scene, mention, link?.kind)?.entity ?? scene.entities.of[mention] ?? -1;
  if (known >= 0) return {entity: known, sure: 1};
  const resolved = meant.get(mention);
  return {entity: resolved?.entity, sure: resolved?.probability ?? 0};
}
