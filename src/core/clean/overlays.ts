import type {Box, Layout} from '../dom/layout.ts';
import {call, plain} from '../dom/unclobbered.ts';
import {composedParent, everywhere, hits, inside, isLifted, isModal, liftedStyles, rootsOf} from './lifted.ts';
import {overlayText} from './overlay-text.ts';

/** An element lifted over the page, with what it says. `coverage`: share of the viewport. */
export type Overlay = {
  readonly element: Element;
  readonly text: string;
  readonly box: Box;
  readonly coverage: number;
  /** It is not the element itself but what its style puts before or after it. */
  readonly pseudo?: '::before' | '::after';
};

/** Characters; more is read only of what does not hold the article. */
const fewWords = 1500;
const mostWords = 8000;

/**
 * What lies over the page at the places where a reader looks, outermost element of each, the article's own never among them.
 * `edges`: small things too that stand there.
 */
export function findOverlays(doc: Document, layout: Layout, edges = true): Overlay[] {
  const found = new Map<Element, Overlay>();
  const climb = climber(doc, layout);
  const bare: Element[] = [];
  for (const hit of hits(layout, edges ? everywhere : inside)) {
    const overlay = climb(hit);
    if (!overlay) bare.push(hit);
    else if (!found.has(overlay.element)) found.set(overlay.element, overlay);
  }
  return [...found.values(), ...liftedByStyle(bare, layout)];
}

export function isOrHolds(element: Element, selector: string): boolean {
  return call(element, 'matches', selector) || call(element, 'querySelector', selector) !== null;
}

/** Whether it covers the middle of the viewport. */
export function isInTheMiddle({box}: Overlay, {width, height}: Layout): boolean {
  return (
    box.left < width / 2 &&
    box.left + box.width > width / 2 &&
    box.top < height / 2 &&
    box.top + box.height > height / 2
  );
}

/** Shares of the viewport: how far from its edges bars and rails keep, and how small a caption or a badge of the page's own is. */
const nearEdge = 0.3;
const leastOfDialog = 0.1;

/** Whether it stands between the reader and the page: a dialog may stand beside the middle. */
export function standsBefore(overlay: Overlay, layout: Layout): boolean {
  const {box, coverage} = overlay;
  const reaches = (from: number, size: number, whole: number) =>
    from < (1 - nearEdge) * whole && from + size > nearEdge * whole;
  const inside = reaches(box.left, box.width, layout.width) && reaches(box.top, box.height, layout.height);
  return isInTheMiddle(overlay, layout) || (inside && coverage >= leastOfDialog);
}

/** Finds the outermost lifted element around another one; what lies around many is looked at once. */
function climber(doc: Document, layout: Layout): (hit: Element) => Overlay | undefined {
  const flat = new Set<Element>();
  const roots = rootsOf(doc);
  return hit => {
    let overlay: Overlay | undefined;
    const climbed: Element[] = [];
    for (let element: Element | null = hit; element && !roots.has(element); element = composedParent(element)) {
      if (flat.has(element)) break;
      climbed.push(element);
      // A lifted element inside a shadow tree stands for its host: style sheets and marks do not reach inside.
      const hostsOverlay = overlay !== undefined && rootOf(overlay.element) !== rootOf(element);
      if (!hostsOverlay && !isLifted(element, layout)) continue;
      const text = wordsOf(element, doc, layout);
      if (text === undefined) break; // from here outwards it holds more than an overlay does
      if (overlay && !hostsOverlay && holdsMore(element, text, overlay, layout)) break;
      const box = layout.rect(element);
      const coverage = Math.max(coverageOf(box, layout), hostsOverlay ? (overlay?.coverage ?? 0) : 0);
      if (coverage > 0) overlay = {element, text, box: hostsOverlay && overlay ? overlay.box : box, coverage};
    }
    if (!overlay) for (const element of climbed) flat.add(element);
    return overlay && rootOf(overlay.element) === doc ? overlay : undefined;
  };
}

/** How much more than a fixed box the one around it may say: shares, and characters. */
const share = 1.5;
const spare = 200;

/** It is the page around an overlay, or one of several. */
function holdsMore(outer: Element, text: string, inner: Overlay, layout: Layout): boolean {
  const main = 'article, main, h1';
  if (isOrHolds(outer, main) && !isOrHolds(inner.element, main)) return true;
  return layout.style(inner.element).position === 'fixed' && text.length > share * inner.text.length + spare;
}

/** undefined of an element that holds the article. */
function wordsOf(element: Element, doc: Document, layout: Layout): string | undefined {
  const few = overlayText(element, layout, fewWords);
  if (few !== undefined) return few;
  if (isOrHolds(element, 'article, main')) return undefined;
  const text = overlayText(element, layout, mostWords);
  const body = plain(doc, 'body');
  if (text === undefined || !body) return undefined;
  return overlayText(body, layout, 2 * text.length) === undefined ? text : undefined;
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

function liftedByStyle(bare: readonly Element[], layout: Layout): Overlay[] {
  return liftedStyles(bare, layout).map(({element, pseudo, style}) => {
    const [width, height] = [Number.parseFloat(style.width) || 0, Number.parseFloat(style.height) || 0];
    const box = {left: 0, top: 0, width, height};
    return {element, pseudo, box, coverage: coverageOf(box, layout), text: quoted(style.content)};
  });
}

/** The text of a `content` value, its first string. */
function quoted(content: string): string {
  const text = /^(["'])((?:\\.|(?!\1)[^\\])*)\1/s.exec(content)?.[2] ?? '';
  return text.replace(/\\a /g, ' ').replace(/\\(.)/g, '$1');
}

/** Share of the viewport, 0 to 1. */
function coverageOf({left, top, width, height}: Box, layout: Layout): number {
  const across = Math.min(left + width, layout.width) - Math.max(left, 0);
  const down = Math.min(top + height, layout.height) - Math.max(top, 0);
  return across <= 0 || down <= 0 ? 0 : (across * down) / (layout.width * layout.height);
}

const rootOf = (element: Element): Node => call(element, 'getRootNode');
