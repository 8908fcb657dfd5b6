/** Runs that are one quotation: paragraphs that go on, and parts around one cue. */
import type {Quotation} from '../types.ts';
import type {Choice} from './choose.ts';
import type {Scene} from './scene.ts';

/** The choices of one quotation's runs, in text order; the first leads. */
export type Group = readonly Choice[];

export function groupRuns(scene: Scene, choices: readonly Choice[]): Group[] {
  const groups: Choice[][] = [];
  for (const choice of choices) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && belongTogether(scene, before, choice)) last.push(choice);
    else groups.push([choice]);
  }
  return groups;
}

function belongTogether(scene: Scene, before: Choice, choice: Choice): boolean {
  const [one, other] = [scene.runs[before.run], scene.runs[choice.run]];
  if (one === undefined || other === undefined) return false;
  if (other.continues === before.run) return true;
  if (one.block !== other.block || choice.candidate === undefined) return false;
  if (before.candidate?.mention !== choice.candidate.mention) return false;
  return choice.candidate.link === undefined || choice.candidate.link.cue === before.candidate.link?.cue;
}

/** Mixed: the reporter’s clause runs into the marks. */
export function kindOf(group: Group): Quotation['kind'] {
  const first = group[0]?.form;
  if (first === undefined) return 'direct';
  if (!first.capital) return 'mixed';
  const whole = first.before === 'start' || /^[.,:;?!—–)\]…]$/.test(first.before) || first.before === 'quote';
  if (whole) return 'direct';
  return first.ending !== 'none' && first.words > 3 && first.before === 'cue' ? 'direct' : 'mixed';
}
