import type {Layout} from '../dom/layout.ts';
import {call} from '../dom/unclobbered.ts';
import {collapse} from '../dom/white-space.ts';
import type {Notice} from './notice.ts';

/** Characters. */
const longestWall = 800;

/** Whether the site asks in the page itself to subscribe, to pay or to register in order to read on. */
export function wallIn(doc: Document, layout: Layout, noticeOf: (text: string) => Notice | undefined): boolean {
  return [...call(doc, 'querySelectorAll', 'div, section, aside, dialog, form')].some(element => {
    const text = textUpTo(element, longestWall);
    return text !== undefined && layout.rect(element).height > 0 && noticeOf(text) === 'wall';
  });
}

/** undefined of one that says more. */
function textUpTo(element: Element, limit: number): string | undefined {
  const raw = element.textContent ?? '';
  if (raw.length > 4 * limit) return undefined;
  const text = collapse(raw);
  return text !== '' && text.length <= limit ? text : undefined;
}
