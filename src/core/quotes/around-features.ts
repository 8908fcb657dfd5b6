/** What stands around a run, seen from a candidate: rival cues, names and "I" inside the marks. */
import type {Candidate} from './candidates.ts';
import {type Features, seen, step} from './rank.ts';
import type {Scene} from './scene.ts';

/** What holds for all candidates of a run. */
export type Surroundings = {
  /** Token indexes of the cues that candidates hang on as speakers, the nearest first, before and after the run. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Lower-case forms of the capitalised words inside the run. */
  readonly named: ReadonlySet<string>;
  readonly firstPerson: boolean;
};

export function surroundings(scene: Scene, run: number, candidates: readonly Candidate[]): Surroundings {
  const at = scene.tokenOfRun[run] ?? 0;
  const own = scene.tokens[at];
  const cues = new Set<number>();
  for (const {link} of candidates) {
    const cue = link === undefined || link.kind === 'object' ? undefined : scene.cues[link.cue];
    if (cue !== undefined && scene.tokens[cue.first]?.block === own?.block) cues.add(cue.first);
  }
  const sorted = [...cues].sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
  const content = scene.runs[run]?.content ?? {start: 0, end: 0};
  const inside = scene.text.slice(content.start, content.end);
  const named = new Set([...inside.matchAll(/\p{Lu}[\p{L}-]+/gu)].map(([word]) => word.toLowerCase()));
  return {
    before: sorted.filter(cue => cue < at),
    after: sorted.filter(cue => cue > at),
    named,
    firstPerson: scene.lexicon.firstPerson.test(inside),
  };
}

/** `last`: last name of whom the candidate means. */
export function aroundFeatures(
  scene: Scene,
  run: number,
  {mention, link}: Candidate,
  last: string,
  around: Surroundings,
  side: string,
  kind: string,
): Features {
  const features = [seen('i&kind', around.firstPerson, kind)];
  if (around.named.has(last)) features.push(seen('named-inside'), seen('named-inside&linked', link !== undefined));
  const entity = scene.entities.list[scene.entities.of[mention] ?? -1];
  if (entity !== undefined) {
    features.push(seen('spoken&linked', step(scene.spoken[entity.id] ?? 0), link !== undefined));
  }
  const cue = link === undefined ? undefined : scene.cues[link.cue];
  if (cue === undefined || link === undefined) {
    const rivals = `${Math.min(1, around.before.length)}${Math.min(1, around.after.length)}`;
    features.push(seen('unlinked&rivals', rivals), seen('unlinked&rivals&kind', rivals, kind));
    return features;
  }
  const at = scene.tokenOfRun[run] ?? 0;
  const rank = cue.first < at ? around.before.indexOf(cue.first) : around.after.indexOf(cue.first);
  const cueSide = cue.first < at ? 'before' : 'after';
  const other = cue.first < at ? around.after[0] : around.before[0];
  const rival =
    other === undefined ? 'none' : scene.tokens[other]?.sentence === scene.tokens[at]?.sentence ? 'sentence' : 'block';
  features.push(
    seen('cue-rank&cueSide', Math.min(3, rank), cueSide),
    seen('cue-rank&cueSide&link', Math.min(3, rank), cueSide, link.kind),
    seen('cue-rank&cueSide&rival', Math.min(3, rank), cueSide, rival),
    seen('cue-side&mention-side&link', cueSide, side, link.kind),
  );
  return features;
}
