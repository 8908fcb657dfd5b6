/** How the quotation marks of one block pair. */
import type {Span} from '../types.ts';
import type {Family, Mark} from './marks.ts';

/** A quoted run of one block. Its content ends with the block where nothing closes it. */
export type RawRun = {
  readonly content: Span;
  readonly family: Family;
  /** The opening mark's first unit; for a run that goes on from the block before, the content's start. */
  readonly openAt: number;
  /** After the closing mark; undefined: not closed in this block. */
  readonly closeEnd: number | undefined;
};

/**
 * Quoted runs of one block. `openFrom`: family of a quotation that is still open from the block before and that a mark
 * in this block closes; its run starts with the block. `goesOn`: the next block opens with the mark that this one opens
 * with, as a quotation of several paragraphs does.
 */
export function pairMarks(
  text: string,
  block: Span,
  marks: readonly Mark[],
  openFrom: Family | undefined,
  goesOn = false,
): RawRun[] {
  const runs: RawRun[] = [];
  let open = openFrom === undefined ? undefined : {family: openFrom, at: block.start, length: 0};
  let depth = 0;
  const close = (end: number, closeEnd: number | undefined) => {
    if (open === undefined) return;
    runs.push({content: {start: open.at + open.length, end}, family: open.family, openAt: open.at, closeEnd});
    open = undefined;
    depth = 0;
  };
  for (const [index, mark] of marks.entries()) {
    if (open === undefined) {
      const opens = mark.family !== 'single' || singleCloser(text, marks, index) !== undefined;
      if (mark.opens && (opens || (goesOn && mark.at === block.start))) open = mark;
      continue;
    }
    if (mark.family !== open.family) continue; // nested
    if (mark.family === 'single' && mark.closes && !closesSingle(text, marks, index)) continue;
    if (mark.isMeasure && isMeasure(marks, index)) continue;
    if (mark.closes) {
      if (depth > 0) depth--;
      else close(mark.at, mark.at + mark.length);
      continue;
    }
    if (mark.family === 'single') continue;
    if (nests(marks, index) || (goesOn && open.at === block.start && isOtherShape(text, open.at, mark))) depth++;
    else {
      close(mark.at, undefined); // its closing mark is missing
      open = mark;
    }
  }
  close(block.end, undefined);
  return runs.filter(run => run.content.end > run.content.start);
}

/** “He told me “go” and left”: an opening mark inside a quotation is nested where both are closed. */
function nests(marks: readonly Mark[], at: number): boolean {
  const family = marks[at]?.family;
  let open = 2;
  for (let index = at + 1; index < Math.min(marks.length, at + farthestCloser); index++) {
    const next = marks[index];
    if (next?.family !== family || next?.isMeasure) continue;
    open += next?.closes ? -1 : 1;
    if (open === 0) return true;
  }
  return false;
}

/** "The “night manager” slept. */
const isOtherShape = (text: string, open: number, {at}: Mark): boolean =>
  (text.charAt(open) === '"') !== (text.charAt(at) === '"');

/** "a beam 12" wide," */
function isMeasure(marks: readonly Mark[], at: number): boolean {
  const next = marks.slice(at + 1, at + farthestCloser).find(({family}) => family === marks[at]?.family);
  return next?.closes ?? false;
}

const farthestCloser = 60; // marks looked at, so that odd pages stay linear

/** The mark that closes a single opening mark, or undefined: then the opening one is an apostrophe. */
function singleCloser(text: string, marks: readonly Mark[], from: number): number | undefined {
  let doubles = 0;
  for (let index = from + 1; index < Math.min(marks.length, from + farthestCloser); index++) {
    const mark = marks[index];
    if (mark === undefined) return undefined;
    if (mark.family === 'double') doubles++;
    if (mark.family !== 'single' || !mark.closes) continue;
    if (closesSingle(text, marks, index)) return doubles % 2 === 0 ? index : undefined;
  }
  return undefined;
}

/** “the boys’ books”: an s before and a word after is a possessive where a better closing mark follows. */
function closesSingle(text: string, marks: readonly Mark[], at: number): boolean {
  const mark = marks[at];
  if (mark === undefined) return false;
  if (!/(?:s|in)['’]\s\p{Ll}/u.test(text.slice(mark.at - 2, mark.at + 3))) return true;
  for (let index = at + 1; index < Math.min(marks.length, at + farthestCloser); index++) {
    const next = marks[index];
    if (next?.family !== 'single') continue;
    if (next.opens) return true;
    if (next.closes) return false;
  }
  return true;
}
