/** A quotation whose closing mark is missing ends before its cue: “The stove was cold, she said. */
import type {Lexicon} from './lexicon.ts';
import type {Run} from './runs.ts';

/** The same runs; one that nothing closes and that goes on nowhere is cut where a clause says who spoke. */
export function cutAtCues(text: string, runs: readonly Run[], lexicon: Lexicon): Run[] {
  return runs.map((run, index) => {
    if (run.closed || runs[index + 1]?.continues === index) return run;
    const end = cueAt(text.slice(run.content.start, run.content.end), lexicon);
    if (end === undefined) return run;
    const content = {start: run.content.start, end: run.content.start + end};
    return {...run, content, outer: {start: run.outer.start, end: content.end}};
  });
}

const clause = /[,?!]\s+([^,.;:?!]{3,80})(?=[,.;:?!]|$)/g;
const longest = 7; // words of "said the head teacher Jane Doe"

/** Offset behind the comma of ", she said"; undefined where there is none. */
function cueAt(inside: string, lexicon: Lexicon): number | undefined {
  for (const match of inside.matchAll(clause)) {
    const words = (match[1] ?? '').trim().split(/\s+/);
    const isCue = saysSo(words, lexicon) || saysSo(words.toReversed(), lexicon);
    if (words.length <= longest && isCue) return match.index + 1;
  }
  return undefined;
}

/** "said she", "said herder Milo Duran": a strong verb of speech in the past, then a third person. */
function saysSo([first = '', ...others]: readonly string[], {verbs, pronouns}: Lexicon): boolean {
  const verb = verbs.get(first.toLowerCase());
  if (!verb?.strong || verb.form !== 'past' || others.length === 0) return false;
  const [subject = ''] = others;
  const pronoun = pronouns.get(subject.toLowerCase());
  if (pronoun !== undefined) return others.length === 1 && pronoun !== 'speaker' && pronoun !== 'relative';
  return others.some(word => /^\p{Lu}/u.test(word)) && !others.some(word => pronouns.has(word.toLowerCase()));
}
