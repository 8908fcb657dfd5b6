/**
 * Runs in the page. Finds what lies over it, hides it by mark, lifts the lock that is left, and watches. Owns the ledger of
 * removals. After a press the token is there already; started by the browser it asks for words and sheet only when
 * something lies over the page, and costs next to nothing otherwise.
 */
import {findLocks} from '../core/clean/locks.ts';
import {backdropRemovals, nagRemovals} from '../core/clean/overlay-removals.ts';
import {findOverlays} from '../core/clean/overlays.ts';
import type {Removal} from '../core/types.ts';
import {browserLayout} from './browser-layout.ts';
import {hasForeignChrome} from './foreign-trigger.ts';
import {bodyTop, keepBodyAt} from './keeping-place.ts';
import {Ledger} from './ledger.ts';
import {askBackground, isCutOff} from './port.ts';
import {onSuccession} from './succession.ts';
import {watch} from './watcher.ts';
import {type Guard, world} from './world.ts';

/** When foreign chrome is looked for after the page has loaded or gone to another address, ms: widgets come late. */
const foreignLooks = [0, 1500, 5000];

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
  const automatic = here.token === undefined;
  const asked = new Set<string>();
  let ledger: Ledger | undefined;
  let refusals = 0;
  let address = addressOf(location);
  let unwatch = watch(document, {attribute: undefined, look, arrived});

  if (automatic) lookForForeign();
  addEventListener('pageshow', ({persisted}) => {
    if (persisted) rewatch(); // out of the back-forward cache
  });

  /** The ledger once the document has its token; then its own attribute is watched as well. */
  function open(): Ledger | undefined {
    if (ledger || here.token === undefined) return ledger;
    ledger = new Ledger(here.token, layout);
    onSuccession(document, here.token, () => ledger?.putBack());
    watchAnew();
    return ledger;
  }

  function watchAnew(): void {
    unwatch();
    unwatch = watch(document, {attribute: ledger?.attribute, look, arrived});
  }

  function rewatch(): void {
    watchAnew();
    look();
  }

  /** The page went to another address without another document: all of it may be new. */
  function follow(): void {
    if (address === addressOf(location)) return;
    address = addressOf(location);
    watchAnew();
    asked.delete('foreign');
    lookForForeign();
  }

  function look(): void {
    if (isCutOff()) unwatch();
    else lookOver();
  }

  function lookOver(): void {
    follow();
    if (ledger?.isPutBack) return;
    ledger?.repair();
    const overlays = findOverlays(document, layout).filter(({element}) => !ledger?.has(element));
    const {noticeOf} = here;
    if (noticeOf) hide(nagRemovals(overlays, text => noticeOf(text) === 'ad-block'));
    else if (automatic && overlays.length > 0) void bring('nags'); // a press brings them
    if (ledger?.hidNag) clearUp(); // a lock may come after its nag
  }

  function arrived(element: Element): void {
    const removal = ledger?.again(element);
    if (removal && !isCutOff()) hide([removal]);
  }

  /** What a nag leaves behind; each backdrop gone may show another. */
  function clearUp(): void {
    const layers = 4;
    for (let layer = 0; layer < layers; layer++) {
      const overlays = findOverlays(document, layout).filter(({element}) => !ledger?.has(element));
      if (!hide(backdropRemovals(overlays))) break;
    }
    const top = bodyTop();
    let lifted = false;
    for (const {element, marks} of findLocks(document, layout)) {
      lifted = ledger?.add({element, step: 'lock', reason: 'scroll-lock'}, marks) || lifted;
    }
    if (!lifted) return;
    if (here.token !== undefined) keepBodyAt(top, here.token);
    changed();
  }

  function hide(removals: readonly Removal[]): boolean {
    if (removals.length === 0) return false;
    const book = open();
    const added = removals.filter(removal => book?.add(removal)).length;
    if (added > 0) changed();
    return added > 0;
  }

  async function bring(script: 'nags' | 'foreign'): Promise<void> {
    if (asked.has(script)) return;
    asked.add(script);
    const answer = await askBackground('bring', script);
    if (!answer.ok && ++refusals < mostRefusals) asked.delete(script);
  }

  function lookForForeign(): void {
    if (window !== top) return;
    const there = address;
    const ask = () => void (address === there && askIfForeign());
    whenIdle(() => {
      for (const wait of foreignLooks) setTimeout(ask, wait);
    });
  }

  async function askIfForeign(): Promise<void> {
    if (isCutOff() || asked.has('foreign') || ledger?.isPutBack) return;
    if (await hasForeignChrome(document)) await bring('foreign');
  }

  function changed(): void {
    here.changed?.();
  }

  return {
    look,
    hide: removals => void hide(removals),
    putBack() {
      ledger?.putBack();
      changed();
    },
    cleanAgain() {
      const top = bodyTop();
      ledger?.cleanAgain();
      if (here.token !== undefined) keepBodyAt(top, here.token);
      look();
      changed();
    },
    keep(language) {
      ledger?.keep(language);
      changed();
    },
    receipt: () => ledger?.receipt() ?? {items: [], putBack: false},
  };
}

function addressOf({href}: Location): string {
  return href.split('#')[0] ?? href;
}

/** When the page has loaded and the browser has time. */
function whenIdle(act: () => void): void {
  const wait = () => requestIdleCallback(act, {timeout: 2000});
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, {once: true});
}
