import {isBlock} from '../dom/tags.ts';
import {collapse} from '../dom/white-space.ts';
import {type ArticleBody, kindOf} from './article-body.ts';
import {isNamed} from './element-names.ts';
import {isForScreenReaders} from './screen-readers.ts';

const quoted = 'blockquote, q, cite, figcaption';
const bylineNames = new Set('author authors byline writer'.split(' '));
const textual = new Set('p h2 h3 h4 h5 h6 li dt dd td th caption'.split(' '));
const besides = new Set('nav aside footer form'.split(' '));
const besideNames = new Set(
  'share sharing social related recommended recommendations tags tagcloud newsletter subscribe promo breadcrumb breadcrumbs toc comments'.split(
    ' ',
  ),
);

/** Whether an element's text is part of the article: its text, title, quotations, captions, byline. */
export function isArticleText(element: Element, body: ArticleBody): boolean {
  if (element.closest(quoted) || element.closest('h1')) return true;
  if (isInByline(element) && !isUnseen(element)) return true;
  return body.container.contains(element) && isInText(element, body);
}

/** Marked as such itself or through formatting around it, a link, the one box that holds it. */
function isInByline(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.matches('[rel~="author"], [itemprop~="author"]') || isNamed(at, bylineNames)) return true;
    if (isBlock(at)) return false;
  }
  return false;
}

/** A paragraph, heading, list item or cell of the text, with nothing between it and the container that says otherwise. */
function isInText(element: Element, body: ArticleBody): boolean {
  let textLike = false;
  for (let at: Element | null = element; at && at !== body.container; at = at.parentElement) {
    if (besides.has(at.localName) || isNamed(at, besideNames) || isLinkList(at) || announcesLinks(at)) return false;
    textLike ||= textual.has(at.localName) || body.paragraphKinds.has(kindOf(at));
  }
  return textLike || element === body.container;
}

/** A list of which every item is nothing but a link: related articles, not a list of the text. */
function isLinkList(element: Element): boolean {
  if (element.localName !== 'ul' && element.localName !== 'ol') return false;
  const items = [...element.children].filter(child => collapse(child.textContent ?? '') !== '');
  return items.length >= 2 && items.every(isOnlyLink);
}

function isOnlyLink(item: Element): boolean {
  const link = item.querySelector('a');
  return link !== null && collapse(link.textContent ?? '') === collapse(item.textContent ?? '');
}

/** A heading right before a list of links. */
function announcesLinks(element: Element): boolean {
  if (!/^h[2-6]$/.test(element.localName)) return false;
  return element.nextElementSibling !== null && isLinkList(element.nextElementSibling);
}

/** Read out and not shown, itself or the formatting around it. */
function isUnseen(element: Element): boolean {
  for (let at: Element | null = element; at && !isBlock(at); at = at.parentElement) {
    if (isForScreenReaders(at)) return true;
  }
  return false;
}
