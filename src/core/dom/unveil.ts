/**
 * Dialogs put `aria-hidden` on the page behind them, the article too, although everyone sees it. In a copy of the page
 * it goes from elements that hold most of the paragraphs. What is not shown (`hidden`, `display: none`) stays as it is.
 */
export function unveil(clone: Document): void {
  const veiled = [...clone.querySelectorAll('[aria-hidden="true"]')].filter(element => element.querySelector('p'));
  if (veiled.length === 0) return;
  const whole = lengthOfParagraphs(clone);
  for (const element of veiled) {
    if (lengthOfParagraphs(element) > whole / 2) element.removeAttribute('aria-hidden');
  }
}

function lengthOfParagraphs(root: ParentNode): number {
  let length = 0;
  for (const paragraph of root.querySelectorAll('p')) length += paragraph.textContent?.trim().length ?? 0;
  return length;
}
