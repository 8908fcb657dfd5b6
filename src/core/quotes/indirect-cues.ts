/** What may report words or thoughts that stand in no marks: each with its sentence and what may be its speaker. */
import {type Cue, verbCue} from './cues.ts';
import type {Scene} from './scene.ts';
import {subjectsBefore} from './subjects.ts';

/**
 * `speech`, `weak`: a verb of the strong or the weak list; `mind`: a verb of thought, will or seeming; `state`: "confident";
 * `source`: "according to"; `label`: a colon behind a name.
 */
export type ReportSort = 'speech' | 'weak' | 'mind' | 'noun' | 'state' | 'source' | 'label';

/** `from`, `until`: token indexes of its sentence, half-open. */
export type Report = Cue & {readonly sort: ReportSort; readonly from: number; readonly until: number};

/** In text order. */
export function reportsOf(scene: Scene): Report[] {
  const {tokens} = scene;
  const reports: Report[] = [];
  let next = 0;
  let until = 0;
  for (let from = 0; from < tokens.length; from = until) {
    until = from + 1;
    while (tokens[until]?.sentence === tokens[from]?.sentence) until++;
    for (let at = from; at < until; at++) {
      const cue = scene.cues[next]?.first === at ? scene.cues[next++] : undefined;
      const found = cue === undefined ? reportAt(scene, at, from) : {...cue, sort: sortOf(cue)};
      if (found !== undefined) reports.push({...found, from, until});
    }
  }
  return reports;
}

function sortOf({form, strong}: Cue): ReportSort {
  if (form === 'phrase') return 'source';
  if (form === 'noun' || form === 'label') return form;
  return strong ? 'speech' : 'weak';
}

type Found = Cue & {readonly sort: ReportSort};

/** What is no cue of quoted words but may report others. */
function reportAt(scene: Scene, at: number, from: number): Found | undefined {
  const {tokens, index, lexicon} = scene;
  const token = tokens[at];
  if (token === undefined) return undefined;
  const {lower, wordClass, text} = token;
  if (text === ':') return labelReport(scene, at, from);
  if (wordClass !== 'noun' && wordClass !== 'verb' && wordClass !== 'role' && wordClass !== 'adverb') return undefined;
  const {verb, isNoun, isState} = lexicon.reporting.get(lower) ?? {};
  const word = {first: at, last: at, lemma: lower, strong: false} as const;
  if (isNoun && (verb === undefined || isNounHere(scene, at))) return {...word, form: 'noun', sort: 'noun', links: []};
  if (verb !== undefined) return {...verbCue(tokens, index, at, verb, lexicon), sort: 'mind'};
  if (!isState) return undefined;
  return {...word, form: 'phrase', sort: 'state', links: subjectsBefore(tokens, index, at, lexicon)};
}

function isNounHere({tokens}: Scene, at: number): boolean {
  const before = tokens[at - 1]?.wordClass;
  return before === 'determiner' || before === 'possessive' || before === 'preposition';
}

const longestLabel = 8; // tokens

/** "Ryan: no place for hate": nothing but a few words before the colon. */
function labelReport({tokens, index}: Scene, at: number, from: number): Found | undefined {
  if (at - from > longestLabel || tokens[at + 1]?.block !== tokens[at]?.block) return undefined;
  const mention = index.at[at - 1] ?? -1;
  const links = mention < 0 ? [] : [{mention, kind: 'label'} as const];
  return {first: at, last: at, lemma: ':', form: 'label', strong: false, sort: 'label', links};
}
