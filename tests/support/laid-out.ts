import {JSDOM} from 'jsdom';
import type {Layout} from '../../src/core/dom/layout.ts';

/**
 * A page of 1000 by 800 whose elements carry their box and style as attributes, since jsdom lays nothing out:
 * `box="left top width height"`, `position`, `overflow`, `filter`. Later elements lie over earlier ones.
 */
export function laidOut(html: string): {doc: Document; layout: Layout; find: (selector: string) => Element} {
  const doc = new JSDOM(html).window.document;
  const find = (selector: string) => {
    const element = doc.querySelector(selector);
    if (!element) throw new Error(`The test's page has no ${selector}.`);
    return element;
  };
  const rect = (element: Element) => {
    const [left = 0, top = 0, width = 0, height = 0] = (element.getAttribute('box') ?? '').split(' ').map(Number);
    return {left, top, width, height};
  };
  const contains = (element: Element, x: number, y: number) => {
    const {left, top, width, height} = rect(element);
    return left <= x && x < left + width && top <= y && y < top + height;
  };
  const layout: Layout = {
    width: 1000,
    height: 800,
    hit: (x, y) => [...doc.querySelectorAll('[box]')].filter(element => contains(element, x, y)).at(-1),
    rect,
    style: element => ({
      position: element.getAttribute('position') ?? 'static',
      overflowY: element.getAttribute('overflow') ?? 'visible',
      filter: element.getAttribute('filter') ?? 'none',
    }),
    shadowRoot: element => element.shadowRoot ?? undefined,
  };
  return {doc, layout, find};
}
