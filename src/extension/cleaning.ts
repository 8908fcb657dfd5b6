/**
 * Cleans the page, with the words by which a box over it is known. Brought only when there may be something to clean, and
 * begins once it is known what is left alone.
 */
import {cleanerFor} from '../core/clean/cleaner.ts';
import {namesAdBlocker} from '../core/clean/nags.ts';
import {noticeOf} from '../core/clean/notice.ts';
import {browserLayout} from './browser-layout.ts';
import {CleaningSession} from './cleaning-session.ts';
import {freeScrolling} from './free-scroll.ts';
import {noticeTable} from './notice-table.built.ts';
import {askBackground} from './port.ts';
import {world} from './world.ts';

const here = world();
here.startCleaning ??= start;
if (here.spared) start();

function start(): void {
  if (here.cleaning || here.token === undefined) return;
  const session = sessionOf(here.token);
  here.cleaning = session;
  here.guard?.watchAnew();
  here.guard?.look();
  freeScrolling(window, {
    isFree: () => session.isFree,
    steady: async () => void (session.steady() && (await askBackground('steady'))),
  });
}

function sessionOf(token: string): CleaningSession {
  const layout = browserLayout(window);
  const cleaner = cleanerFor(document, layout, {
    namesAdBlocker: text => namesAdBlocker(text, noticeTable.nags),
    noticeOf: text => noticeOf(text, noticeTable),
  });
  return new CleaningSession(here, token, layout, cleaner);
}
