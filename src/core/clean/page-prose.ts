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

export function totalLength(elements: readonly Element[]): number {
  return elements.reduce((total, element) => total + lengthOf(element), 0);
}
