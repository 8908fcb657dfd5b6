import {call, plain} from '../dom/unclobbered.ts';

/** Characters of a paragraph that is no label. */
const longEnough = 80;

/** The long paragraphs of a page, shown or not, in order. */
export function pageProse(doc: Document): Element[] {
  return [...call(doc, 'querySelectorAll', 'p')].filter(one => lengthOf(one) >= longEnough);
}

export function lengthOf(element: Element): number {
  return (plain(element, 'textContent') ?? '').length;
}

/** What a browser does not show as text, however long. */
const noWords = 'script, style, noscript';

/** The same without scripts and styles: a page's data may be longer than its article. */
export function lengthOfWords(element: Element): number {
  if (call(element, 'matches', noWords)) return 0;
  return lengthOf(element) - totalLength([...call(element, 'querySelectorAll', noWords)]);
}

export function totalLength(elements: readonly Element[]): number {
  return elements.reduce((total, element) => total + lengthOf(element), 0);
}
