import {elementsUnder, isText} from './walk.ts';

/**
 * Of elements that lie in each other and hold nothing else, only the innermost `longest` stay in a copy of a page: what
 * asks each element for all that lies in it takes time by the square of the depth, or worse. Those for which `stays` says
 * true are never taken out.
 */
export function shortenChains(copy: Document, longest: number, stays: (element: Element) => boolean): void {
  if (!copy.body) return;
  const elements = [...elementsUnder(copy.body)];
  let start = 0;
  for (const [at, element] of elements.entries()) {
    if (!stays(element) && holdsOneAlone(element)) continue;
    const kept = elements[at - longest];
    if (at - longest > start && kept) elements[start]?.replaceWith(kept);
    start = at + 1;
  }
}

function holdsOneAlone(element: Element): boolean {
  const {firstElementChild: first, lastElementChild: last} = element;
  if (!first || first !== last) return false;
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (isText(node) && node.data.trim() !== '') return false;
  return true;
}
