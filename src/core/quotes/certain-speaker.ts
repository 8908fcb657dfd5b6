/** Speakers whom form alone tells: the label of a turn, the line signed under a quotation, the heading above it. */
import type {Candidate} from './candidates.ts';
import type {RunForm} from './run-form.ts';
import {lowerBound, type Scene} from './scene.ts';

/** `candidate` undefined: the form tells that the text names nobody, as "Q." and "A." do. */
export type Certain = {readonly candidate: Candidate | undefined};

export function certainSpeaker(scene: Scene, run: number, form: RunForm): Certain | undefined {
  const there = turnSpeaker(scene, run) ?? relativeSpeaker(scene, run);
  return there ?? (form.alone ? (signature(scene, run) ?? headingSpeaker(scene, run)) : undefined);
}

/** Of a turn in no marks, or in marks right behind a label that opens its block or follows another turn. */
function turnSpeaker(scene: Scene, run: number): Certain | undefined {
  const unmarked = scene.runs[run]?.family === 'none';
  if (unmarked && scene.blocks[scene.runs[run]?.block ?? -1]?.kind === 'blockquote') return undefined;
  const cue = labelBefore(scene, run);
  const mention = scene.cues[cue]?.links[0]?.mention ?? -1;
  const {first = 0, name = []} = scene.mentions[mention] ?? {};
  if (mention >= 0 && (name.at(-1)?.length ?? 0) > 1 && (unmarked || opensTurn(scene, first)))
    return {candidate: {mention, link: {cue, kind: 'label'}}};
  return unmarked ? {candidate: undefined} : undefined;
}

function opensTurn({tokens}: Scene, first: number): boolean {
  const before = tokens[first - 1];
  return before?.block !== tokens[first]?.block || before?.wordClass === 'quote' || /^["“]$/.test(before?.text ?? '');
}

/** "Doe, who said “…”" */
function relativeSpeaker(scene: Scene, run: number): Certain | undefined {
  const {tokens, cues, mentions} = scene;
  const before = (scene.tokenOfRun[run] ?? 0) - 1;
  const last = tokens[before]?.wordClass === 'cue' ? before : before - 1;
  if (last < before && tokens[before]?.text !== ',') return undefined;
  const cue = lowerBound(cues, last, ({first}) => first);
  const {first = -1, strong = false, links = []} = cues[cue] ?? {};
  if (first !== last || !strong) return undefined;
  for (const link of links) {
    const mention = mentions[link.mention];
    if (mention?.kind === 'relative' && mention.last === first - 1)
      return {candidate: {mention: link.mention, link: {cue, kind: link.kind}}};
  }
  return undefined;
}

/** Index of the label cue right before a run ("HOLLIS:"); -1 for none. */
export function labelBefore({cues, tokenOfRun}: Scene, run: number): number {
  const at = (tokenOfRun[run] ?? 0) - 1;
  const index = lowerBound(cues, at, ({first}) => first);
  return cues[index]?.first === at && cues[index]?.form === 'label' ? index : -1;
}

const longestSignature = 14; // tokens

/** "— Jane Doe, mayor" or "Jane Doe, mayor" in the block below. */
function signature(scene: Scene, run: number): Certain | undefined {
  const block = (scene.runs[run]?.block ?? 0) + 1;
  const first = scene.blockFirst[block] ?? scene.tokens.length;
  const line = scene.tokens.slice(first, scene.blockFirst[block + 1] ?? scene.tokens.length);
  if (line.length === 0 || line.length > longestSignature || line.some(({wordClass}) => inSentences.has(wordClass)))
    return undefined;
  const dashed = /^[—–-]+$/.test(line[0]?.text ?? '');
  const mention = scene.index.at[first + Number(dashed)] ?? -1;
  const {kind, last = 0} = scene.mentions[mention] ?? {};
  const isSigned = dashed ? kind !== undefined : kind === 'full' && scene.tokens[last + 1]?.text === ',';
  if (!isSigned || (!dashed && line.at(-1)?.text === '.')) return undefined;
  return {candidate: {mention, link: undefined}};
}

const inSentences: ReadonlySet<string> = new Set(['cue', 'verb', 'auxiliary', 'pronoun', 'quote']);

/** "HOLLIS: WRITTEN RESPONSE", "STATEMENT BY MAYOR IRENE FALK" right above. */
function headingSpeaker(scene: Scene, run: number): Certain | undefined {
  const block = (scene.runs[run]?.block ?? 0) - 1;
  if (scene.blocks[block]?.kind !== 'heading') return undefined;
  const first = scene.blockFirst[block] ?? 0;
  const end = scene.blockFirst[block + 1] ?? scene.tokens.length;
  const label = headingLabel(scene, first, end);
  if (label !== undefined) return {candidate: {mention: label, link: undefined}};
  for (let at = first; at < end - 2; at++) {
    const isBy = scene.lexicon.agentPrepositions.has(scene.tokens[at + 1]?.lower ?? '');
    const mention = scene.index.at[at + 2] ?? -1;
    if (isBy && scene.lexicon.speechNouns.has(scene.tokens[at]?.lower ?? '') && mention >= 0)
      return {candidate: {mention, link: undefined}};
  }
  return undefined;
}

/** "HOLLIS: …", where the text knows a Hollis or the heading tells of words: no "BREAKING: …". */
function headingLabel(scene: Scene, first: number, end: number): number | undefined {
  const mention = scene.index.at[first] ?? -1;
  const {kind = 'pronoun', last = 0} = scene.mentions[mention] ?? {};
  if (!named.has(kind) || scene.tokens[last + 1]?.text !== ':') return undefined;
  const isKnown = (scene.entities.list[scene.entities.of[mention] ?? -1]?.mentions.length ?? 0) > 1;
  const rest = scene.tokens.slice(last + 2, end);
  const tellsOfWords = rest.some(
    ({lower}) => scene.lexicon.speechNouns.has(lower) || scene.lexicon.verbs.get(lower)?.strong,
  );
  return isKnown || tellsOfWords ? mention : undefined;
}

const named: ReadonlySet<string> = new Set(['full', 'single', 'organisation']);
