/** Quotation marks of one block and how they pair. Apostrophes, primes and inch signs are no marks. */
import {isSpace} from '../text/spans.ts';
import type {Span} from '../types.ts';

export type Family = 'double' | 'single' | 'guillemet' | 'single-guillemet' | 'corner' | 'white-corner';

/** Where a mark may stand: by its place between spaces and by its own shape. */
export type Mark = {
  readonly at: number;
  readonly length: number;
  readonly family: Family;
  readonly opens: boolean;
  readonly closes: boolean;
};

/** A quoted run of one block. `end` is the block's end where nothing closes it. */
export type RawRun = {
  readonly content: Span;
  readonly family: Family;
  /** The opening mark's first unit; for a run that goes on from the block before, the content's start. */
  readonly openAt: number;
  /** After the closing mark; undefined: not closed in this block. */
  readonly closeEnd: number | undefined;
};

const anyMark = /["“”„‟«»‹›‘’‚‛'`「」『』]/g;
const families: Readonly<Record<string, Family>> = {
  '"': 'double',
  '“': 'double',
  '”': 'double',
  '„': 'double',
  '‟': 'double',
  '«': 'guillemet',
  '»': 'guillemet',
  '‹': 'single-guillemet',
  '›': 'single-guillemet',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  '‛': 'single',
  "'": 'single',
  '`': 'single',
  '「': 'corner',
  '」': 'corner',
  '『': 'white-corner',
  '』': 'white-corner',
};
const openingShapes = '“„‟«‹‘‚‛「『`';
const closingShapes = '”»›’」』';
const beforeOpening = /[\s([{—–\-/"“„«‹‘'‚:]/;
const neverOpened = /[,;:!?)\]}]/;
const afterClosing = /[\s)\]}.,;:!?…—–\-/"”»›’']/;
const wordUnit = /[\p{L}\p{N}]/u;

/** The marks of a block in order. `elisions`: words that begin with an apostrophe ("em"). */
export function findMarks(text: string, block: Span, elisions: ReadonlySet<string>): Mark[] {
  const marks: Mark[] = [];
  anyMark.lastIndex = block.start;
  for (let match = anyMark.exec(text); match !== null && match.index < block.end; match = anyMark.exec(text)) {
    const mark = markAt(text, match.index, block, elisions);
    if (mark === undefined) continue;
    marks.push(mark);
    anyMark.lastIndex = mark.at + mark.length;
  }
  return marks;
}

function markAt(text: string, at: number, block: Span, elisions: ReadonlySet<string>): Mark | undefined {
  const shape = text.charAt(at);
  const doubled = (shape === "'" || shape === '`' || shape === '’') && text.charAt(at + 1) === shape;
  const length = doubled ? 2 : 1;
  const family = doubled ? 'double' : families[shape];
  if (family === undefined) return undefined;
  const before = at > block.start ? text.charAt(at - 1) : ' ';
  const after = at + length < block.end ? text.charAt(at + length) : ' ';
  const openPlace = beforeOpening.test(before) && !isSpace(after.charCodeAt(0)) && !neverOpened.test(after);
  const closePlace = !isSpace(before.charCodeAt(0)) && (afterClosing.test(after) || !wordUnit.test(after));
  if (family === 'guillemet' && isSpace(before.charCodeAt(0)) && endsSentence(text, at + length))
    return {at, length, family, opens: false, closes: true};
  if (family === 'single') return singleMark(text, at, shape, before, after, openPlace, closePlace, elisions);
  if (shape === '"' && /\d/.test(before) && !wordUnit.test(after) && isInches(text, at)) return undefined;
  return {at, length, family, ...direction(shape, family, openPlace, closePlace)};
}

/** Place decides where it is clear, shape where it is not; corner brackets never turn. */
function direction(shape: string, family: Family, openPlace: boolean, closePlace: boolean) {
  if (family === 'corner' || family === 'white-corner')
    return {opens: '「『'.includes(shape), closes: '」』'.includes(shape)};
  if (openPlace !== closePlace) return {opens: openPlace, closes: closePlace}; // “ closes in „…“
  if (openingShapes.includes(shape)) return {opens: true, closes: false};
  if (closingShapes.includes(shape)) return {opens: false, closes: true};
  return {opens: true, closes: true};
}

/** "« … »." has a space before its closing mark, as an opening one has. */
const endsSentence = (text: string, at: number): boolean => text.charAt(at) === '.' && text.charAt(at + 1) !== '.';

function singleMark(
  text: string,
  at: number,
  shape: string,
  before: string,
  after: string,
  openPlace: boolean,
  closePlace: boolean,
  elisions: ReadonlySet<string>,
): Mark | undefined {
  const mark = {at, length: 1, family: 'single'} as const;
  if (wordUnit.test(before) && wordUnit.test(after)) return undefined; // Russia’s, don't
  if (openPlace && shape !== '’') {
    const word = /^[\p{L}\p{N}]+/u.exec(text.slice(at + 1, at + 12))?.[0].toLowerCase() ?? '';
    if (elisions.has(word) || /^\d\ds?$/.test(word)) return undefined; // 'em, '90s
    return {...mark, opens: true, closes: false};
  }
  if (!closePlace || shape === '‘' || shape === '‚' || shape === '`') return undefined;
  return {...mark, opens: false, closes: true};
}

/** 6'2" and 12" (after a number that no mark opened). */
function isInches(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at);
  return /\d['’′]\s?\d{1,2}$/.test(before) || /(?:^|\s)\d{1,3}(?:\.\d+)?$/.test(before);
}

/**
 * Quoted runs of one block. `openFrom`: family of a quotation that is still open from the block before and that a mark
 * in this block closes; its run starts with the block.
 */
export function pairMarks(text: string, block: Span, marks: readonly Mark[], openFrom: Family | undefined): RawRun[] {
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
      if (mark.opens && (mark.family !== 'single' || singleCloser(text, marks, index) !== undefined)) open = mark;
      continue;
    }
    if (mark.family !== open.family) continue; // nested
    if (mark.family === 'single' && mark.closes && !closesSingle(text, marks, index)) continue;
    if (mark.closes) {
      if (depth > 0) depth--;
      else close(mark.at, mark.at + mark.length);
      continue;
    }
    if (mark.family === 'single') continue;
    if (nests(marks, index)) depth++;
    else {
      close(mark.at, undefined); // its closing mark is missing
      open = mark;
    }
  }
  close(block.end, undefined);
  return runs.filter(run => run.content.end > run.content.start);
}

/** “He told me “go” and left”: an opening mark inside a quotation is nested where two closing ones follow. */
function nests(marks: readonly Mark[], at: number): boolean {
  const family = marks[at]?.family;
  let closing = 0;
  for (let index = at + 1; index < Math.min(marks.length, at + farthestCloser); index++) {
    const next = marks[index];
    if (next?.family !== family) continue;
    if (!next?.closes) return false;
    if (++closing === 2) return true;
  }
  return false;
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
