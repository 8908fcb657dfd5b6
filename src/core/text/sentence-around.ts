import type {Span} from '../types.ts';
import {sentenceStarts} from './sentences.ts';
import {trimmed} from './spans.ts';

/** A short word with a capital may be a title ("Mr."); where it is a name at a sentence's end, a sentence more is no harm. */
const mayBeTitle = /(?:^|[^\p{L}\p{N}])\p{Lu}\p{L}{0,3}\.\s*$/u;
const noAbbreviations: ReadonlySet<string> = new Set();

/** The whole sentences that hold all of the spans: from the first one's sentence to the last one's, each within its block. */
export function sentenceAround(text: string, blocks: readonly Span[], spans: readonly Span[]): Span {
  const start = Math.min(...spans.map(span => span.start));
  const end = Math.max(...spans.map(span => span.end));
  const from = startsIn(text, blocks, start).findLast(place => place <= start) ?? start;
  const to = startsIn(text, blocks, end - 1).find(place => place >= end) ?? blockAt(blocks, end - 1)?.end ?? end;
  return trimmed(text, {start: from, end: to});
}

function startsIn(text: string, blocks: readonly Span[], at: number): number[] {
  const block = blockAt(blocks, at);
  if (block === undefined) return [];
  const starts = sentenceStarts(text, block, noAbbreviations);
  return starts.filter(start => start === block.start || !mayBeTitle.test(text.slice(block.start, start)));
}

const blockAt = (blocks: readonly Span[], at: number): Span | undefined =>
  blocks.find(block => block.start <= at && at < block.end);
