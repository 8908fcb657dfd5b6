/**
 * Some nags keep the page still by script: they prevent what a wheel, a finger or a key does, or scroll back at once. Once a
 * nag has gone, what the reader wants is done for the page where it does not do it.
 */
import {plain} from '../core/dom/unclobbered.ts';

export type Still = {
  /** A nag is hidden, and not put back. */
  isFree(): boolean;
  /** Scrolls of the page's own, that the reader did not ask for, are to end. */
  steady(): Promise<void>;
};

/** Milliseconds in which a page that scrolls has moved. */
const patience = 150;

/** Times that the page moved as it should; then it is trusted. */
const enough = 3;

const line = 40;

/** How far a key scrolls: lines, or shares of the viewport, or to an end. */
const keys: Readonly<Record<string, (height: number) => number>> = {
  ArrowDown: () => line,
  ArrowUp: () => -line,
  PageDown: height => 0.9 * height,
  PageUp: height => -0.9 * height,
  ' ': height => 0.9 * height,
  Home: () => -Number.MAX_SAFE_INTEGER,
  End: () => Number.MAX_SAFE_INTEGER,
};

export function freeScrolling(view: Window, {isFree, steady}: Still): void {
  const {document} = view;
  let moves = 0;
  let prevented = false;
  let finger = 0;
  /** Where the page was before the wish: the browser may have scrolled by the time a script hears of it. */
  let place = view.scrollY;

  function wish(event: Event, delta: number): void {
    if (!event.isTrusted || delta === 0 || !isFree() || scrollsItself(event, delta)) return;
    const from = place;
    if (!canScroll(from, delta)) return;
    setTimeout(() => void fulfil(event, delta, from), prevented ? 0 : patience);
  }

  async function fulfil(event: Event, delta: number, from: number): Promise<void> {
    const done = (view.scrollY - from) * Math.sign(delta);
    if (done >= Math.min(10, Math.abs(delta) / 4)) {
      if (++moves === enough) stopping.abort();
      return;
    }
    if (event.defaultPrevented) prevented = true;
    else await steady();
    view.scrollBy({top: delta, behavior: 'instant'});
  }

  function canScroll(from: number, delta: number): boolean {
    const most = (document.scrollingElement?.scrollHeight ?? 0) - view.innerHeight;
    return delta > 0 ? from < most - 1 : from > 0;
  }

  function onScroll(): void {
    place = view.scrollY;
  }

  function onWheel(event: WheelEvent): void {
    if (event.ctrlKey || event.shiftKey) return;
    const unit = [1, line, view.innerHeight][event.deltaMode] ?? 1;
    wish(event, event.deltaY * unit);
  }

  function onTouchStart({touches}: TouchEvent): void {
    finger = touches[0]?.clientY ?? 0;
  }

  function onTouchMove(event: TouchEvent): void {
    const at = event.touches[0]?.clientY ?? finger;
    if (event.touches.length === 1) wish(event, finger - at);
    finger = at;
  }

  function onKey(event: KeyboardEvent): void {
    const reach = keys[event.key];
    if (!reach || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target instanceof Element && !ends(event.target)) return; // it may mean something there
    wish(event, (event.key === ' ' && event.shiftKey ? -1 : 1) * reach(view.innerHeight));
  }

  const stopping = new AbortController();
  const options = {capture: true, passive: true, signal: stopping.signal} as const;
  view.addEventListener('scroll', onScroll, options);
  view.addEventListener('wheel', onWheel, options);
  view.addEventListener('touchstart', onTouchStart, options);
  view.addEventListener('touchmove', onTouchMove, options);
  view.addEventListener('keydown', onKey, options);
}

function ends(element: Element): boolean {
  const doc = element.ownerDocument;
  return element === doc.documentElement || element === doc.body;
}

/** A list, a map or another part of the page takes it. */
function scrollsItself({target}: Event, delta: number): boolean {
  for (let at = target instanceof Element ? target : null; at; at = plain(at, 'parentElement')) {
    if (ends(at)) return false;
    if (/^(?:none|pan-x|pinch-zoom)/.test(getComputedStyle(at).touchAction)) return true; // a map, a slider
    if (!/auto|scroll/.test(getComputedStyle(at).overflowY) || at.scrollHeight <= at.clientHeight) continue;
    if (delta > 0 ? at.scrollTop + at.clientHeight < at.scrollHeight - 1 : at.scrollTop > 0) return true;
  }
  return false;
}
