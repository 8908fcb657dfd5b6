/** Which elements are lifted over a page: where they may be met, and how one is known. Cheap; decides nothing. */
import type {Layout} from '../dom/layout.ts';
import {call, plain} from '../dom/unclobbered.ts';

/** Shares of the viewport's width and height. */
type Places = readonly (readonly [x: number, y: number])[];

/** Where a nag stands: the middle first. */
export const inside: Places = [
  [0.5, 0.5],
  [0.5, 0.3],
  [0.5, 0.7],
  [0.25, 0.5],
  [0.75, 0.5],
  [0.1, 0.12],
  [0.9, 0.12],
  [0.1, 0.88],
  [0.9, 0.88],
];

/** Where bars, rails, players and small buttons stand. */
export const atEdges: Places = [
  [1, 1],
  [0, 1],
  [0.5, 1],
  [0.5, 0],
  [0, 0.35],
  [0, 0.5],
  [0, 0.65],
  [1, 0.35],
  [1, 0.5],
  [1, 0.65],
];

export const everywhere: Places = [...inside, ...atEdges];

/** Pixels that each point keeps from the edge. */
const margin = 40;

/** What is met at some places, each once. */
export function hits(layout: Layout, places: Places): Set<Element> {
  const met = new Set<Element>();
  for (const [x, y] of places) {
    const hit = layout.hit(inset(x, layout.width), inset(y, layout.height));
    if (hit) met.add(hit);
  }
  return met;
}

const inset = (share: number, length: number): number => Math.min(Math.max(share * length, margin), length - margin);

export function isLifted(element: Element, layout: Layout): boolean {
  const {position} = layout.style(element);
  return position === 'fixed' || position === 'absolute' || position === 'sticky' || isInTopLayer(element);
}

function isInTopLayer(element: Element): boolean {
  return isModal(element) || isOpenPopover(element);
}

export function isOpenPopover(element: Element): boolean {
  return call(element, 'hasAttribute', 'popover') && call(element, 'matches', ':popover-open');
}

export function isModal(element: Element): element is HTMLDialogElement {
  return plain(element, 'nodeName') === 'DIALOG' && call(element, 'matches', ':modal');
}

/** The parent in the composed tree: a shadow root's host follows its children. */
export function composedParent(element: Element): Element | null {
  const up = plain(element, 'parentElement');
  if (up) return up;
  const root = call(element, 'getRootNode');
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** What holds all of the page. */
export function rootsOf(doc: Document): ReadonlySet<Element> {
  return new Set([plain(doc, 'documentElement'), plain(doc, 'body')]);
}

/** What an element is that holds the article, or a menu, and so no overlay that would go. */
const ownParts = 'article, main, nav, [role=navigation]';

/** What lies over the page and is worth a closer look, of what was met; a site's own menu is not. */
export function liftedOver(met: Iterable<Element>, doc: Document, layout: Layout): Element[] {
  const lifted: Element[] = [];
  const roots = rootsOf(doc);
  const seen = new Set(roots);
  for (const hit of met) {
    if (roots.has(hit)) lifted.push(...liftedStyles([hit], layout).map(({element}) => element));
    for (let at: Element | null = hit; at && !seen.has(at); at = composedParent(at)) {
      seen.add(at);
      if (isLifted(at, layout) && !call(at, 'matches', ownParts) && !call(at, 'querySelector', ownParts))
        lifted.push(at);
    }
  }
  return lifted;
}

/** What stands before or after an element by its style alone, and is lifted: a click there meets the element itself. */
export type LiftedStyle = {
  readonly element: Element;
  readonly pseudo: '::before' | '::after';
  readonly style: ReturnType<Layout['style']>;
};

export function liftedStyles(elements: readonly Element[], layout: Layout): LiftedStyle[] {
  return elements
    .flatMap(element =>
      (['::before', '::after'] as const).map(pseudo => ({element, pseudo, style: layout.style(element, pseudo)})),
    )
    .filter(({style}) => /fixed|absolute/.test(style.position) && /^["']/.test(style.content));
}
