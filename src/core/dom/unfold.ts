import {isHidden} from './tags.ts';

/**
 * In a copy of a page, shows text that a "read more" button unfolds: hidden by the page's own markup, it goes on where
 * paragraphs stand. Menus, comments and answers that are folded have none beside them.
 */
export function unfold(clone: Document): void {
  for (const folded of foldedText(clone)) {
    for (const name of ['hidden', 'aria-hidden', 'style']) folded.removeAttribute(name);
  }
}

export function foldedText(page: Document): readonly Element[] {
  return [...page.querySelectorAll('[aria-expanded="false"][aria-controls]')].flatMap(button => {
    const folded = page.getElementById(button.getAttribute('aria-controls') ?? '');
    if (!folded || !isHidden(folded) || folded.previousElementSibling?.localName !== 'p') return [];
    return folded.matches(':has(> p)') ? [folded] : [];
  });
}
