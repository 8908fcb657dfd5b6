import {isBlock, isPassedOver} from '../dom/tags.ts';
import {isElement, isText, walkElements} from '../dom/walk.ts';
import {collapse} from '../dom/white-space.ts';
import {isNamed} from './element-names.ts';

/** An element with a long text of its own, whatever its tag. `weight`: characters, an ideograph counts for several. */
export type Paragraph = {readonly element: Element; readonly weight: number};

const longParagraph = 120;
const ideographWeight = 2.5;

const beside = new Set(['nav', 'aside', 'footer', 'dialog']); // not form: some sites put the whole page into one
const besideNames = new Set('comment comments respond disqus cookie cookies consent gdpr footer sidebar'.split(' '));

/** The long paragraphs of a page outside navigation, sidebars, footers, comments and consent notices, in order. */
export function longParagraphs(doc: Document): readonly Paragraph[] {
  const found: Paragraph[] = [];
  walkElements(doc.body, element => {
    if (isUnread(element) || beside.has(element.localName)) return false;
    if (element !== doc.body && isNamed(element, besideNames)) return false;
    if (!isBlock(element)) return true;
    const weight = weigh(ownText(element));
    if (weight >= longParagraph) found.push({element, weight});
    return true;
  });
  return found;
}

/** No text of the page, or not written in a language: code. */
export function isUnread(element: Element): boolean {
  return isPassedOver(element) || element.localName === 'code' || element.localName === 'pre';
}

/** The text directly in an element and in the inline elements among its children; what blocks inside these say is their own. */
export function ownText(element: Element): string {
  let text = '';
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (isText(child)) text += child.data;
    else if (isElement(child) && !isUnread(child) && !holdsBlock(child)) text += child.textContent ?? '';
  }
  return collapse(text);
}

/** Or is one. Custom elements are inline, and some hold a whole page. */
function holdsBlock(element: Element): boolean {
  return isBlock(element) || [...element.getElementsByTagName('*')].some(isBlock);
}

function weigh(text: string): number {
  const ideographs =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  return text.length + ideographs * (ideographWeight - 1);
}
