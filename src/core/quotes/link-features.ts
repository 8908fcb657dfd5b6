/** How a candidate’s cue stands to the run. */
import type {Candidate} from './candidates.ts';
import {bucket, type Features} from './rank.ts';
import type {RunForm} from './run-form.ts';
import type {Scene} from './scene.ts';

/** `at`: the run’s token index. */
export function linkFeatures(
  scene: Scene,
  at: number,
  form: RunForm,
  candidate: Candidate,
  kind: string,
  where: string,
): Features {
  const {link} = candidate;
  const cue = link === undefined ? undefined : scene.cues[link.cue];
  if (link === undefined || cue === undefined)
    return ['link=none', `link=none&${where}`, `link=none&kind=${kind}`, `link=none&before=${form.before}`];
  const side = cue.first > at ? 'after' : 'before';
  const cueToken = scene.tokens[cue.first];
  const from = (scene.tokens[at]?.sentence ?? 0) - (form.announced ? 1 : 0);
  const sentences = Math.max(-2, Math.min(2, (cueToken?.sentence ?? 0) - from));
  const gap = gapBetween(scene, at, candidate, cue.first, cue.last);
  const strength = cue.strong ? 'strong' : 'weak';
  const lemma = scene.lexicon.learnedAs(cue.lemma);
  return [
    `link=${link.kind}`,
    `link=${link.kind}&${side}${sentences}`,
    `link=${link.kind}&${side}${sentences}&gap=${bucket(gap.tokens)}`,
    `link=${link.kind}&${side}&before=${form.before}`,
    `link=${link.kind}&${side}&ending=${form.ending}&after=${form.after}`,
    `link=${link.kind}&kind=${kind}`,
    `link=${link.kind}&form=${cue.form}&${side}`,
    `cue=${lemma}`,
    `cue=${lemma}&${side}`,
    `cue=${strength}&form=${cue.form}&${side}${sentences}`,
    `cue=${strength}&gap=${bucket(gap.tokens)}&${side}${sentences}`,
    `runs-between=${bucket(gap.runs)}&${side}${sentences}`,
    `cues-between=${bucket(gap.cues)}&${side}&${strength}`,
    `stops-between=${bucket(gap.stops)}&${side}&ending=${form.ending}`,
    `capital=${form.capital}&link=${link.kind}&${side}`,
  ];
}

/** What stands between a run and a cue, the candidate itself and small words not counted. */
function gapBetween(scene: Scene, at: number, candidate: Candidate, cueFirst: number, cueLast: number) {
  const mention = scene.mentions[candidate.mention];
  const from = Math.min(at, cueLast) + 1;
  const to = Math.max(at, cueFirst);
  let count = 0;
  let runs = 0;
  let cues = 0;
  let stops = 0;
  for (let index = from; index < to; index++) {
    const token = scene.tokens[index];
    if (token === undefined || (mention !== undefined && index >= mention.first && index <= mention.last)) continue;
    if (token.wordClass === 'quote') runs++;
    else if (token.wordClass === 'cue') cues++;
    else if (token.text === '.' || token.text === ';') stops++;
    if (token.wordClass !== 'adverb' && token.wordClass !== 'punctuation' && token.wordClass !== 'auxiliary') count++;
  }
  return {tokens: count, runs, cues, stops};
}
