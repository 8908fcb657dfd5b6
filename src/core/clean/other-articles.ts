import type {PageBlock} from '../dom/page-blocks.ts';
import {totalWords} from './sentences.ts';

const fewestWords = 40;

/**
 * Text of other articles on the page: where the one with the main heading has text of its own, and none has more, what
 * stands in others beside it. An article inside that one is a part of it.
 */
export function otherArticles(kept: readonly PageBlock[]): readonly PageBlock[] {
  const own = pageOf(kept[0]?.element)?.querySelector('article h1')?.closest('article');
  if (!own) return [];
  const others = new Map<Element, PageBlock[]>();
  const inside: PageBlock[] = [];
  for (const block of kept) {
    const article = block.element.closest('article');
    if (own.contains(block.element)) inside.push(block);
    else if (article) others.set(article, [...(others.get(article) ?? []), block]);
  }
  const words = totalWords(inside);
  if (words < fewestWords || [...others.values()].some(other => totalWords(other) > words)) return [];
  return [...others.values()].flat();
}

/** Or what is left of it around an element: a page may have gone on meanwhile. */
function pageOf(element: Element | undefined): Element | undefined {
  let at = element;
  while (at?.parentElement) at = at.parentElement;
  return at;
}
