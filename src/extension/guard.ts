/**
 * Runs in the page. Finds what lies over it, lets the cleaner decide, hides by mark, lifts the lock that is left, and watches.
 * Owns the ledger of removals. After a press the token is there already; started by the browser it asks for words and sheet
 * only when something lies over the page or keeps it still, and costs next to nothing otherwise.
 */
import {hintsAtAdBlockNotice} from '../core/clean/ad-block-hint.ts';
import type {Finding} from '../core/clean/finding.ts';
import {isHeld} from '../core/clean/held.ts';
import {findOverlays, isInTheMiddle, isOrHolds, type Overlay} from '../core/clean/overlays.ts';
import {browserLayout} from './browser-layout.ts';
import {hasForeignChrome} from './foreign-trigger.ts';
import {bodyTop, keepBodyAt} from './keeping-place.ts';
import {Ledger} from './ledger.ts';
import {emptyReceipt} from './messages.ts';
import {askBackground, isCutOff} from './port.ts';
import {readerHistory} from './reader-history.ts';
import {onSuccession} from './succession.ts';
import {watch} from './watcher.ts';
import {type Guard, world} from './world.ts';

/** When foreign chrome is looked for after the page has loaded or gone to another address, ms: widgets come late. */
const foreignLooks = [0, 1500, 5000];

/** How often the edges of the page are looked at, ms: what stands there is small and can wait. */
const edgePause = 1000;

/** How long a page may be held with nothing over it before that is taken for a lock, ms: a dialog may be on its way. */
const grace = 700;

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
  let wall = false;
  let refusals = 0;
  let address = addressOf(location);
  let lookedAtEdges = Number.NEGATIVE_INFINITY;
  let heldSince: number | undefined;
  let looksInside = true;
  const history = readerHistory(window);
  let unwatch = watch(document, {attribute: undefined, look, arrived});

  if (automatic) lookForForeign();
  whenIdle(lookInside);
  addEventListener('pageshow', ({persisted}) => {
    if (persisted) rewatch(); // out of the back-forward cache
  });

  /** The ledger once the document has its token; then its own attribute is watched as well. */
  function open(): Ledger | undefined {
    if (ledger || here.token === undefined) return ledger;
    ledger = new Ledger(here.token, layout, here);
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
    wall = false;
    asked.delete('foreign');
    looksInside = true;
    lookForForeign();
    whenIdle(lookInside);
  }

  function look(): void {
    if (isCutOff()) unwatch();
    else lookOver();
  }

  function lookOver(): void {
    follow();
    history.listen();
    if (ledger?.isPutBack) return;
    ledger?.repair();
    const overlays = overPage();
    history.note(overlays.map(({element}) => element));
    const {cleaner} = here;
    if (!cleaner) {
      if (automatic && (overlays.some(isWorthALook) || isHeld(document, layout))) void bring('nags'); // a press brings them
      return;
    }
    const verdict = cleaner.judge(overlays, history.opened);
    if (verdict.wall) foundWall();
    hide(verdict.findings);
    if (wall) return;
    if (ledger?.hidNag)
      clearUp(); // a lock may come after its nag
    else if (!overlays.some(overlay => isInTheMiddle(overlay, layout))) lookForLoneLock();
    if (looksInside) whenIdle(lookInside);
  }

  function foundWall(): void {
    if (wall) return;
    wall = true;
    changed();
  }

  function overPage(): Overlay[] {
    const now = performance.now();
    const edges = now - lookedAtEdges >= edgePause;
    if (edges) lookedAtEdges = now;
    return findOverlays(document, layout, edges).filter(({element}) => !ledger?.has(element));
  }

  /** Once for each address: what stands in the page's flow. */
  function lookInside(): void {
    if (!looksInside || isCutOff() || ledger?.isPutBack) return;
    const {cleaner} = here;
    if (!cleaner) {
      if (automatic && hintsAtAdBlockNotice(document)) void bring('nags');
      return;
    }
    looksInside = false;
    if (hide(cleaner.inline()) && !wall) clearUp();
  }

  function arrived(element: Element): void {
    const finding = ledger?.again(element);
    if (finding && !isCutOff()) hide([finding]);
  }

  /** What a nag leaves behind; each backdrop gone may show another. */
  function clearUp(): void {
    const layers = 4;
    for (let layer = 0; layer < layers; layer++) if (!hide(here.cleaner?.backdrops(overPage()) ?? [])) break;
    lift('nag');
    if (ledger?.hidAdBlockNotice) hide(here.cleaner?.hiddenArticle() ?? []);
  }

  /** Nothing lies over the page, and yet it does not scroll or cannot be read. */
  function lookForLoneLock(): void {
    if (!isHeld(document, layout)) {
      heldSince = undefined;
      return;
    }
    const now = performance.now();
    heldSince ??= now;
    if (automatic && now - heldSince < grace) setTimeout(look, grace);
    else lift('nothing');
  }

  function lift(cause: 'nag' | 'nothing'): void {
    const top = bodyTop();
    if (hide(here.cleaner?.locks(cause) ?? []) && here.token !== undefined) keepBodyAt(top, here.token);
  }

  function hide(findings: readonly Finding[]): boolean {
    if (findings.length === 0) return false;
    const book = open();
    const added = findings.filter(finding => book?.add(finding)).length;
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
    hide: findings => void hide(findings),
    isFree: () => ledger !== undefined && !ledger.isPutBack && ledger.hidNag,
    steady: () =>
      hide([{removal: {element: document.documentElement, step: 'lock', reason: 'scroll-lock'}, marks: ['steady']}]),
    putBack(line) {
      ledger?.putBack(line);
      changed();
    },
    cleanAgain(line) {
      const top = bodyTop();
      ledger?.cleanAgain(line);
      if (here.token !== undefined) keepBodyAt(top, here.token);
      look();
      changed();
    },
    sparedChanged() {
      ledger?.forgetSpared();
      look();
      changed();
    },
    keep(language) {
      ledger?.keep(language);
      changed();
    },
    receipt: () => ({...emptyReceipt, ...ledger?.receipt(), wall}),
  };
}

/** A site's own menu is none. */
function isWorthALook({element}: Overlay): boolean {
  return !isOrHolds(element, 'nav, [role=navigation]');
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
