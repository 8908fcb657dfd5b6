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
    ...previousFeatures(scene, run, form, candidate, previous),
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
): Features {
  if (previous === undefined) return ['previous=none'];
  const before = scene.runs[run - 1];
  const own = scene.runs[run];
  if (before === undefined || own === undefined) return [];
  const blocks = Math.min(3, own.block - before.block);
  const same =
    candidate.mention === previous ? 'mention' : sameEntity(scene, candidate.mention, previous) ? 'entity' : 'other';
  return [
    `previous=${same}&blocks=${blocks}`,
    `previous=${same}&blocks=${blocks}&before=${form.before}`,
    `previous=${same}&blocks=${blocks}&alone=${form.alone}`,
    `previous=${same}&linked=${candidate.link !== undefined}`,
  ];
}

const sameEntity = (scene: Scene, a: number, b: number): boolean => {
  const one = scene.entities.of[a] ?? -1;
  return one >= 0 && one === scene.entities.of[b];
};

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
