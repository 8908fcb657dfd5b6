import type {Layout} from '../dom/layout.ts';
import {call, plain} from '../dom/unclobbered.ts';
import {scrollLocks} from './locks.ts';

/** How far into the page a veil is looked for. */
const deepest = 6;

/** A cheap guess whether a page is kept from scrolling or from being read; decides nothing. */
export function isHeld(doc: Document, layout: Layout): boolean {
  return scrollLocks(doc, layout).length > 0 || isVeiled(doc, layout);
}

/** Looked for from the middle of the page outwards, and, where that cannot be met, from its body inwards. */
function isVeiled(doc: Document, layout: Layout): boolean {
  let at: Element | null | undefined = plain(doc, 'body');
  for (let depth = 0; at && depth < deepest; depth++) {
    const {filter, opacity, pointerEvents, visibility} = layout.style(at);
    if (filter.includes('blur(') || Number(opacity) < 0.6 || pointerEvents === 'none' || visibility === 'hidden')
      return true;
    if (call(at, 'hasAttribute', 'inert')) return true;
    at = mostOf(at);
  }
  return false;
}

/** The child with the most elements in it: where an article would be. */
function mostOf(element: Element): Element | undefined {
  let [most, main]: [number, Element | undefined] = [0, undefined];
  for (const child of plain(element, 'children')) {
    const count = call(child, 'getElementsByTagName', 'p').length;
    if (count > most) [most, main] = [count, child];
  }
  return main;
}
