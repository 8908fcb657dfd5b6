import {isHidden} from './tags.ts';

/**
 * In a copy of a page, shows text that a "read more" button unfolds: hidden by the page's own markup, it goes on where
 * paragraphs stand. Menus, comments and answers that are folded have none beside them.
 */
export function unfold(clone: Document): void {
  for (const button of clone.querySelectorAll('[aria-expanded="false"][aria-controls]')) {
    const folded = clone.getElementById(button.getAttribute('aria-controls') ?? '');
    if (!folded || !isHidden(folded) || folded.previousElementSibling?.localName !== 'p') continue;
    if (!folded.matches(':has(> p)')) continue;
    for (const name of ['hidden', 'aria-hidden', 'style']) folded.removeAttribute(name);
  }
}
