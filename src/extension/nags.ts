/** What decides of that which lies over a page, with its words. Brought only when something does, or may. */
import {cleanerFor} from '../core/clean/cleaner.ts';
import {namesAdBlocker} from '../core/clean/nags.ts';
import {noticeOf} from '../core/clean/notice.ts';
import {noticeLexicons} from '../languages/notices.ts';
import {browserLayout} from './browser-layout.ts';
import {freeScrolling} from './free-scroll.ts';
import {askBackground} from './port.ts';
import {world} from './world.ts';

const here = world();
const nagLexicons = noticeLexicons.map(({nag}) => nag);
if (!here.cleaner) {
  here.cleaner = cleanerFor(document, browserLayout(window), {
    namesAdBlocker: text => namesAdBlocker(text, nagLexicons),
    noticeOf: text => noticeOf(text, noticeLexicons),
  });
  freeScrolling(window, {
    isFree: () => here.guard?.isFree() ?? false,
    steady: async () => void (here.guard?.steady() && (await askBackground('steady'))),
  });
}
here.guard?.look();
