import {isNamed} from './element-names.ts';
import {wordsOf} from './known-words.ts';

/** Words. Sections of a site have short names ("World", "Culture and Arts"); headlines are longer. */
const sectionName = 3;

const tagNames: ReadonlySet<string> = new Set(['tag', 'tags', 'tagcloud', 'keywords']);

/** A list of short links is a menu, wherever it stands; tags are none. */
export function isInMenuList(link: Element): boolean {
  const list = link.closest('ul, ol');
  const items = [...(list?.children ?? [])];
  if (items.length < 2) return false;
  if (link.closest('[rel~="tag"]') || isNamed(link, tagNames)) return false;
  if (list && (isNamed(list, tagNames) || (list.parentElement && isNamed(list.parentElement, tagNames)))) return false;
  return items.every(item => item.querySelector('a') && wordsOf(item.textContent ?? '').length <= sectionName);
}
