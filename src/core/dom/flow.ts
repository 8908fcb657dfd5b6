import {isBlock, isPassedOver} from './tags.ts';
import {plain} from './unclobbered.ts';
import {isElement, isText, stepsUnder} from './walk.ts';
import {isWhiteSpace} from './white-space.ts';

/** The text under an element with white space collapsed, a line feed at every block boundary, and the way back to its nodes. */
export type Flow = {readonly text: string; readonly pieces: readonly Piece[]};

/** `at`: where the node's first kept character stands in the flow. `offsets`: of each kept character in the node. */
export type Piece = {readonly node: Text; readonly at: number; readonly offsets: readonly number[]};

const boundary = '\n';

export function flowOf(root: Element): Flow {
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
