/** Notices about ad blockers that lie over nothing but stand in the page's flow, before the article or instead of it. */
import {attributesOf} from '../dom/attributes.ts';
import type {Layout} from '../dom/layout.ts';
import {call, plain} from '../dom/unclobbered.ts';
import {collapse} from '../dom/white-space.ts';
import {type Finding, hiding} from './finding.ts';
import type {Notice} from './notice.ts';
import {pageProse} from './page-prose.ts';

/** Characters. */
const longestNotice = 400;
const longestLine = 250;

/** Places where readers and the site's own pages speak of ad blockers. */
const elsewhere = 'nav, footer, form, figure, blockquote, table, pre, code, li, [class*=comment i], [id*=comment i]';

/** What the makers of notices call them; not "lead-block", "roadblock", "ipad-block". */
const ownNames = /(?<![eop])(?:ad-?s?-?block|adb(?:lock|ar|anner)?\b)|anti-?ad/i;
const inHumps = /[a-z]Ads?[Bb]lock/;

export type Words = {
  /** Whether a text names an ad blocker. */
  readonly namesAdBlocker: (text: string) => boolean;
  readonly noticeOf: (text: string) => Notice | undefined;
};

export function inlineNotices(doc: Document, layout: Layout, {namesAdBlocker, noticeOf}: Words): Finding[] {
  const title = `${doc.title} ${call(doc, 'querySelector', 'h1')?.textContent ?? ''}`;
  if (namesAdBlocker(title)) return []; // that is what the page is about
  const prose = pageProse(doc);
  const found = new Set<Element>();
  for (const line of linesOf(doc, namesAdBlocker)) {
    const element = largestAround(line);
    if (!element || found.has(element) || layout.rect(element).height === 0) continue;
    if (noticeOf(textOf(element)) === 'ad-block' && standsAlone(element, prose)) found.add(element);
  }
  return [...found].map(element => hiding({element}, 'ad-block-notice'));
}

const unread = /^(?:script|style|noscript|template|textarea|option)$/i;

/** Elements with a short text of their own that names an ad blocker. */
function* linesOf(doc: Document, namesAdBlocker: Words['namesAdBlocker']): Iterable<Element> {
  const walker = call(doc, 'createTreeWalker', plain(doc, 'body') ?? doc, 4 /* SHOW_TEXT */);
  while (walker.nextNode()) {
    const {data, parentElement} = walker.currentNode as Text;
    if (!parentElement || data.length > longestLine || !namesAdBlocker(data)) continue;
    // Asked of the line: a box around a short list or a quotation is itself in none.
    if (!unread.test(plain(parentElement, 'nodeName')) && !call(parentElement, 'closest', elsewhere))
      yield parentElement;
  }
}

/** As far out as it says no more than a notice does. */
function largestAround(line: Element): Element | undefined {
  let largest: Element | undefined;
  for (let at: Element | null = line; at && plain(at, 'nodeName') !== 'BODY'; at = plain(at, 'parentElement')) {
    if ((plain(at, 'textContent') ?? '').length > 3 * longestNotice || textOf(at).length > longestNotice) break;
    largest = at;
  }
  return largest;
}

const textOf = (element: Element): string => collapse(plain(element, 'textContent') ?? '');

/** Neither a part of the article nor one item of a list; or called what only a notice is called. */
function standsAlone(element: Element, prose: readonly Element[]): boolean {
  if (call(element, 'querySelector', 'h1, article, main, input, time')) return false;
  const {parentElement} = element;
  if (!parentElement) return false;
  if (isCalledNotice(element)) return true;
  if (isLinkedText(element) || isOneOfMany(element, parentElement)) return false;
  const others = prose.filter(one => !call(element, 'contains', one));
  if (others.some(one => plain(one, 'parentElement') === parentElement)) return false;
  const first = others[0];
  return first === undefined || (call(element, 'compareDocumentPosition', first) & 4) !== 0; /* FOLLOWING */
}

/** Posts, cards and answers are made alike. */
function isOneOfMany(element: Element, parent: Element): boolean {
  const made = call(element, 'getAttribute', 'class');
  return (
    Boolean(made) &&
    [...plain(parent, 'children')].some(one => one !== element && call(one, 'getAttribute', 'class') === made)
  );
}

function isCalledNotice(element: Element): boolean {
  const names = attributesOf(element, ['id', 'class']);
  return ownNames.test(names) || inHumps.test(names);
}

/** A headline that leads to an article about ad blockers. */
function isLinkedText(element: Element): boolean {
  const linked = [...call(element, 'querySelectorAll', 'a[href]')].reduce((sum, link) => sum + textOf(link).length, 0);
  return 2 * linked >= textOf(element).length;
}
