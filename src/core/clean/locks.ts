import type {Layout} from '../dom/layout.ts';

/** How a lock is lifted: `unlock` lets the page scroll, `unfix` lets its body flow, `unshift` takes back the scroll bar's width. */
export type LockMark = 'unlock' | 'unfix' | 'unshift';
export type Lock = {readonly element: Element; readonly marks: readonly LockMark[]};

/** Pixels of content beyond the viewport that a reader would miss. */
const leastHidden = 40;

/**
 * What keeps a page from scrolling after a nag. Ask only when a nag was hidden: an app whose own parts scroll locks its
 * page as well, but has nothing beyond the viewport.
 */
export function findLocks(doc: Document, layout: Layout): Lock[] {
  const {documentElement: root, body} = doc;
  if (!body) return [];
  if (Math.max(root.scrollHeight, body.scrollHeight) < layout.height + leastHidden) return [];
  return [root, body]
    .map(element => ({element, marks: marksFor(element, layout)}))
    .filter(({marks}) => marks.length > 0);
}

function marksFor(element: HTMLElement, layout: Layout): LockMark[] {
  const {overflowY, position} = layout.style(element);
  const marks: LockMark[] = [];
  if (overflowY === 'hidden' || overflowY === 'clip') marks.push('unlock');
  if (position === 'fixed') marks.push('unfix');
  if (marks.length > 0 && (element.style.marginRight || element.style.paddingRight)) marks.push('unshift');
  return marks;
}
