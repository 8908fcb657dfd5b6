import {hiddenIn, isBlock, isWordless} from './tags.ts';
import {elementsUnder, isElement, isText} from './walk.ts';
import {isBlank} from './white-space.ts';

/** One run of text as it stands between two block boundaries of `element`. */
export type Run = {
  readonly element: Element;
  /** Not yet collapsed; a line break is one space. */
  readonly raw: string;
  /** Characters inside links. */
  readonly linked: number;
};

/** Browsers nest no deeper than this when they parse; other parsers and scripts can, and recursion would overflow. */
export const deepest = 512;

/**
 * Every run of text under `root`, in reading order. Two line breaks in a row end a run, as a paragraph does. undefined:
 * elements lie deeper in each other than `deepest`.
 */
export function runsOf(root: Element): readonly Run[] | undefined {
  const runs: Run[] = [];
  const hidden = hiddenIn(root);
  let raw = '';
  let linked = 0;
  let isTooDeep = false;

  const end = (element: Element): void => {
    if (!isBlank(raw)) runs.push({element, raw, linked});
    raw = '';
    linked = 0;
  };
  const gather = (node: Node, holder: Element, inLink: boolean, depth: number): void => {
    if (isText(node)) {
      raw += node.data;
      if (inLink) linked += node.data.trim().length;
      return;
    }
    if (!isElement(node)) return;
    if (node.localName === 'br') {
      if (endsParagraph(node)) end(holder);
      else raw += ' ';
      return;
    }
    if (isWordless(node) || hidden.has(node)) return;
    isTooDeep ||= depth > deepest;
    if (isTooDeep) return;
    const own = isBlock(node) || holdsBlock(node);
    if (own) end(holder);
    const link = inLink || node.localName === 'a';
    for (let child = node.firstChild; child; child = child.nextSibling) {
      gather(child, own ? node : holder, link, depth + 1);
    }
    if (own) end(node);
  };
  gather(root, root, false, 2); // in the document, in its element
  return isTooDeep ? undefined : runs;
}

/** Of an inline element: it holds a block or the end of a paragraph, and is read as if it were a block. */
function holdsBlock(element: Element): boolean {
  if (!element.firstElementChild) return false;
  for (const inner of elementsUnder(element)) {
    if (isBlock(inner) || (inner.localName === 'br' && endsParagraph(inner))) return true;
  }
  return false;
}

/** A `<br>` that is followed by another, white space apart. */
function endsParagraph(lineBreak: Element): boolean {
  let next = lineBreak.nextSibling;
  while (next && !isElement(next) && isBlank(next.nodeValue ?? '')) next = next.nextSibling;
  return next !== null && isElement(next) && next.localName === 'br';
}
