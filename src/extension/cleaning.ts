/** Cleans the page, with the words by which a box over it is known. Brought only when there may be something to clean. */
import {cleanerFor} from '../core/clean/cleaner.ts';
import {namesAdBlocker} from '../core/clean/nags.ts';
import {noticeOf} from '../core/clean/notice.ts';
import {browserLayout} from './browser-layout.ts';
import {CleaningSession} from './cleaning-session.ts';
import {freeScrolling} from './free-scroll.ts';
import {noticeTable} from './notice-table.built.ts';
import {askBackground} from './port.ts';
import {type Cleaning, world} from './world.ts';

const here = world();
if (here.token !== undefined) {
  here.cleaning ??= startCleaning(here.token);
  here.guard?.watchAnew();
  here.guard?.look();
}

function startCleaning(token: string): Cleaning {
  const layout = browserLayout(window);
  const cleaner = cleanerFor(document, layout, {
    namesAdBlocker: text => namesAdBlocker(text, noticeTable.nags),
    noticeOf: text => noticeOf(text, noticeTable),
  });
  const session = new CleaningSession(here, token, layout, cleaner);
  freeScrolling(window, {
    isFree: () => session.isFree,
    steady: async () => void (session.steady() && (await askBackground('steady'))),
  });
  return session;
}
