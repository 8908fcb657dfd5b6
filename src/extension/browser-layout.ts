import type {Layout} from '../core/dom/layout.ts';

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
    hit: (x, y) => view.document.elementFromPoint(x, y) ?? undefined,
    rect: element => element.getBoundingClientRect(),
    style: element => view.getComputedStyle(element),
    shadowRoot,
  };
}

/** Chromium answers through `chrome.dom`, Firefox through a property; each lacks the other. */
function shadowRoot(element: Element): ShadowRoot | undefined {
  const {chrome} = globalThis as unknown as ChromeDom;
  if ('openOrClosedShadowRoot' in element) return (element.openOrClosedShadowRoot as ShadowRoot | null) ?? undefined;
  if (!(element instanceof HTMLElement)) return undefined;
  return chrome?.dom?.openOrClosedShadowRoot(element) ?? element.shadowRoot ?? undefined;
}
