/** How a candidate’s cue stands to the run. */
import type {Candidate} from './candidates.ts';
import {type Features, seen, step} from './rank.ts';
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
    return [
      seen('no-link'),
      seen('no-link&where', where),
      seen('no-link&kind', kind),
      seen('no-link&before', form.before),
    ];
  const side = cue.first > at ? 'after' : 'before';
  const cueToken = scene.tokens[cue.first];
  const from = (scene.tokens[at]?.sentence ?? 0) - (form.announced ? 1 : 0);
  const sentences = Math.max(-2, Math.min(2, (cueToken?.sentence ?? 0) - from));
  const gap = gapBetween(scene, at, candidate, cue.first, cue.last);
  const strength = cue.strong ? 'strong' : 'weak';
  const lemma = scene.lexicon.learnedAs(cue.lemma);
  return [
    seen('link', link.kind),
    seen('link&side&sentences', link.kind, side, sentences),
    seen('link&side&sentences&gap', link.kind, side, sentences, step(gap.tokens)),
    seen('link&side&before', link.kind, side, form.before),
    seen('link&side&ending&after', link.kind, side, form.ending, form.after),
    seen('link&kind', link.kind, kind),
    seen('link&form&side', link.kind, cue.form, side),
    seen('cue', lemma),
    seen('cue&side', lemma, side),
    seen('cue&form&side&sentences', strength, cue.form, side, sentences),
    seen('cue&gap&side&sentences', strength, step(gap.tokens), side, sentences),
    seen('runs-between&side&sentences', step(gap.runs), side, sentences),
    seen('cues-between&side&strength', step(gap.cues), side, strength),
    seen('stops-between&side&ending', step(gap.stops), side, form.ending),
    seen('capital&link&side', form.capital, link.kind, side),
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
