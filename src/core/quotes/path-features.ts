/** The way from a run to a mention and its cue, as word classes. */
import type {Candidate} from './candidates.ts';
import {type Features, joined, seen} from './rank.ts';
import type {RunForm} from './run-form.ts';
import type {Scene} from './scene.ts';

/** What stands between the run and the mention, and between the mention and its cue, as word classes. */
export function pathFeatures(
  scene: Scene,
  at: number,
  {mention: index, link}: Candidate,
  kind: string,
  form: RunForm,
): Features {
  const mention = scene.mentions[index];
  if (mention === undefined) return [];
  const cue = link === undefined ? undefined : scene.cues[link.cue];
  const after = mention.first > at;
  const path = after
    ? classes(scene, at + 1, mention.first, cue?.first)
    : classes(scene, mention.last + 1, at, cue?.first);
  const side = after ? 'after' : 'before';
  const features = [
    seen('path&side', path, side),
    seen('path&side&kind', path, side, kind),
    seen('path&side&ending', path, side, form.ending),
  ];
  if (cue === undefined) return features;
  const toRun =
    cue.first < at ? classes(scene, cue.last + 1, at, undefined) : classes(scene, at + 1, cue.first, undefined);
  const cueSide = cue.first < at ? 'before' : 'after';
  const toCue =
    cue.first > mention.last
      ? classes(scene, mention.last + 1, cue.first, undefined)
      : classes(scene, cue.last + 1, mention.first, undefined);
  features.push(
    seen('cue-path&cueSide', toRun, cueSide),
    seen('cue-path&cueSide&lemma', toRun, cueSide, scene.lexicon.learnedAs(cue.lemma)),
    seen('cue-path&cueSide&strong&capital', toRun, cueSide, cue.strong, form.capital),
    seen('subject-path&link', toCue, link?.kind),
    seen('subject-path&kind', toCue, kind),
  );
  return features;
}

const longestPath = 5; // classes
const farthest = 9; // tokens
const far = -1;

function classes(scene: Scene, from: number, to: number, cue: number | undefined): number {
  if (to - from > farthest) return far;
  let path = 0;
  let last = '';
  let count = 0;
  for (let at = from; at < to; at++) {
    const token = scene.tokens[at];
    if (token === undefined) continue;
    const name =
      at === cue
        ? 'CUE'
        : token.wordClass === 'punctuation'
          ? token.text
          : token.wordClass === 'conjunction' || token.wordClass === 'preposition'
            ? scene.lexicon.learnedAs(token.lower)
            : token.wordClass;
    if (name === last) continue;
    if (++count > longestPath) return joined(path, '…');
    path = joined(path, name);
    last = name;
  }
  return path;
}
