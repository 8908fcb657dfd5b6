/** Whether what a cue reports was said at all: "did not say", "may say". */
import type {Modality, Span} from '../types.ts';
import type {Cue} from './cues.ts';
import type {Scene} from './scene.ts';

type Read = Pick<Scene, 'tokens' | 'mentions' | 'lexicon'>;

/** `from`: token index where its sentence begins. */
type Reporting = Pick<Cue, 'first' | 'last' | 'form'> & {readonly from: number};

const mostHelpers = 4; // "would not have also"

/** `cue`: with the helpers before it, so that they are seen. `mention`: of the speaker. */
export function modalityOf(
  scene: Read,
  report: Reporting,
  mention: number | undefined,
): {modality: Modality; cue: Span} {
  const {tokens, mentions, lexicon} = scene;
  const first = firstHelper(scene, report);
  const helpers = tokens.slice(first, report.first).map(({lower}) => lower);
  const speaker = mentions[mention ?? -1];
  const before = [
    tokens[first - 1]?.lower,
    speaker && tokens[speaker.first - 1]?.lower,
    speaker && tokens[speaker.first]?.lower,
  ];
  const cue = {start: tokens[first]?.start ?? 0, end: tokens[report.last]?.end ?? 0};
  const words = [...helpers, ...before.filter(word => word !== undefined)];
  if (words.some(word => lexicon.negation.test(word))) return {modality: 'negated', cue};
  const {form} = report;
  const isBare = form === 'base' || form === 'passive' || helpers.some(word => lexicon.perfects.has(word));
  return {modality: isBare && words.some(word => lexicon.modal.test(word)) ? 'possible' : 'affirmed', cue};
}

/** Token index where the helpers of the cue begin, itself where it has none. */
function firstHelper({tokens, lexicon}: Read, {first, from}: Reporting): number {
  let reached = first;
  for (let at = first - 1; at >= Math.max(from, first - mostHelpers); at--) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.wordClass === 'auxiliary' || lexicon.negation.test(token.lower)) reached = at;
    else if (token.wordClass !== 'adverb') break;
  }
  return reached;
}
