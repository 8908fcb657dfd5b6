/** Plain text as blocks: spans of the unmodified text, one a paragraph. */
import type {Block} from '../types.ts';
import {trimmed} from './spans.ts';

const lineBreak = /\r\n|[\n\r\u2028\u2029]/g;
const endsSentence = /[.!?…:;,]["'”’»)\]]*$/;
const startsItem = /^(?:[-*•–]\s|\d{1,3}[.)]\s)/;
const longestHeading = 120; // UTF-16 units

/**
 * Blocks of plain text. A line break ends a paragraph, except in text wrapped at a fixed width (many lines of like
 * length, blank lines between paragraphs), where only a blank line does.
 */
export function plainBlocks(text: string): Block[] {
  const lines = nonEmptyLines(text);
  const joined = isWrapped(text, lines) ? joinWrapped(text, lines) : lines;
  return joined.map(span => ({kind: kindOf(text.slice(span.start, span.end)), span, source: undefined}));
}

type Line = {readonly start: number; readonly end: number};

function nonEmptyLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  const add = (end: number) => {
    const line = trimmed(text, {start, end});
    if (line.end > line.start) lines.push(line);
  };
  for (const match of text.matchAll(lineBreak)) {
    add(match.index);
    start = match.index + match[0].length;
  }
  add(text.length);
  return lines;
}

/** Hard-wrapped: most lines end in mid-sentence below a common width, and blank lines part the paragraphs. */
function isWrapped(text: string, lines: readonly Line[]): boolean {
  if (lines.length < 6) return false;
  let broken = 0;
  let long = 0;
  for (const {start, end} of lines) {
    if (end - start > 100) long++;
    else if (end - start > 40 && !endsSentence.test(text.slice(Math.max(start, end - 4), end))) broken++;
  }
  return long === 0 && broken > lines.length / 2;
}

function joinWrapped(text: string, lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const gap = last === undefined ? '' : text.slice(last.end, line.start);
    const breaks = gap.match(lineBreak)?.length ?? 2;
    if (last !== undefined && breaks === 1) joined[joined.length - 1] = {start: last.start, end: line.end};
    else joined.push(line);
  }
  return joined;
}

function kindOf(line: string): Block['kind'] {
  if (startsItem.test(line)) return 'item';
  if (line.length > longestHeading || endsSentence.test(line) || /["“”«»]$/.test(line)) return 'paragraph';
  return 'heading';
}
