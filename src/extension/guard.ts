/**
 * Runs in the page and watches. On a page with nothing to clean it is all there is, and costs next to nothing: it asks for
 * `cleaning.js` when something lies over the page, keeps it still or hints at a notice, and for `foreign.js` when the
 * interface seems to speak another language than the article. After a press both come without being asked for.
 */
import {isHeld} from '../core/clean/held.ts';
import {atEdges, hits, inside, liftedOver} from '../core/clean/lifted.ts';
import {pageProse} from '../core/clean/page-prose.ts';
import {wordsOfPage} from '../core/clean/page-words.ts';
import {plain} from '../core/dom/unclobbered.ts';
import {browserLayout} from './browser-layout.ts';
import {foreignTrigger} from './foreign-trigger.ts';
import {askBackground, isCutOff} from './port.ts';
import {readerHistory} from './reader-history.ts';
import {watch} from './watcher.ts';
import {whenIdle} from './when-idle.ts';
import {type Guard, world} from './world.ts';

/** When the page's words are looked at after it has loaded or gone to another address, ms: widgets come late. */
const wordLooks = [0, 1500, 5000];

/** How often the background may refuse a script before it is asked no more: access may have been withdrawn. */
const mostRefusals = 3;

const here = world();
if (!here.guard) {
  const guard = startGuard();
  here.guard = guard;
  guard.look();
}

function startGuard(): Guard {
  const layout = browserLayout(window);
  const history = readerHistory(window);
  const isForeign = foreignTrigger();
  const asked = new Set<string>();
  let refusals = 0;
  let address = addressOf(location);
  let hasChanged = true;
  let unwatch = () => {};
  watchAnew();

  whenIdle(() => {
    if (!here.pressed) lookForMore();
  });
  addEventListener('pageshow', ({persisted}) => {
    if (!persisted) return; // out of the back-forward cache
    watchAnew();
    look();
  });

  function watchAnew(): void {
    unwatch();
    unwatch = watch(document, {attribute: here.cleaning?.attribute, look, arrived: here.cleaning && arrived});
  }

  function look(): void {
    if (here.cleaning && isCutOff()) {
      unwatch();
      return;
    }
    hasChanged = true;
    follow();
    history.listen();
    if (here.cleaning) here.cleaning.look();
    else void lookForCleaning();
  }

  /**
   * After a press it comes unasked, and sees more: what it meets at first was there before. In parts, so that the page
   * waits for none of them long.
   */
  async function lookForCleaning(): Promise<void> {
    if (!isLookedAt()) return;
    if (window !== top && pageProse(document).length === 0) return; // no page to read: it is judged from outside, as a whole
    const met = hits(layout, inside);
    await nextTask();
    for (const one of hits(layout, atEdges)) met.add(one);
    await nextTask();
    if (!isLookedAt()) return; // much may have come between
    const lifted = liftedOver(met, document, layout);
    history.note(lifted, 'some');
    if (lifted.length > 0 || isHeld(document, layout)) void bring('cleaning');
  }

  /** The browser may start the guard before the page has a body, and a page may write itself anew. */
  function isLookedAt(): boolean {
    return !here.pressed && plain(document, 'body') !== null;
  }

  function arrived(element: Element): void {
    if (!isCutOff()) here.cleaning?.arrived(element);
  }

  /** The page went to another address without another document: all of it may be new. */
  function follow(): void {
    if (address === addressOf(location)) return;
    address = addressOf(location);
    watchAnew();
    asked.delete('foreign');
    here.cleaning?.moved();
    whenIdle(lookForMore);
  }

  /** What does not lie over the page. */
  function lookForMore(): void {
    const there = address;
    for (const wait of wordLooks) setTimeout(() => void (address === there && lookAtWords()), wait);
  }

  async function lookAtWords(): Promise<void> {
    if (!hasChanged) return;
    hasChanged = false;
    const words = wordsOfPage(document);
    if (!here.cleaning && words.hintsAtNotice) void bring('cleaning');
    if (window !== top || asked.has('foreign') || here.cleaning?.receipt().putBack) return;
    await new Promise<void>(whenIdle); // the browser's first answer takes it milliseconds as well
    if (await isForeign(words, document.documentElement.lang).catch(() => false)) await bring('foreign');
  }

  async function bring(script: 'cleaning' | 'foreign'): Promise<void> {
    if (asked.has(script)) return;
    if (isCutOff()) return unwatch(); // asked no sooner: the browser's first answer takes it milliseconds
    asked.add(script);
    const answer = await askBackground('bring', script);
    if (!answer.ok && ++refusals < mostRefusals) asked.delete(script);
  }

  return {history, look, watchAnew};
}

const nextTask = () => new Promise<void>(resolve => setTimeout(resolve));

function addressOf({href}: Location): string {
  return href.split('#')[0] ?? href;
}
