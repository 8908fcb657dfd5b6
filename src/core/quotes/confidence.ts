/** How sure an answer is: what the three decisions say of themselves, made true to how often they were right. */
import type {Choice} from './choose.ts';
import type {Scene} from './scene.ts';

/** Weights of the evidence, its order kept. */
export type Calibration = readonly number[];

const edge = 0.0005; // odds are not taken from what is surer

const logOdds = (probability: number): number => {
  const inside = Math.max(edge, Math.min(1 - edge, probability));
  return Math.log(inside / (1 - inside));
};

/** Numbers that the calibration weighs; the first is constant. */
export function evidenceOf(
  scene: Scene,
  {run, form, said, probability, sureOfEntity, candidate, entity}: Choice,
): number[] {
  const mention = candidate === undefined ? undefined : scene.mentions[candidate.mention];
  const isPronoun = mention?.kind === 'pronoun' || mention?.kind === 'relative';
  const {kind, gender} = scene.entities.list[entity ?? -1] ?? {};
  const cue = candidate?.link === undefined ? undefined : scene.cues[candidate.link.cue];
  const gap = cue === undefined ? 9 : Math.abs(cue.first - (scene.tokenOfRun[run] ?? 0));
  return [
    1,
    logOdds(probability),
    logOdds(said),
    isPronoun ? logOdds(sureOfEntity) : 0,
    Number(isPronoun),
    Number(kind === 'phrase'),
    Number(kind === 'organisation'),
    Number(cue === undefined),
    Number(gap <= 3),
    Number(cue?.strong ?? false),
    Number(form.capital),
    Number(form.ending !== 'none'),
    Math.log(1 + form.words),
    Number(isPronoun && gender !== undefined),
    Number(mention?.kind === 'single'),
  ];
}

/** 0 to 1: how often an answer with this evidence is right. */
export function confidenceOf(evidence: readonly number[], calibration: Calibration): number {
  let sum = 0;
  for (const [index, value] of evidence.entries()) sum += value * (calibration[index] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
