import {JSDOM} from 'jsdom';
import type {Layout, Style} from '../../src/core/dom/layout.ts';

const plainStyle: Style = {
  content: 'normal',
  display: 'block',
  filter: 'none',
  height: 'auto',
  opacity: '1',
  overflowY: 'visible',
  pointerEvents: 'auto',
  position: 'static',
  touchAction: 'auto',
  userSelect: 'auto',
  visibility: 'visible',
  width: 'auto',
};

/** Declarations by the names of the object model: "pointer-events: none" as `pointerEvents`. */
function declared(css: string): Partial<Style> {
  const pairs = css.split(';').flatMap(one => {
    const [name, value] = one.split(/:(.*)/s).map(part => part.trim());
    return name && value ? [[name.replace(/-./g, letter => letter.slice(1).toUpperCase()), value]] : [];
  });
  return Object.fromEntries(pairs);
}

/**
 * A page of 1000 by 800 whose elements carry their box and style as attributes, since jsdom lays nothing out:
 * `box="left top width height"`, `css="position: fixed; opacity: 0"`, for what stands before it `before="content: 'x'"`. Later
 * elements lie over earlier ones, and `pointer-events: none` and `inert` let a click through. `position` has an attribute
 * of its own, as have `overflow` and `filter`.
 * elements lie over earlier ones. `position` has an attribute of its own, as have `overflow` and `filter`. `inside="3000"`: the
 * height of what is in it.
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
  const takesClicks = (element: Element) =>
    !element.closest('[inert]') && !/pointer-events: none/.test(element.getAttribute('css') ?? '');
  for (const video of doc.querySelectorAll('video')) {
    video.muted = video.hasAttribute('muted'); // jsdom plays nothing
    Object.defineProperty(video, 'paused', {value: !video.hasAttribute('autoplay')});
  }
  for (const element of doc.querySelectorAll('[inside]')) {
    Object.defineProperty(element, 'scrollHeight', {value: Number(element.getAttribute('inside'))});
    Object.defineProperty(element, 'clientHeight', {value: rect(element).height});
  }
  const layout: Layout = {
    width: 1000,
    height: 800,
    hit: (x, y) =>
      [...doc.querySelectorAll('[box]')].filter(element => contains(element, x, y) && takesClicks(element)).at(-1),
    rect,
    style: (element, pseudo) => ({
      ...plainStyle,
      position: element.getAttribute('position') ?? 'static',
      overflowY: element.getAttribute('overflow') ?? 'visible',
      filter: element.getAttribute('filter') ?? 'none',
      ...declared(element.getAttribute(pseudo ? pseudo.slice(2) : 'css') ?? ''),
      ...(pseudo && !element.hasAttribute(pseudo.slice(2)) ? {content: 'none'} : {}),
    }),
    shadowRoot: element => element.shadowRoot ?? undefined,
  };
  return {doc, layout, find};
}

/** Where only what is shown matters: all is. */
export const allShown: Layout = {...laidOut('').layout, rect: () => ({left: 0, top: 0, width: 100, height: 20})};
