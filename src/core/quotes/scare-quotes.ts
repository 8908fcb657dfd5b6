/** Runs in marks that nobody said: titles, names of things, scare quotes. */
import type {Candidate} from './candidates.ts';
import {labelBefore} from './certain-speaker.ts';
import {type Features, probabilities, seen, step} from './rank.ts';
import type {RunForm} from './run-form.ts';
import type {Scene} from './scene.ts';
import type {Weights} from './weights.ts';

/** Probability, 0 to 1, that somebody said or wrote a run's words. */
export function saidBySomebody(
  scene: Scene,
  run: number,
  form: RunForm,
  candidates: readonly Candidate[],
  weights: Weights,
): number {
  if (scene.runs[run]?.family === 'none') return sureCrossing; // speech in no marks
  if (crossesParagraphs(scene, run) && form.words > 3) return sureCrossing;
  if (isSentenceAlone(form) || isLabelled(scene, run, form)) return sureSentence;
  if (form.titleCase && isTitle(scene, run, form)) return sureTitle;
  if (
    scene.lexicon.grammar.nouns &&
    isPhrase(form) &&
    closestLink(scene, scene.tokenOfRun[run] ?? 0, candidates) === 'none'
  )
    return sureTitle;
  return probabilities([runFeatures(scene, run, form, candidates), []], weights)[0] ?? 0;
}

/** Where nouns are capitalised, title case does not tell the „Wahl-Arena“. */
const isPhrase = ({words, ending, before}: RunForm): boolean => words <= 3 && ending === 'none' && before !== ':';

const sureCrossing = 0.97;
const sureSentence = 0.9; // 78 of 86 in the corpus, and most of the others are quotations it does not mark
const sureTitle = 0.05;

/** The film “Gone With the Wind”; “Ash and Water,” a film; her novel, “The Salt Road”; HBO’s “Real Time”. */
function isTitle(
  {tokens, tokenOfRun, lexicon}: Scene,
  run: number,
  {beforeWord, before, words, ending}: RunForm,
): boolean {
  const at = tokenOfRun[run] ?? 0;
  const isNaming = (index: number): boolean =>
    tokens[index]?.block === tokens[at]?.block && lexicon.namingWords.has(tokens[index]?.lower ?? '');
  if (lexicon.namingWords.has(beforeWord) || isNaming(at + 1)) return true;
  if (/^[,:(]$/.test(before) && isNaming(at - 2)) return true;
  if (tokens[at + 1]?.wordClass === 'determiner' && [2, 3, 4].some(ahead => isNaming(at + ahead))) return true;
  return before === 'possessive' && words > 1 && !/[?!]/.test(ending);
}

/** A paragraph that is a sentence in marks and nothing else. */
const isSentenceAlone = ({alone, capital, titleCase, words, ending}: RunForm): boolean =>
  alone && capital && !titleCase && words > 3 && /[.?!]/.test(ending);

/** BRANDT: “At the ferry.” */
const isLabelled = (scene: Scene, run: number, {capital, ending}: RunForm): boolean =>
  capital && /[.?!]/.test(ending) && labelBefore(scene, run) >= 0;

/** Titles and scare quotes never go on in another paragraph. */
const crossesParagraphs = (scene: Scene, run: number): boolean =>
  scene.runs[run]?.continues !== undefined || scene.runs[run + 1]?.continues === run;

export function runFeatures(scene: Scene, run: number, form: RunForm, candidates: readonly Candidate[]): Features {
  const {before, after, ending, titleCase, capital, alone} = form;
  const own = scene.runs[run];
  const at = scene.tokenOfRun[run] ?? 0;
  const family = own?.family === scene.mainFamily ? 'main' : 'second';
  const words = step(form.words);
  const naming = scene.lexicon.namingWords.has(form.beforeWord);
  const verb = scene.tokens[at - 1]?.verb;
  const link = closestLink(scene, at, candidates);
  const others = Math.min(2, runsAround(scene, run));
  return [
    seen('said'),
    seen('said:words', words),
    seen('said:titleCase&words', titleCase, words),
    seen('said:capital&before', capital, before),
    seen('said:before', before),
    seen('said:after', after),
    seen('said:titleCase&before', titleCase, before),
    seen('said:titleCase&link&words', titleCase, link, words),
    seen('said:ending&words', ending, words),
    seen('said:family', family),
    seen('said:family&link', family, link),
    seen('said:link', link),
    seen('said:link&words', link, words),
    seen('said:link&titleCase', link, titleCase),
    seen('said:link&before', link, before),
    seen('said:alone&ending', alone, ending),
    seen('said:closed', own?.closed ?? false),
    seen('said:others&words', others, words),
    ...(naming ? [seen('said:naming'), seen('said:naming&titleCase', titleCase), seen('said:naming&link', link)] : []),
    ...(verb === undefined ? [] : [seen('said:cue', scene.lexicon.learnedAs(verb.lemma))]),
  ];
}

/** How near the nearest linked cue of the run's sentence is. */
function closestLink(scene: Scene, at: number, candidates: readonly Candidate[]): string {
  const sentence = scene.tokens[at]?.sentence;
  let nearest = Number.POSITIVE_INFINITY;
  let strong = false;
  for (const {link} of candidates) {
    const cue = link === undefined ? undefined : scene.cues[link.cue];
    if (cue === undefined || link?.kind === 'object' || scene.tokens[cue.first]?.sentence !== sentence) continue;
    const distance = Math.abs(cue.first - at);
    if (distance >= nearest) continue;
    nearest = distance;
    strong = cue.strong;
  }
  if (nearest === Number.POSITIVE_INFINITY) return 'none';
  return `${strong ? 'strong' : 'weak'}-${nearest <= 3 ? 'near' : nearest <= 10 ? 'middle' : 'far'}`;
}

/** Other runs in the same block next to this one. */
function runsAround(scene: Scene, run: number): number {
  const block = scene.runs[run]?.block;
  return Number(scene.runs[run - 1]?.block === block) + Number(scene.runs[run + 1]?.block === block);
}
