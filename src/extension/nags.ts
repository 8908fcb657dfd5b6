/** What decides of that which lies over a page, with its words. Brought only when something does, or may. */
import {cleanerFor} from '../core/clean/cleaner.ts';
import {asksForAge, namesAdBlocker, speaksOfAdBlocker} from '../core/clean/nags.ts';
import {nagLexicons} from '../languages/nags.ts';
import {browserLayout} from './browser-layout.ts';
import {freeScrolling} from './free-scroll.ts';
import {askBackground} from './port.ts';
import {world} from './world.ts';

const here = world();
if (!here.cleaner) {
  here.cleaner = cleanerFor(document, browserLayout(window), {
    namesAdBlocker: text => namesAdBlocker(text, nagLexicons),
    noticeOf: text => (speaksOfAdBlocker(text, nagLexicons) && !asksForAge(text, nagLexicons) ? 'ad-block' : undefined),
  });
  freeScrolling(window, {
    isFree: () => here.guard?.isFree() ?? false,
    steady: async () => void (here.guard?.steady() && (await askBackground('steady'))),
  });
}
here.guard?.look();
