/** What is seen of a candidate; each name says what it sees. The weights file uses the same names. */
import {aroundFeatures, type Surroundings} from './around-features.ts';
import type {Candidate} from './candidates.ts';
import {linkFeatures} from './link-features.ts';
import {lastNameOf, type Meant} from './meant.ts';
import {pathFeatures} from './path-features.ts';
import {placeFeatures} from './place-features.ts';
import {previousFeatures} from './previous-features.ts';
import {type Features, seen, step} from './rank.ts';
import type {RunForm} from './run-form.ts';
import type {Scene} from './scene.ts';

/** `previous`: mention chosen for the run before, if it has a speaker. */
export function speakerFeatures(
  scene: Scene,
  run: number,
  form: RunForm,
  candidate: Candidate,
  candidates: readonly Candidate[],
  previous: number | undefined,
  around: Surroundings,
  meant: Meant,
): Features {
  const {tokens, mentions, tokenOfRun} = scene;
  const at = tokenOfRun[run] ?? 0;
  const own = tokens[at];
  const mention = mentions[candidate.mention];
  if (mention === undefined || own === undefined) return [];
  const side = mention.first > at ? 'after' : 'before';
  const announcing = form.announced && mention.block === own.block - 1;
  const sentences = Math.max(-3, Math.min(2, mention.sentence - own.sentence + (form.announced ? 1 : 0)));
  const away = announcing ? 0 : mention.block - own.block;
  const where = away === 0 ? `${side}${sentences}` : away === -1 ? `block-before${sentences}` : 'far';
  const kind = mention.kind === 'pronoun' ? `pronoun-${scene.lexicon.learnedAs(mention.name[0] ?? '')}` : mention.kind;
  const between = mentionsBetween(candidate, candidates, at, scene);
  const distance = side === 'before' ? at - mention.last - 1 : mention.first - at - 1;
  return [
    seen('kind', kind),
    seen('where', where),
    seen('kind&where', kind, where),
    seen('between&side', step(between), side),
    seen('distance&side', step(distance), side),
    seen('side&form', side, form.before),
    seen('side&ending', side, form.ending),
    seen('where&alone', where, form.alone),
    ...linkFeatures(scene, at, form, candidate, kind, where),
    ...placeFeatures(scene, candidate.mention, where),
    ...previousFeatures(scene, run, form, candidate, previous, meant),
    ...pathFeatures(scene, at, candidate, kind, form),
    ...aroundFeatures(scene, run, candidate, lastNameOf(scene, candidate.mention, meant), around, side, kind),
  ];
}

function mentionsBetween(candidate: Candidate, candidates: readonly Candidate[], at: number, scene: Scene): number {
  const own = scene.mentions[candidate.mention]?.first ?? 0;
  let count = 0;
  for (const other of candidates) {
    const first = scene.mentions[other.mention]?.first ?? 0;
    if ((first > own && first < at) || (first < own && first > at)) count++;
  }
  return count;
}

/** What speaks for "the text does not tell": few cues, a run that is a paragraph of its own. */
export function nobodyFeatures(scene: Scene, run: number, form: RunForm, candidates: readonly Candidate[]): Features {
  const sentence = scene.tokens[scene.tokenOfRun[run] ?? 0]?.sentence;
  const linked = candidates.some(
    ({mention, link}) => link !== undefined && scene.mentions[mention]?.sentence === sentence,
  );
  return [
    seen('nobody'),
    seen('nobody&linked', linked),
    seen('nobody&before', form.before),
    seen('nobody&ending', form.ending),
    seen('nobody&alone', form.alone),
    seen('nobody&candidates', step(candidates.length)),
  ];
}
