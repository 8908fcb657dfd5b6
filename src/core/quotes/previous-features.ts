/** Who spoke just before, and how closely a run follows. */
import type {Candidate} from './candidates.ts';
import {type Meant, sameEntity} from './meant.ts';
import type {Features} from './rank.ts';
import type {RunForm} from './run-form.ts';
import type {Scene} from './scene.ts';

/** `previous`: mention chosen for the run before, if it has a speaker. */
export function previousFeatures(
  scene: Scene,
  run: number,
  form: RunForm,
  candidate: Candidate,
  previous: number | undefined,
  meant: Meant,
): Features {
  if (previous === undefined) return ['previous=none'];
  const before = scene.runs[run - 1];
  const own = scene.runs[run];
  if (before === undefined || own === undefined) return [];
  const blocks = Math.min(3, own.block - before.block);
  const same =
    candidate.mention === previous
      ? 'mention'
      : sameEntity(scene, candidate.mention, previous, meant)
        ? 'entity'
        : 'other';
  return [
    `previous=${same}&blocks=${blocks}`,
    `previous=${same}&blocks=${blocks}&before=${form.before}`,
    `previous=${same}&blocks=${blocks}&alone=${form.alone}`,
    `previous=${same}&linked=${candidate.link !== undefined}`,
  ];
}
