/** Quoted runs of a whole text: pairs inside a block, and quotations that go on over several blocks. */
import type {Block, Span} from '../types.ts';
import {type Family, findMarks, type Mark} from './marks.ts';
import {pairMarks, type RawRun} from './pairs.ts';
import type {Speech} from './unmarked.ts';

/** One run inside one block. `continues`: index of the run in the block before that it goes on from. */
export type Run = {
  readonly block: number;
  readonly content: Span;
  /** Content with its marks. */
  readonly outer: Span;
  readonly family: Family;
  readonly closed: boolean;
  readonly continues: number | undefined;
};

const farthestClose = 12; // blocks that a quotation opened once may cross
const longestUnclosed = 1_000; // UTF-16 units, then it ends with its sentence

/** All quoted runs in text order; `unmarked`: blocks that are speech without marks. Headings are read by themselves: no quotation crosses into or out of one. */
export function findRuns(
  text: string,
  blocks: readonly Block[],
  elisions: ReadonlySet<string>,
  unmarked: ReadonlyMap<number, Speech> = new Map(),
): Run[] {
  const marks = blocks.map(block => findMarks(text, block.span, elisions));
  const runs: Run[] = [];
  let carried: {family: Family; until: number; run: number} | undefined;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') {
      addRuns(runs, text, index, block.span, pairMarks(text, block.span, marks[index] ?? [], undefined), undefined);
      continue;
    }
    const own = marks[index] ?? [];
    const inside = carried !== undefined && carried.until >= 0;
    if (carried !== undefined && inside && index < carried.until) {
      const whole = {content: block.span, family: carried.family, openAt: block.span.start, closeEnd: undefined};
      addRuns(runs, text, index, block.span, [whole], carried.run);
      carried = {...carried, run: runs.length - 1};
      continue;
    }
    const speech = inside ? undefined : unmarked.get(index);
    if (speech !== undefined) {
      runs.push(speechRun(index, speech, runs.length - 1));
      carried = undefined;
      continue;
    }
    const goesOn = opensAlike(text, block, own, blocks[index + 1], marks[index + 1]);
    const found = pairMarks(text, block.span, own, inside ? carried?.family : undefined, goesOn);
    addRuns(runs, text, index, block.span, found, carried?.run);
    carried = carriesOn(runs, found, blocks, marks, index);
  }
  return runs;
}

/** `before`: index of the run before. */
const speechRun = (block: number, {content, continues}: Speech, before: number): Run => ({
  block,
  content,
  outer: content,
  family: 'none',
  closed: true,
  continues: continues ? before : undefined,
});

/** Whether two blocks open with the same mark. */
function opensAlike(
  text: string,
  block: Block,
  [own]: readonly Mark[],
  next: Block | undefined,
  [other]: readonly Mark[] = [],
): boolean {
  if (own?.at !== block.span.start || other === undefined || other.at !== next?.span.start) return false;
  return next.kind !== 'heading' && text.charAt(own.at) === text.charAt(other.at);
}

function addRuns(
  runs: Run[],
  text: string,
  block: number,
  span: Span,
  found: readonly RawRun[],
  continues: number | undefined,
): void {
  for (const [index, raw] of found.entries()) {
    const end = raw.closeEnd === undefined ? unclosedEnd(text, raw.content) : raw.content.end;
    runs.push({
      block,
      content: {start: raw.content.start, end},
      outer: {start: raw.openAt, end: raw.closeEnd ?? end},
      family: raw.family,
      closed: raw.closeEnd !== undefined,
      continues: index === 0 && raw.openAt === span.start ? continues : undefined,
    });
  }
}

/** Whether a run that its block leaves open goes on: the next block opens again, or a later one closes first. */
function carriesOn(
  runs: readonly Run[],
  found: readonly RawRun[],
  blocks: readonly Block[],
  marks: readonly (readonly Mark[])[],
  index: number,
): {family: Family; until: number; run: number} | undefined {
  const last = found.at(-1);
  const block = blocks[index];
  if (last === undefined || block === undefined || last.closeEnd !== undefined) return undefined;
  if (last.content.end !== block.span.end) return undefined;
  const {family} = last;
  const run = runs.length - 1;
  let crossed = 0;
  for (let next = index + 1; next < blocks.length && crossed <= farthestClose; next++) {
    const candidate = blocks[next];
    if (candidate === undefined || candidate.kind === 'heading') continue;
    const first = marks[next]?.find(mark => mark.family === family);
    if (first?.opens && first.at === candidate.span.start) return crossed === 0 ? {family, until: -1, run} : undefined;
    if (first !== undefined) return first.closes ? {family, until: next, run} : undefined;
    crossed++;
  }
  return undefined;
}

/** Where a run without a closing mark ends: with its block, or with its sentence where the block is very long. */
function unclosedEnd(text: string, content: Span): number {
  if (content.end - content.start <= longestUnclosed) return content.end;
  const window = text.slice(content.start, content.start + longestUnclosed);
  const stop = /[.!?…](?=\s)/.exec(window);
  return content.start + (stop === null ? longestUnclosed : stop.index + 1);
}

/** The kind of marks that most runs stand in. */
export function mainFamily(runs: readonly Run[]): Family | undefined {
  const counts = new Map<Family, number>();
  for (const {family} of runs) if (family !== 'none') counts.set(family, (counts.get(family) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
