import type {Layout} from '../dom/layout.ts';
import {call, plain} from '../dom/unclobbered.ts';

/**
 * How a lock is lifted: `unlock` lets the page scroll, `unfix` lets its body flow, `unshift` takes back the scroll bar's
 * width, `unblur` makes the page sharp, `uninert` lets it be used.
 */
export type LockMark = 'unlock' | 'unfix' | 'unshift' | 'unblur' | 'uninert';
export type Lock = {readonly element: Element; readonly marks: readonly LockMark[]};

/** Pixels of content beyond the viewport that a reader would miss. */
const leastHidden = 40;

/**
 * What a nag leaves on a page. Ask only when a nag was hidden: an app whose own parts scroll locks its page as well, and
 * an author may blur a spoiler.
 */
export function findLocks(doc: Document, layout: Layout): Lock[] {
  return [...scrollLocks(doc, layout), ...veils(doc, layout)];
}

function scrollLocks(doc: Document, layout: Layout): Lock[] {
  const root = plain(doc, 'documentElement');
  const body = plain(doc, 'body');
  if (!body) return [];
  if (Math.max(root.scrollHeight, body.scrollHeight) < layout.height + leastHidden) return [];
  return [root, body]
    .map(element => ({element, marks: marksFor(element, layout)}))
    .filter(({marks}) => marks.length > 0);
}

/** Share of the page's text. What is blurred or inert below it may be the author's wish. */
const mostOfText = 0.5;

/** Elements that blur or disable most of the page's text. */
function veils(doc: Document, layout: Layout): Lock[] {
  const body = plain(doc, 'body');
  if (!body) return [];
  const enough = (body.textContent ?? '').length * mostOfText;
  const locks: Lock[] = [];
  const pending: Element[] = [body];
  for (let element = pending.pop(); element; element = pending.pop()) {
    if ((plain(element, 'textContent') ?? '').length < enough) continue;
    const marks: LockMark[] = [];
    if (layout.style(element).filter.includes('blur(')) marks.push('unblur');
    if (call(element, 'hasAttribute', 'inert')) marks.push('uninert');
    if (marks.length > 0) locks.push({element, marks});
    pending.push(...plain(element, 'children'));
  }
  return locks;
}

function marksFor(element: HTMLElement, layout: Layout): LockMark[] {
  const {overflowY, position} = layout.style(element);
  const marks: LockMark[] = [];
  if (overflowY === 'hidden' || overflowY === 'clip') marks.push('unlock');
  if (position === 'fixed') marks.push('unfix');
  if (marks.length > 0 && (element.style.marginRight || element.style.paddingRight)) marks.push('unshift');
  return marks;
}
