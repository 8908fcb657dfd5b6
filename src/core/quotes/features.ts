/** What is seen of a candidate; each name says what it sees. The weights file uses the same names. */
import type {Candidate} from './candidates.ts';
import {bucket, type Features} from './rank.ts';
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
  const kind = mention.kind === 'pronoun' ? `pronoun-${mention.name[0]}` : mention.kind;
  const between = mentionsBetween(candidate, candidates, at, scene);
  const distance = side === 'before' ? at - mention.last - 1 : mention.first - at - 1;
  return [
    `kind=${kind}`,
    `where=${where}`,
    `kind=${kind}&where=${where}`,
    `between=${bucket(between)}&${side}`,
    `distance=${bucket(distance)}&${side}`,
    `side=${side}&form=${form.before}`,
    `side=${side}&ending=${form.ending}`,
    `where=${where}&alone=${form.alone}`,
    ...linkFeatures(scene, at, form, candidate, kind, where),
    ...placeFeatures(scene, candidate.mention, where),
    ...previousFeatures(scene, run, form, candidate, previous, meant),
    ...pathFeatures(scene, at, candidate, kind, form),
    ...aroundFeatures(scene, run, candidate, lastNameOf(scene, candidate.mention, meant), around, side, kind),
  ];
}

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
    firstPerson: /(?<![\p{L}’'])(?:I|my|My|we|We|our|Our)(?![\p{L}])/u.test(inside),
  };
}

function aroundFeatures(
  scene: Scene,
  run: number,
  {mention, link}: Candidate,
  last: string,
  around: Surroundings,
  side: string,
  kind: string,
): Features {
  const features = [`i=${around.firstPerson}&${kind}`];
  if (around.named.has(last)) features.push('named-inside', `named-inside&linked=${link !== undefined}`);
  const entity = scene.entities.list[scene.entities.of[mention] ?? -1];
  if (entity !== undefined) {
    features.push(`spoken=${bucket(scene.spoken[entity.id] ?? 0)}&linked=${link !== undefined}`);
  }
  const cue = link === undefined ? undefined : scene.cues[link.cue];
  if (cue === undefined || link === undefined) {
    const rivals = `${Math.min(1, around.before.length)}${Math.min(1, around.after.length)}`;
    features.push(`unlinked&rivals=${rivals}`, `unlinked&rivals=${rivals}&${kind}`);
    return features;
  }
  const at = scene.tokenOfRun[run] ?? 0;
  const rank = cue.first < at ? around.before.indexOf(cue.first) : around.after.indexOf(cue.first);
  const cueSide = cue.first < at ? 'before' : 'after';
  const other = cue.first < at ? around.after[0] : around.before[0];
  const rival =
    other === undefined ? 'none' : scene.tokens[other]?.sentence === scene.tokens[at]?.sentence ? 'sentence' : 'block';
  features.push(
    `cue-rank=${Math.min(3, rank)}&${cueSide}`,
    `cue-rank=${Math.min(3, rank)}&${cueSide}&link=${link.kind}`,
    `cue-rank=${Math.min(3, rank)}&${cueSide}&rival=${rival}`,
    `cue-side=${cueSide}&mention-side=${side}&link=${link.kind}`,
  );
  return features;
}

/** What stands between the run and the mention, and between the mention and its cue, as word classes. */
function pathFeatures(
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
  const features = [`path=${path}&${side}`, `path=${path}&${side}&${kind}`, `path=${path}&${side}&${form.ending}`];
  if (cue === undefined) return features;
  const toRun =
    cue.first < at ? classes(scene, cue.last + 1, at, undefined) : classes(scene, at + 1, cue.first, undefined);
  const cueSide = cue.first < at ? 'before' : 'after';
  const toCue =
    cue.first > mention.last
      ? classes(scene, mention.last + 1, cue.first, undefined)
      : classes(scene, cue.last + 1, mention.first, undefined);
  features.push(
    `cue-path=${toRun}&${cueSide}`,
    `cue-path=${toRun}&${cueSide}&${cue.lemma}`,
    `cue-path=${toRun}&${cueSide}&${cue.strong}&${form.capital}`,
    `subject-path=${toCue}&${link?.kind}`,
    `subject-path=${toCue}&${kind}`,
  );
  return features;
}

const longestPath = 5;

