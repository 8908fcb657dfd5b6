import type {Layout} from '../dom/layout.ts';
import {call, plain} from '../dom/unclobbered.ts';
import {faint, scrollLocks} from './locks.ts';

/** How far into the page a veil is looked for. */
const deepest = 6;

/** A cheap guess whether a page is kept from scrolling or from being read; decides nothing. */
export function isHeld(doc: Document, layout: Layout): boolean {
  return scrollLocks(doc, layout).length > 0 || isVeiled(doc, layout);
}

/** Looked for from what stands in the middle outwards, then inwards: what takes no clicks lets what lies around it be met. */
function isVeiled(doc: Document, layout: Layout): boolean {
  const body = plain(doc, 'body');
  const hit = layout.hit(layout.width / 2, layout.height / 2);
  if (!body) return false;
  const start = hit && call(body, 'contains', hit) ? hit : body;
  for (let at: Element | null = start; at; at = plain(at, 'parentElement')) if (veils(at, layout)) return true;
  for (let at = mostOf(start), depth = 1; at && depth < deepest; at = mostOf(at), depth++) {
    if (veils(at, layout)) return true;
  }
  return false;
}

function veils(element: Element, layout: Layout): boolean {
  const {filter, opacity, pointerEvents, visibility} = layout.style(element);
  if (filter.includes('blur(') || Number(opacity) < faint) return true;
  return pointerEvents === 'none' || visibility === 'hidden' || call(element, 'hasAttribute', 'inert');
}

/** The child with the most paragraphs in it: where an article would be. */
function mostOf(element: Element): Element | undefined {
  let [most, main]: [number, Element | undefined] = [0, undefined];
  for (const child of plain(element, 'children')) {
    const count = call(child, 'getElementsByTagName', 'p').length;
    if (count > most) [most, main] = [count, child];
  }
  return main;
}
