import type {Layout} from '../dom/layout.ts';
import {plain} from '../dom/unclobbered.ts';
import type {Finding} from './finding.ts';
import {lengthOf, pageProse, totalLength} from './page-prose.ts';
import {isPaidFor} from './paid-for.ts';

/** Share of the page's prose; an article holds more. */
const leastShare = 0.5;
const leastProse = 500; // characters

/** The article that a notice about ad blockers keeps out of the layout. Ask only where there was one. */
export function hiddenArticle(doc: Document, layout: Layout): Finding[] {
  const prose = pageProse(doc);
  const hidden = prose.filter(paragraph => layout.rect(paragraph).height === 0);
  const all = totalLength(prose);
  if (totalLength(hidden) < leastProse || isPaidFor(doc)) return [];
  const holders = new Map<Element, number>();
  for (const paragraph of hidden) {
    const holder = outermostHidden(paragraph, layout);
    if (holder) holders.set(holder, (holders.get(holder) ?? 0) + lengthOf(paragraph));
  }
  return [...holders]
    .filter(([, length]) => length > leastShare * all)
    .map(([element]) => ({removal: {element, step: 'lock', reason: 'hidden-article'}, marks: ['show']}));
}

function outermostHidden(paragraph: Element, layout: Layout): Element | undefined {
  let outermost: Element | undefined;
  for (let at: Element | null = paragraph; at; at = plain(at, 'parentElement')) {
    if (layout.style(at).display === 'none') outermost = at;
  }
  return outermost;
}
