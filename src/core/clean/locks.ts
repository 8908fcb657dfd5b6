import type {Layout, Style} from '../dom/layout.ts';
import {call, plain} from '../dom/unclobbered.ts';
import {type LockMark, withoutAttribute} from './marks.ts';
import {lengthOfWords} from './page-prose.ts';

export type Lock = {readonly element: Element; readonly marks: readonly LockMark[]};

/** Pixels of content beyond the viewport that a reader would miss. */
const leastHidden = 40;

/** What keeps a page from scrolling, whoever wanted it: an app whose own parts scroll does the same. */
export function scrollLocks(doc: Document, layout: Layout): Lock[] {
  const root = plain(doc, 'documentElement');
  const body = plain(doc, 'body');
  if (!body) return [];
  const hidden = Math.max(root.scrollHeight, body.scrollHeight) >= layout.height + leastHidden;
  return [root, body]
    .map(element => ({
      element,
      marks: [...(hidden ? scrollMarks(element, layout) : []), ...touchMarks(element, layout)],
    }))
    .filter(({marks}) => marks.length > 0);
}

function scrollMarks(element: HTMLElement, layout: Layout): LockMark[] {
  const {overflowY, position} = layout.style(element);
  const marks: LockMark[] = [];
  if (overflowY === 'hidden' || overflowY === 'clip') marks.push('unlock');
  if (position === 'fixed') marks.push('unfix');
  if (marks.length > 0 && (element.style.marginRight || element.style.paddingRight)) marks.push('unshift');
  return marks;
}

function touchMarks(element: Element, layout: Layout): LockMark[] {
  return layout.style(element).touchAction === 'none' ? ['untouch'] : [];
}

/** Share of the page's text. What is blurred or inert below it may be the author's wish. */
const mostOfText = 0.5;

/** Opacity below which text is taken for not to be read. */
export const faint = 0.6;

/** What blurs, dims or disables most of the page's text: an element that holds it, or many side by side. */
export function veils(doc: Document, layout: Layout): Lock[] {
  const body = plain(doc, 'body');
  return body ? veilsOver(body, lengthOfWords(body) * mostOfText, layout) : [];
}

function veilsOver(element: Element, enough: number, layout: Layout): Lock[] {
  const marks = veilMarks(element, layout);
  const own = marks.length > 0 ? [{element, marks}] : [];
  const children = [...plain(element, 'children')];
  const main = children.filter(child => lengthOfWords(child) >= enough);
  if (main.length > 0) return [...own, ...main.flatMap(child => veilsOver(child, enough, layout))];
  const beside = children.map(child => ({element: child, marks: veilMarks(child, layout)}));
  const veiled = beside.filter(lock => lock.marks.length > 0);
  const together = veiled.reduce((total, lock) => total + lengthOfWords(lock.element), 0);
  return together >= enough ? [...own, ...veiled] : own;
}

function veilMarks(element: Element, layout: Layout): LockMark[] {
  const style = layout.style(element);
  const up = plain(element, 'parentElement');
  const inherited = up ? layout.style(up) : undefined;
  /** A value that comes from the parent is lifted there. */
  const begins = (key: keyof Style, value: string) => style[key] === value && inherited?.[key] !== value;
  const marks: LockMark[] = [];
  if (style.filter.includes('blur(')) marks.push('unblur');
  if (Number(style.opacity) < faint) marks.push('unfade');
  if (begins('visibility', 'hidden')) marks.push('unveil');
  if (begins('pointerEvents', 'none')) marks.push('unpoint');
  if (begins('userSelect', 'none')) marks.push('unselect');
  if (call(element, 'hasAttribute', withoutAttribute.uninert ?? '')) marks.push('uninert');
  if (call(element, 'getAttribute', 'aria-hidden') === 'true') marks.push('unaria');
  return marks;
}
