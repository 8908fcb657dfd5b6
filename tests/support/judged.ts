import {judge} from '../../src/core/clean/judge.ts';
import {namesAdBlocker} from '../../src/core/clean/nags.ts';
import {noticeOf, noticeTable} from '../../src/core/clean/notice.ts';
import type {Opened} from '../../src/core/clean/opened.ts';
import {findOverlays} from '../../src/core/clean/overlays.ts';
import {noticeLexicons} from '../../src/languages/notices.ts';
import {laidOut} from './laid-out.ts';

const table = noticeTable(noticeLexicons);

/** What a text is by the words of all languages. */
export const noticeIn = (text: string) => noticeOf(text, table);

/** The words of all languages, as the cleaner is given them. */
export const words = {
  namesAdBlocker: (text: string) => namesAdBlocker(text, table.nags),
  noticeOf: noticeIn,
};

/** A page that is there to be read, below what a test lays over it. */
export const article = `<p>${'A long and honest sentence about the harbour. '.repeat(8)}</p>`.repeat(3);

/**
 * What is decided about all that lies over a page: id and reason of what goes, "wall" where one was met; "stays" where nothing
 * is done. `how`: whether the reader opened it.
 */
export function judged(over: string, how: Opened = 'not', under = article): string[] {
  const {doc, layout} = laidOut(`<body>${under}${over}</body>`);
  const overlays = findOverlays(doc, layout);
  if (overlays.length === 0) throw new Error("Nothing lies over the test's page.");
  const {findings, wall} = judge(overlays, layout, noticeIn, () => how);
  const done = [...findings.map(({removal}) => `${removal.element.id}: ${removal.reason}`), ...(wall ? ['wall'] : [])];
  return done.length > 0 ? done : ['stays'];
}
