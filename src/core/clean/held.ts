import type {Layout} from '../dom/layout.ts';
import {call, plain} from '../dom/unclobbered.ts';
import {faint, scrollLocks} from './locks.ts';

/** A cheap guess whether a page is kept from scrolling or from being read; decides nothing. */
export function isHeld(doc: Document, layout: Layout): boolean {
  return scrollLocks(doc, layout).length > 0 || isVeiled(doc, layout);
}

/** Looked for from what stands in the middle outwards, and inside it: what takes no clicks lets what is around it be met. */
function isVeiled(doc: Document, layout: Layout): boolean {
  const body = plain(doc, 'body');
  const hit = layout.hit(layout.width / 2, layout.height / 2);
  if (!body) return false;
  const start = hit && call(body, 'contains', hit) ? hit : body;
  for (let at: Element | null = start; at; at = plain(at, 'parentElement')) if (veils(at, layout)) return true;
  return isVeiledInside(start, layout);
}

/** What holds most of the paragraphs holds the one in the middle of them. */
function isVeiledInside(element: Element, layout: Layout): boolean {
  const paragraphs = call(element, 'getElementsByTagName', 'p');
  const all = paragraphs.length;
  for (let at = paragraphs[all >> 1] ?? element; at !== element; at = plain(at, 'parentElement') ?? element) {
    if (veils(at, layout) && 2 * call(at, 'getElementsByTagName', 'p').length >= all) return true;
  }
  return false;
}

function veils(element: Element, layout: Layout): boolean {
  const {filter, opacity, pointerEvents, visibility} = layout.style(element);
  if (filter.includes('blur(') || Number(opacity) < faint) return true;
  return pointerEvents === 'none' || visibility === 'hidden' || call(element, 'hasAttribute', 'inert');
}
