import type {Layout} from '../core/dom/layout.ts';
import {call, plain} from '../core/dom/unclobbered.ts';

type FirefoxElement = Element & {readonly openOrClosedShadowRoot?: ShadowRoot | null};
type ChromeDom = {chrome?: {dom?: {openOrClosedShadowRoot(element: Element): ShadowRoot | null}}};

/** The layout of the document that the browser shows. Each call may make the browser lay out: ask when it has just done so. */
export function browserLayout(view: Window): Layout {
  return {
    get width() {
      return view.innerWidth;
    },
    get height() {
      return view.innerHeight;
    },
    hit: (x, y) => innermost(view.document, x, y),
    rect: element => call(element, 'getBoundingClientRect'),
    style: (element, pseudo) => view.getComputedStyle(element, pseudo),
    shadowRoot,
  };
}

function innermost(root: Document | ShadowRoot, x: number, y: number): Element | undefined {
  const hit = call(root, 'elementFromPoint', x, y) ?? undefined;
  const inside = hit && mayHost(hit, x, y) ? shadowRoot(hit) : undefined;
  if (!inside || inside === root) return hit;
  const deeper = innermost(inside, x, y);
  return deeper && deeper !== hit ? deeper : hit;
}

/** Without a name of their own these hold a shadow tree in practice. */
const hosts = new Set(['body', 'div', 'span', 'section', 'aside', 'header', 'footer', 'main', 'nav']);

/** Whether to ask, which is dear: what has nothing inside, or is met where it does not lie, shows something else there. */
function mayHost(element: Element, x: number, y: number): boolean {
  const name = plain(element, 'localName');
  if (!hosts.has(name)) return name.includes('-');
  if (plain(element, 'childElementCount') === 0) return true;
  const {left, top, right, bottom} = call(element, 'getBoundingClientRect');
  return x < left || y < top || x > right || y > bottom;
}

/** Chromium answers through `chrome.dom`, Firefox through a property; each lacks the other. */
function shadowRoot(element: Element): ShadowRoot | undefined {
  const {chrome} = globalThis as unknown as ChromeDom;
  if ('openOrClosedShadowRoot' in Element.prototype)
    return (element as FirefoxElement).openOrClosedShadowRoot ?? undefined;
  if (!(element instanceof HTMLElement)) return undefined;
  return chrome?.dom?.openOrClosedShadowRoot(element) ?? plain(element, 'shadowRoot') ?? undefined;
}
