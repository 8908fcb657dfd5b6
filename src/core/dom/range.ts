import {type Flow, flowOf} from './flow.ts';
import {call, plain} from './unclobbered.ts';

/**
 * Where words stand in a live page. `words`: text with white space collapsed, within one block. `source`: the live
 * element to look in first, then the whole body. `occurrence`: which one of several in `source`, from 0; the last
 * where there are fewer. undefined: the words have left the page.
 */
export function rangeOf(doc: Document, source: Element | undefined, words: string, occurrence = 0): Range | undefined {
  if (words === '') return undefined;
  const inSource = source && call(doc, 'contains', source) ? rangeIn(doc, source, words, occurrence) : undefined;
  const body = plain(doc, 'body');
  return inSource ?? (body ? rangeIn(doc, body, words, 0) : undefined);
}

function rangeIn(doc: Document, root: Element, words: string, occurrence: number): Range | undefined {
  const flow = flowOf(root);
  let at = flow.text.indexOf(words);
  for (let left = occurrence; left > 0 && at >= 0; left -= 1) {
    const next = flow.text.indexOf(words, at + 1);
    if (next < 0) break;
    at = next;
  }
  if (at < 0) return undefined;
  const start = pointAt(flow, at);
  const last = pointAt(flow, at + words.length - 1);
  if (!start || !last) return undefined;
  const range = call(doc, 'createRange');
  range.setStart(start.node, start.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

function pointAt(flow: Flow, at: number): {readonly node: Text; readonly offset: number} | undefined {
  let low = 0;
  let high = flow.pieces.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((flow.pieces[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const piece = flow.pieces[low];
  const offset = piece?.offsets[at - piece.at];
  return piece && offset !== undefined ? {node: piece.node, offset} : undefined;
}
