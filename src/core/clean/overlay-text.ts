import type {Layout} from '../dom/layout.ts';
import {plain} from '../dom/unclobbered.ts';
import {collapse} from '../dom/white-space.ts';

const silent = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);

/**
 * What an element says, its shadow trees and same-origin frames included, white space collapsed.
 * undefined when it says more than `limit` characters: then it holds more than an overlay does.
 */
export function overlayText(element: Element, layout: Layout, limit: number): string | undefined {
  const parts: string[] = [];
  let length = 0;
  const pending: Node[] = [element];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.nodeType === 3) {
      const said = collapse(node.nodeValue ?? '');
      if (said === '') continue;
      parts.push(said);
      length += said.length + 1;
      if (length > limit) return undefined;
      continue;
    }
    for (const child of inside(node, layout).reverse()) pending.push(child);
  }
  return parts.join(' ');
}

function inside(node: Node, layout: Layout): Node[] {
  if (silent.has(plain(node, 'nodeName'))) return [];
  const own = [...plain(node, 'childNodes')];
  if (plain(node, 'nodeType') !== 1) return own;
  const shadow = layout.shadowRoot(node as Element);
  const framed = frameBody(node as Element);
  return [...own, ...(shadow ? [shadow] : []), ...(framed ? [framed] : [])];
}

/** The body of a frame that we may read, or what a sandboxed `srcdoc` says; undefined for another origin's. */
function frameBody(element: Element): Node | undefined {
  if (plain(element, 'nodeName') !== 'IFRAME') return undefined;
  const frame = element as HTMLIFrameElement;
  const body = readable(frame);
  if (body?.firstChild) return body;
  const words = frame.srcdoc.replace(/<[^<>]*>/g, ' ');
  return words === '' ? undefined : element.ownerDocument.createTextNode(words);
}

function readable(frame: HTMLIFrameElement): HTMLElement | undefined {
  try {
    return frame.contentDocument?.body ?? undefined;
  } catch {
    return undefined;
  }
}
