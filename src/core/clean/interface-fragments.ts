import {isBlock} from '../dom/tags.ts';
import {isText, walkElements} from '../dom/walk.ts';
import {collapse} from '../dom/white-space.ts';
import {isUnspaced, scriptOf} from '../language/script.ts';
import {activityAround} from './active.ts';
import {articleBody} from './article-body.ts';
import {isArticleText} from './article-place.ts';
import type {Fragment} from './foreign.ts';
import {wordsOf} from './known-words.ts';
import {isUnread} from './prose.ts';

/** `active`: something a reader may need to act with; it stays in the page whatever its language. */
export type InterfaceFragment = Fragment & {readonly element: Element; readonly active: boolean};

const mostWords = 20;
const mostIdeographs = 60;
const mostFragments = 800; // a page with more has its labels among the first

/**
 * The short texts (1 to 20 words) of a page that holds an article, in reading order; none on other pages. Each belongs
 * to the smallest element around it; formatting inside it is not taken apart. No layout is asked for.
 */
export function interfaceFragments(doc: Document): InterfaceFragment[] {
  const body = articleBody(doc);
  if (!body) return [];
  const isActive = activityAround(body.container);
  const fragments: InterfaceFragment[] = [];
  walkElements(doc.body, element => {
    if (fragments.length >= mostFragments || isNoLabel(element)) return false;
    const {text, whole} = textOf(element);
    if (isShort(text)) {
      const inBody = isArticleText(element, body);
      const active = !inBody && isActive(element, text);
      fragments.push({element, text, place: inBody ? 'body' : 'interface', active});
    }
    return !whole;
  });
  return fragments;
}

/** What an element says itself; `whole`: that is all it holds, the rest being formatting. '' where only its children speak. */
function textOf(element: Element): {readonly text: string; readonly whole: boolean} {
  let direct = '';
  for (let child = element.firstChild; child; child = child.nextSibling) if (isText(child)) direct += child.data;
  if (!/\p{L}/u.test(direct)) return {text: '', whole: false};
  const whole = holdsOnlyFormatting(element);
  return {text: collapse(whole ? (element.textContent ?? '') : direct), whole};
}

/** Buttons have labels; a date is the page's word on the article. */
function isNoLabel(element: Element): boolean {
  return element.localName === 'time' || (element.localName !== 'button' && isUnread(element));
}

function holdsOnlyFormatting(element: Element): boolean {
  for (const inner of element.getElementsByTagName('*')) if (!isFormatting(inner)) return false;
  return true;
}

function isFormatting(element: Element): boolean {
  return (
    !isBlock(element) &&
    element.localName !== 'a' &&
    element.localName !== 'time' &&
    !isUnread(element) &&
    !element.hasAttribute('role')
  );
}

function isShort(text: string): boolean {
  const words = wordsOf(text);
  if (isUnspaced(scriptOf(text))) return words.join('').length <= mostIdeographs;
  return words.length > 0 && words.length <= mostWords;
}
