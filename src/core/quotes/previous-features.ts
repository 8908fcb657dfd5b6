/** Who spoke just before, and how closely a run follows. */
import type {Candidate} from './candidates.ts';
import {type Meant, sameEntity} from './meant.ts';
import {type Features, seen} from './rank.ts';
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
  if (previous === undefined) return [seen('no-previous')];
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
    seen('previous&blocks', same, blocks),
    seen('previous&blocks&before', same, blocks, form.before),
    seen('previous&blocks&alone', same, blocks, form.alone),
    seen('previous&linked', same, candidate.link !== undefined),
  ];
}
