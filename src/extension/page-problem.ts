import {call, plain} from '../core/dom/unclobbered.ts';
import {elementsWithDepth} from '../core/dom/walk.ts';
import type {Article} from '../core/types.ts';
import type {Problem} from './messages.ts';

/** UTF-16 units of text. A long book has three million; the largest news page we have seen has under one. */
const mostText = 10_000_000;

/** Elements. The HTML standard itself, on one page, has 400,000. */
const mostElements = 500_000;

/** Elements in one another. Parsers make no more than 512; to copy or search what is deeper browsers go as deep themselves. */
const mostLevels = 5000;

/** Why a document is not read at all. */
export function problemOfDocument(doc: Document): Problem | undefined {
  const body = plain(doc, 'body');
  if (plain(doc, 'contentType') === 'application/pdf') return 'pdf';
  if (plain(doc, 'URL') === 'about:blank') return 'empty-tab';
  if (!body) return 'empty-page';
  if (elementsIn(doc) > mostElements || isTooDeep(doc)) return 'too-large';
  const length = body.textContent?.length ?? 0;
  if (length > mostText) return 'too-large';
  return length === 0 ? 'empty-page' : undefined;
}

/** Whether a browser's own recursion might end the page. */
export function isTooDeep(doc: Document): boolean {
  return elementsIn(doc) > mostLevels && elementsWithDepth(doc).depth > mostLevels;
}

const elementsIn = (doc: Document): number => call(doc, 'getElementsByTagName', '*').length;

/** Why an article that was read is none. */
export function problemOfArticle({warnings}: Article): Problem | undefined {
  if (warnings.includes('empty-page')) return 'empty-page';
  if (warnings.includes('no-article')) return 'no-article';
  return undefined;
}
