/**
 * Dialogs put `aria-hidden` on the page behind them, the article too, although everyone sees it. In a copy of the page
 * it goes from elements that hold most of the paragraphs. What is not shown (`hidden`, `display: none`) stays as it is.
 */
export function unveil(clone: Document): void {
  for (const element of veiledText(clone)) element.removeAttribute('aria-hidden');
}

/** Elements with `aria-hidden` that hold most of a page's paragraphs. */
export function veiledText(page: Document): readonly Element[] {
  const veiled = [...page.querySelectorAll('[aria-hidden="true"]')].filter(holdsParagraph);
  if (veiled.length === 0) return [];
  const whole = lengthOfParagraphs(page);
  return veiled.filter(element => lengthOfParagraphs(element) > whole / 2);
}

function holdsParagraph(element: Element): boolean {
  return element.getElementsByTagName('p').length > 0;
}

function lengthOfParagraphs(root: ParentNode): number {
  let length = 0;
  for (const paragraph of root.querySelectorAll('p')) length += paragraph.textContent?.trim().length ?? 0;
  return length;
}
