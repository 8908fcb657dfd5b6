/** A lock whose nag has gone, taken away by another blocker, so that nothing lies over the page and yet it cannot be read. */
import type {Layout} from '../dom/layout.ts';
import {plain} from '../dom/unclobbered.ts';
import {type Lock, scrollLocks, veils} from './locks.ts';
import type {LockMark} from './marks.ts';
import type {Notice} from './notice.ts';
import {pageProse, totalLength} from './page-prose.ts';
import {isPaidFor} from './paid-for.ts';
import {wallIn} from './walls.ts';

/** Characters and paragraphs of a page that is there to be read. */
const leastProse = 500;
const fewestParagraphs = 3;

/** That fingers are led is a lock beside another one only. Ask only while nothing stands in the middle of the page, of a page whose prose is held. */
export function loneLocks(doc: Document, layout: Layout): Lock[] {
  const scroll = scrollLocks(doc, layout);
  const isStill = scroll.some(({marks}) => marks.some(mark => mark !== 'untouch')) && !scrollsInside(doc, layout);
  return [...(isStill ? scroll : []), ...veils(doc, layout).map(withoutStyleOfApps)].filter(
    ({marks}) => marks.length > 0,
  );
}

/** Prose, of which the site may keep something back; an app or a game holds nothing. */
export function whatIsHeld(
  doc: Document,
  layout: Layout,
  noticeOf: (text: string) => Notice | undefined,
): 'prose' | 'paid' | 'nothing' {
  const prose = pageProse(doc);
  if (prose.length < fewestParagraphs || totalLength(prose) < leastProse) return 'nothing';
  return isPaid(doc, layout, noticeOf) ? 'paid' : 'prose';
}

/** The site says so, to search engines or to the reader. */
export function isPaid(doc: Document, layout: Layout, noticeOf: (text: string) => Notice | undefined): boolean {
  return isPaidFor(doc) || wallIn(doc, layout, noticeOf);
}

/** That words cannot be selected and that a screen reader is shown elsewhere may be an app's own affair. */
function withoutStyleOfApps({element, marks}: Lock): Lock {
  const own: readonly LockMark[] = ['unselect', 'unaria'];
  return {element, marks: marks.every(mark => own.includes(mark)) ? [] : marks};
}

/** Pixels. */
const leastScroll = 40;

/** An app shell: what stands in the middle scrolls by itself. */
function scrollsInside(doc: Document, layout: Layout): boolean {
  const outer = [plain(doc, 'documentElement'), plain(doc, 'body')];
  for (let at = layout.hit(layout.width / 2, layout.height / 2) ?? null; at; at = plain(at, 'parentElement')) {
    if (outer.includes(at as HTMLElement)) return false;
    if (/auto|scroll/.test(layout.style(at).overflowY) && at.scrollHeight >= at.clientHeight + leastScroll) return true;
  }
  return false;
}
