/** A transcript inside marks, “HOLLIS: Is it safe? BRANDT: It is.”: each turn a run of its own, its label outside. */
import type {Span} from '../types.ts';
import type {Run} from './runs.ts';

const labelShape = /(?<=^|[.?!…)\]—–-]["”’']?\s+)\p{Lu}[\p{Lu}.'’-]{2,}(?:\s\p{Lu}[\p{Lu}.'’-]*){0,3}:\s+/gu;

/** The same runs, those that hold labels cut at them. */
export function cutAtLabels(text: string, runs: readonly Run[]): Run[] {
  const labels = runs.map(({content}) => labelsIn(text, content));
  const cut: Run[] = [];
  const lastOf: number[] = [];
  for (const [index, run] of runs.entries()) {
    const own = isTalk(labels, index) ? labels[index] : undefined;
    const continues = run.continues === undefined ? undefined : lastOf[run.continues];
    for (const [turn, {start, end, labelled}] of turnsOf(text, run.content, own ?? []).entries())
      cut.push({
        ...run,
        content: {start, end},
        outer: {
          start: turn === 0 && !labelled ? run.outer.start : start,
          end: end === run.content.end ? run.outer.end : end,
        },
        continues: labelled ? undefined : continues,
      });
    lastOf.push(cut.length - 1);
  }
  return cut;
}

type Label = Span & {readonly name: string};

function labelsIn(text: string, {start, end}: Span): Label[] {
  const inside = text.slice(start, end);
  if (!inside.includes(':')) return [];
  return [...inside.matchAll(labelShape)].map(match => ({
    name: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** Whether somebody else has a label in this run or near it: “BREAKING: …” alone is no transcript. */
function isTalk(labels: readonly (readonly Label[])[], run: number): boolean {
  const near = labels.slice(Math.max(0, run - farthest), run + farthest + 1).flat();
  return new Set(near.map(({name}) => name)).size > 1;
}

const farthest = 2; // runs

type Turn = Span & {readonly labelled: boolean};

function turnsOf(text: string, {start, end}: Span, labels: readonly Label[]): Turn[] {
  const turns: Turn[] = [];
  let from = {start, labelled: false};
  for (const label of labels) {
    addTurn(text, turns, {...from, end: label.start});
    from = {start: label.end, labelled: true};
  }
  addTurn(text, turns, {...from, end});
  return turns.length > 0 ? turns : [{start, end, labelled: false}];
}

function addTurn(text: string, turns: Turn[], {start, end, labelled}: Turn): void {
  const length = text.slice(start, end).trimEnd().length;
  if (length > 0) turns.push({start, end: start + length, labelled});
}
