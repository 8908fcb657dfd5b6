import Readability from '@mozilla/readability/Readability.js';
import {shortenChains} from '../dom/chains.ts';
import type {PageBlock} from '../dom/page-blocks.ts';
import {isBlock} from '../dom/tags.ts';
import {call} from '../dom/unclobbered.ts';
import {elementsUnder} from '../dom/walk.ts';
import type {CalmPage} from './nag-blocks.ts';

/** The attribute that numbers a block's element: Readability keeps attributes of the elements it keeps. */
const stampName = 'data-plainquote-block';

/** Readability takes time by the cube of the depth, and scores no more than five levels around a text. */
const longestChain = 16;

/**
 * Which blocks Readability takes for the article. The only file that knows Readability. It works on a copy of `page`,
 * and the texts stay those of `blocks`: what it rewrites never reaches a reader.
 */
export function keptByReadability(page: Document, {blocks, overlays}: CalmPage): ReadonlySet<PageBlock> {
  const copy = stampedCopy(page, blocks, overlays);
  shortenChains(copy, longestChain, element => element.hasAttribute(stampName));
  keepStamps(copy, blocks);
  const content = parsed(copy);
  if (!content) return new Set();
  const textOf = textsByStamp(content);
  return new Set(blocks.filter(block => holds(textOf.get(String(block.source)), block.text)));
}

function stampedCopy(page: Document, blocks: readonly PageBlock[], without: ReadonlySet<Element>): Document {
  const numbers = new Map(blocks.map(({element, source}) => [element, String(source)]));
  const copy = call(page, 'cloneNode', true) as Document;
  const twins = [...elementsUnder(copy)];
  let at = 0;
  for (const element of elementsUnder(page)) {
    const twin = twins[at++];
    const number = numbers.get(element);
    if (number !== undefined) twin?.setAttribute(stampName, number);
    if (without.has(element)) twin?.remove();
  }
  return copy;
}

/**
 * Readability puts the text of a plain `div` into a new `p` and drops the `div`, number and all. So the number goes
 * inside, onto a `span` around the text, which it keeps. A `div` of several texts survives.
 */
function keepStamps(doc: Document, blocks: readonly PageBlock[]): void {
  const seen = new Set<number>();
  const mixed = new Set<number>();
  for (const {source} of blocks) (seen.has(source) ? mixed : seen).add(source);
  for (const element of doc.querySelectorAll(`div[${stampName}]`)) {
    const stamp = element.getAttribute(stampName) ?? '';
    if (mixed.has(Number(stamp)) || [...element.children].some(child => isBlock(child))) continue;
    const span = doc.createElement('span');
    span.setAttribute(stampName, stamp);
    span.append(...element.childNodes);
    element.append(span);
  }
}

/** Without what serves its HTML alone: addresses made whole, pictures that load late, wrappers taken away. */
class Choosing extends Readability<Node> {
  protected _postProcessContent(): void {}
  protected _fixLazyImages(): void {}
}

function parsed(doc: Document): Element | undefined {
  try {
    const result = new Choosing(doc, {serializer: node => node, keepClasses: true, disableJSONLD: true}).parse();
    return (result?.content as Element | null | undefined) ?? undefined;
  } catch {
    return undefined; // it throws on some pages; the densest container stands in
  }
}

/** What is left of each numbered element's own text, without white space. */
function textsByStamp(content: Element): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const pending: {readonly node: Node; readonly stamp: string}[] = [{node: content, stamp: ''}];
  for (let item = pending.pop(); item; item = pending.pop()) {
    const {node, stamp} = item;
    if (node.nodeType === 3) {
      texts.set(stamp, (texts.get(stamp) ?? '') + squeezed(node.nodeValue ?? ''));
      continue;
    }
    const own = node.nodeType === 1 ? ((node as Element).getAttribute(stampName) ?? stamp) : stamp;
    for (let child = node.lastChild; child; child = child.previousSibling) pending.push({node: child, stamp: own});
  }
  return texts;
}

/** Some of the words may have gone from inside a paragraph; the paragraph is kept where a good part of it is. */
function holds(left: string | undefined, text: string): boolean {
  if (left === undefined) return false;
  const whole = squeezed(text);
  const middle = Math.floor(whole.length / 3);
  return (
    left.includes(whole.slice(0, 40)) ||
    left.includes(whole.slice(middle, middle + 40)) ||
    left.includes(whole.slice(-40))
  );
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}
