import type {LanguageScores} from '../types.ts';
import {isNamed} from './element-names.ts';
import type {InterfaceFragment} from './interface-fragments.ts';

const rowNames: ReadonlySet<string> = new Set(['tag', 'tags', 'tagcloud', 'taglist', 'keywords']);

/**
 * Tags are short, and names among them sound like any language: a row of them goes or stays as one. Of each tag whether
 * its row speaks `chrome` rather than the article's language; no entry for what is no tag.
 */
export function foreignTags(
  fragments: readonly InterfaceFragment[],
  scores: readonly LanguageScores[],
  chrome: string,
  article: string,
): ReadonlyMap<Element, boolean> {
  const leanings = new Map<Element, number>();
  const rows = fragments.map(({element, active}) => (active ? undefined : rowOf(element)));
  for (const [i, row] of rows.entries()) {
    if (row) leanings.set(row, (leanings.get(row) ?? 0) + (scores[i]?.[chrome] ?? 0) - (scores[i]?.[article] ?? 0));
  }
  const tags = new Map<Element, boolean>();
  for (const [i, row] of rows.entries()) {
    const element = fragments[i]?.element;
    if (row && element) tags.set(element, (leanings.get(row) ?? 0) > 0);
  }
  return tags;
}

function rowOf(element: Element): Element | undefined {
  const link = element.closest('a');
  if (!link) return undefined;
  const around = link.parentElement?.localName === 'li' ? link.parentElement.parentElement : link.parentElement;
  const isTag = link.matches('[rel~="tag"]') || (around !== null && isNamed(around, rowNames));
  return isTag ? (around ?? undefined) : undefined;
}
