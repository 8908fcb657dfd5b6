import type {Layout} from '../dom/layout.ts';
import {call, plain} from '../dom/unclobbered.ts';
import {overlayText} from './overlay-text.ts';

/** An element lifted over the page, with what it says. */
export type Overlay = {readonly element: Element; readonly text: string; readonly coverage: number};

/** Shares of the viewport's width and height where we look: the middle first, for that is where a nag stands. */
const points = [
  [0.5, 0.5],
  [0.5, 0.3],
  [0.5, 0.7],
  [0.25, 0.5],
  [0.75, 0.5],
  [0.1, 0.12],
  [0.9, 0.12],
  [0.1, 0.88],
  [0.9, 0.88],
] as const;

/** Characters; an ad-block notice says less, an element that holds the article more. */
const mostText = 1500;

/** Share of the viewport. A smaller box does not stand in the way. */
const leastCoverage = 0.08;

/** A field that the reader may be about to fill in, or something that plays: a log-in, a search, a payment, a player. */
const readersOwn =
  'input[type=password], input[type=email], input[type=tel], input[type=search], textarea, [role=searchbox], ' +
  '[autocomplete="username"], [autocomplete^="cc-"], video, audio';

/** The way around a site; a menu says "ad blocker" where the site writes about them. */
const navigation = 'nav, [role=navigation]';

/** Links that make a bar a menu. */
const fewestOfMenu = 3;

/** What lies over the page at the places where a reader looks, outermost element of each, the article's own never among them. */
export function findOverlays(doc: Document, layout: Layout): Overlay[] {
  const found = new Map<Element, Overlay>();
  for (const [x, y] of points) {
    const hit = layout.hit(x * layout.width, y * layout.height);
    if (!hit) continue;
    const overlay = outermostLifted(hit, doc, layout);
    if (overlay && !found.has(overlay.element)) found.set(overlay.element, overlay);
  }
  return [...found.values()].filter(({element}) => !isReadersOwn(element, layout) && !isMenu(element, layout));
}

/** Makers of dialogs build fields into each and show those that are asked for. */
function isReadersOwn(element: Element, layout: Layout): boolean {
  if (call(element, 'matches', readersOwn)) return true;
  return [...call(element, 'querySelectorAll', readersOwn)].some(field => layout.rect(field).height > 0);
}

/** The site's own menu, or a bar of links that lies beside the middle and not over it. */
function isMenu(element: Element, layout: Layout): boolean {
  if (isOrHolds(element, navigation)) return true;
  if (call(element, 'querySelectorAll', 'a').length < fewestOfMenu) return false;
  const {top, height} = layout.rect(element);
  return top > layout.height / 2 || top + height < layout.height / 2;
}

export function isOrHolds(element: Element, selector: string): boolean {
  return call(element, 'matches', selector) || call(element, 'querySelector', selector) !== null;
}

/** A lifted element inside a shadow tree stands for its host: style sheets and marks do not reach inside. */
function outermostLifted(hit: Element, doc: Document, layout: Layout): Overlay | undefined {
  let overlay: Overlay | undefined;
  for (
    let element: Element | null = hit;
    element && element !== plain(doc, 'documentElement');
    element = parent(element)
  ) {
    if (element === plain(doc, 'body')) break;
    const hostsOverlay = overlay !== undefined && rootOf(overlay.element) !== rootOf(element);
    if (!hostsOverlay && !isLifted(element, layout)) continue;
    const text = overlayText(element, layout, mostText);
    if (text === undefined) break; // from here outwards it holds more than an overlay does
    const coverage = Math.max(coverageOf(element, layout), hostsOverlay ? (overlay?.coverage ?? 0) : 0);
    if (coverage >= leastCoverage) overlay = {element, text, coverage};
  }
  return overlay && rootOf(overlay.element) === doc ? overlay : undefined;
}

function isLifted(element: Element, layout: Layout): boolean {
  const {position} = layout.style(element);
  return position === 'fixed' || position === 'absolute' || position === 'sticky' || isInTopLayer(element);
}

function isInTopLayer(element: Element): boolean {
  return isModal(element) || (call(element, 'hasAttribute', 'popover') && call(element, 'matches', ':popover-open'));
}

function isModal(element: Element): element is HTMLDialogElement {
  return plain(element, 'nodeName') === 'DIALOG' && call(element, 'matches', ':modal');
}

/** The modal dialogs in an element, its shadow trees included: while one is open, all else on the page is inert. */
export function modalsIn(element: Element, layout: Layout): HTMLDialogElement[] {
  const modals: HTMLDialogElement[] = [];
  const pending: Element[] = [element];
  for (let one = pending.pop(); one; one = pending.pop()) {
    if (isModal(one)) modals.unshift(one);
    pending.push(...plain(one, 'children'), ...(layout.shadowRoot(one)?.children ?? []));
  }
  return modals;
}

/** Share of the viewport that the element's box covers, 0 to 1. */
function coverageOf(element: Element, layout: Layout): number {
  const {left, top, width, height} = layout.rect(element);
  const across = Math.min(left + width, layout.width) - Math.max(left, 0);
  const down = Math.min(top + height, layout.height) - Math.max(top, 0);
  return across <= 0 || down <= 0 ? 0 : (across * down) / (layout.width * layout.height);
}

/** The parent in the composed tree: a shadow root's host follows its children. */
function parent(element: Element): Element | null {
  const up = plain(element, 'parentElement');
  if (up) return up;
  const root = rootOf(element);
  return 'host' in root ? (root as ShadowRoot).host : null;
}

const rootOf = (element: Element): Node => call(element, 'getRootNode');
