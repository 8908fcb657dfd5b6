/** Quotation marks of one block. Apostrophes and primes are none. */
import {isSpace} from '../text/spans.ts';
import type {Span} from '../types.ts';

/** Kinds of marks; 'none' for speech that stands in none. */
export type Family = 'double' | 'single' | 'guillemet' | 'single-guillemet' | 'corner' | 'white-corner' | 'none';

/** Where a mark may stand: by its place between spaces and by its own shape. */
export type Mark = {
  readonly at: number;
  readonly length: number;
  readonly family: Family;
  readonly opens: boolean;
  readonly closes: boolean;
  /** 12": a measure where it closes nothing. */
  readonly isMeasure?: true;
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
  if (shape === '"' && /\d/.test(before) && !wordUnit.test(after) && isInches(text, at))
    return {at, length, family, opens: false, closes: true, isMeasure: true};
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
  if (endsElision(text, at, elisions)) return undefined;
  return {...mark, opens: false, closes: true};
}

/** 6'2" and 12" */
function isInches(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at);
  return /\d['’′]\s?\d{1,2}$/.test(before) || /(?:^|\s)\d{1,3}(?:\.\d+)?$/.test(before);
}

/** The second of ’n’. */
function endsElision(text: string, at: number, elisions: ReadonlySet<string>): boolean {
  const word = /(?:^|\s)['’]([^\s'’]{1,4})$/.exec(text.slice(Math.max(0, at - 6), at))?.[1];
  return word !== undefined && elisions.has(word.toLowerCase()) && /^\s\p{L}/u.test(text.slice(at + 1, at + 3));
}
