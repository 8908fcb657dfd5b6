/** All that decides what goes from a live page. It comes with its words, when something lies over the page or may. */
import type {Layout} from '../dom/layout.ts';
import type {Removal} from '../types.ts';
import type {Finding} from './finding.ts';
import {hiddenArticle} from './hidden-article.ts';
import {inlineNotices, type Words} from './inline-notices.ts';
import {backdrops, judge, type Verdict} from './judge.ts';
import {type Lock, scrollLocks, veils} from './locks.ts';
import {isPaid, loneLocks, whatIsHeld} from './lone-locks.ts';
import type {Opened} from './opened.ts';
import type {Overlay} from './overlays.ts';

export type Cleaner = {
  /** Of what lies over the page now. */
  judge(overlays: readonly Overlay[], opened: (element: Element) => Opened): Verdict;
  /** What a nag that was hidden leaves lying over the page. */
  backdrops(overlays: readonly Overlay[], opened: (element: Element) => Opened): readonly Finding[];
  /** Empty covers that another blocker left when it took a nag away. */
  loneBackdrops(overlays: readonly Overlay[], opened: (element: Element) => Opened): readonly Finding[];
  /** What is kept from the reader where nothing lies over the page: its prose, or what the site wants to be paid for. */
  held(): 'prose' | 'paid' | 'nothing';
  /** The locks that it leaves, or that stand there although nothing lies over the page. */
  locks(
    cause: 'nag' | 'nothing',
    overlays: readonly Overlay[],
    opened: (element: Element) => Opened,
  ): readonly Finding[];
  /** Notices in the page's flow; slow, to be looked for when the browser has time. */
  inline(): readonly Finding[];
  /** The article that an ad-block notice hid. */
  hiddenArticle(): readonly Finding[];
};

export function cleanerFor(doc: Document, layout: Layout, words: Words): Cleaner {
  /** Address at which the site veils what it wants to be paid for. */
  let paidAt: string | undefined;
  return {
    judge: (overlays, opened) => judge(overlays, layout, words.noticeOf, opened),
    backdrops: (overlays, opened) => (isUnderReadersOwn(overlays, opened, layout) ? [] : backdrops(overlays, layout)),
    loneBackdrops: (overlays, opened) =>
      backdrops(
        overlays.filter(({element, pseudo}) => !pseudo && /^(?:not|perhaps)$/.test(opened(element))),
        layout,
      ),
    held: () => whatIsHeld(doc, layout, words.noticeOf),
    locks: (cause, overlays, opened) => {
      if (cause === 'nothing') return loneLocks(doc, layout).map(lifting);
      if (isUnderReadersOwn(overlays, opened, layout)) return [];
      const veiling = veils(doc, layout);
      if (veiling.length > 0 && paidAt !== doc.URL && isPaid(doc, layout, words.noticeOf)) paidAt = doc.URL;
      return [...scrollLocks(doc, layout), ...(paidAt === doc.URL ? [] : veiling)].map(lifting);
    },
    inline: () => inlineNotices(doc, layout, words),
    hiddenArticle: () => hiddenArticle(doc, layout),
  };
}

/** Share of the viewport. What the reader opens over a cover is larger than a bar. */
const leastOfOpened = 0.15;

/** A cover may lie behind what the reader opened. */
function isUnderReadersOwn(
  overlays: readonly Overlay[],
  opened: (element: Element) => Opened,
  layout: Layout,
): boolean {
  const covers = new Set(backdrops(overlays, layout).map(({removal}) => removal.element));
  return overlays.some(
    ({element, coverage}) => !covers.has(element) && coverage >= leastOfOpened && opened(element) === 'by-reader',
  );
}

function lifting({element, marks}: Lock): Finding {
  const removal: Removal = {element, step: 'lock', reason: 'scroll-lock'};
  return {removal, marks};
}