function classes(scene: Scene, from: number, to: number, cue: number | undefined): string {
  if (to - from > 9) return 'far';
  let path = '';
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
            ? token.lower
            : token.wordClass;
    if (name === last) continue;
    if (++count > longestPath) return `${path}…`;
    path += ` ${name}`;
    last = name;
  }
  return path;
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

/** How the candidate's cue stands to the run. */
function linkFeatures(
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
  return [
    `link=${link.kind}`,
    `link=${link.kind}&${side}${sentences}`,
    `link=${link.kind}&${side}${sentences}&gap=${bucket(gap.tokens)}`,
    `link=${link.kind}&${side}&before=${form.before}`,
    `link=${link.kind}&${side}&ending=${form.ending}&after=${form.after}`,
    `link=${link.kind}&kind=${kind}`,
    `link=${link.kind}&form=${cue.form}&${side}`,
    `cue=${cue.lemma}`,
    `cue=${cue.lemma}&${side}`,
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

/** Where the mention stands in its own sentence, and how often its bearer is named. */
function placeFeatures(scene: Scene, index: number, where: string): Features {
  const mention = scene.mentions[index];
  if (mention === undefined) return [];
  const features: string[] = [];
  const before = scene.tokens[mention.first - 1];
  const sameBlock = before?.block === mention.block;
  const opens = scene.tokens[mention.first]?.opensSentence ?? false;
  if (opens) features.push('opens-sentence', `opens-sentence&${where}`);
  if (mention.possessive) features.push('possessive', `possessive&${mention.kind}`);
  if (sameBlock && before?.wordClass === 'preposition') features.push('after-preposition', `after=${before.lower}`);
  if (sameBlock && before?.wordClass === 'possessive') features.push('owned');
  if (sameBlock && before !== undefined) features.push(`prev=${before.wordClass}&${mention.kind}`);
  const after = scene.tokens[mention.last + 1];
  if (after?.block === mention.block) {
    if (after.text === ':') features.push('label', `label&${where}&opens=${opens}`);
    features.push(`next=${after.wordClass === 'punctuation' ? after.text : after.wordClass}`);
  }
  const entity = scene.entities.list[scene.entities.of[index] ?? -1];
  if (entity !== undefined) {
    features.push(`named=${bucket(entity.mentions.length)}`, `entity=${entity.kind}&${mention.kind}`);
  }
  const head = mention.name.at(-1) ?? '';
  if (mention.kind === 'descriptive' || mention.kind === 'bare' || mention.kind === 'title') {
    const people = scene.lexicon.roleNouns.has(head)
      ? 'role'
      : scene.lexicon.organisationNouns.has(head)
        ? 'organisation'
        : 'other';
    const words = scene.lexicon.speechNouns.has(head) ? '&words' : '';
    features.push(`head=${people}${words}`, `head=${people}${words}&${where}`);
  }
  return features;
}

/** Who spoke just before, and how closely this run follows. */
function previousFeatures(
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

const sameEntity = (scene: Scene, a: number, b: number, meant: Meant): boolean => {
  const one = entityOf(scene, a, meant);
  return one >= 0 && one === entityOf(scene, b, meant);
};

/** Pronouns with the entity that each means. */
export type Meant = ReadonlyMap<number, {readonly entity: number}>;

const entityOf = (scene: Scene, mention: number, meant: Meant): number => {
  const own = scene.entities.of[mention] ?? -1;
  return own >= 0 ? own : (meant.get(mention)?.entity ?? -1);
};

const lastNameOf = (scene: Scene, mention: number, meant: Meant): string =>
  scene.entities.list[entityOf(scene, mention, meant)]?.name.at(-1) ?? '';

/** What speaks for "the text does not tell": few cues, a run that is a paragraph of its own. */
export function nobodyFeatures(scene: Scene, run: number, form: RunForm, candidates: readonly Candidate[]): Features {
  const sentence = scene.tokens[scene.tokenOfRun[run] ?? 0]?.sentence;
  const linked = candidates.some(
    ({mention, link}) => link !== undefined && scene.mentions[mention]?.sentence === sentence,
  );
  return [
    'nobody',
    `nobody&linked=${linked}`,
    `nobody&before=${form.before}`,
    `nobody&ending=${form.ending}`,
    `nobody&alone=${form.alone}`,
    `nobody&candidates=${bucket(candidates.length)}`,
  ];
}
