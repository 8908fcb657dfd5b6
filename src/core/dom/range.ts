import {isBlock, isPassedOver} from './tags.ts';
import {call, plain} from './unclobbered.ts';
import {isElement, isText, stepsUnder} from './walk.ts';
import {isWhiteSpace} from './white-space.ts';

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

/** The text under an element with white space collapsed, a line feed at every block boundary, and the way back to its nodes. */
type Flow = {readonly text: string; readonly pieces: readonly Piece[]};

/** `at`: where the node's first kept character stands in the flow. `offsets`: of each kept character in the node. */
type Piece = {readonly node: Text; readonly at: number; readonly offsets: readonly number[]};

const boundary = '\n';

function flowOf(root: Element): Flow {
  const pieces: Piece[] = [];
  let text = '';
  let ended = true; // white space is not kept here

  const read = (node: Text): void => {
    const offsets: number[] = [];
    const at = text.length;
    for (let offset = 0; offset < node.data.length; offset += 1) {
      const character = node.data.charAt(offset);
      const white = isWhiteSpace(character);
      if (white && ended) continue;
      text += white ? ' ' : character;
      offsets.push(offset);
      ended = white;
    }
    if (offsets.length > 0) pieces.push({node, at, offsets});
  };
  const endLine = (): void => {
    if (!ended) text += ' ';
    ended = true;
  };
  const endBlock = (): void => {
    text += boundary;
    ended = true;
  };
  for (const {node, entered} of stepsUnder(root, node => isElement(node) && isPassedOver(node))) {
    if (entered && isText(node)) read(node);
    if (!isElement(node)) continue;
    if (isBlock(node)) endBlock();
    else if (entered && plain(node, 'localName') === 'br') endLine();
  }
  return {text, pieces};
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
