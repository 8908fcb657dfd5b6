import type {PageBlock} from '../dom/page-blocks.ts';
import {isNamedAsBox, within} from './boxes.ts';
import {sumByElement} from './by-element.ts';
import {densestProse, lengthOf} from './densest.ts';
import {isProse, totalWords} from './sentences.ts';

const fewestWords = 150;
/** Shares of the characters of the page's prose. */
const leastTogether = 0.5; // stand directly in one element
const leastInContainer = 0.6;
const leastKept = 0.8;
const largestBox = 0.3;
const furthestAbove = 25; // blocks from the headline to the text

export type PlainBody = {readonly kept: ReadonlySet<PageBlock>; readonly boxes: readonly PageBlock[]};

/**
 * The article of a page that makes it plain: one element holds the best part of the page's prose, and little stands
 * elsewhere; `boxes` stand in it and are none of it. undefined: it does not, and must be looked at more closely.
 */
export function plainBody(blocks: readonly PageBlock[]): PlainBody | undefined {
  const together = densestProse(blocks);
  const prose = blocks.filter(block => block.place === 'body' && isProse(block));
  const total = lengthOf(prose);
  if (totalWords(together) < fewestWords || lengthOf(together) < leastTogether * total) return undefined;

  const weights = sumByElement(prose, lengthOfText);
  let container = together[0]?.element.parentElement ?? null;
  while (container?.parentElement && (weights.get(container) ?? 0) < leastInContainer * total) {
    container = container.parentElement;
  }
  const isLinks = linksAmong(blocks);
  const isInBox = within(
    element => element !== container && (weights.get(element) ?? 0) < largestBox * total,
    element => isNamedAsBox(element) || isLinks(element),
  );
  const held = blocks.filter(({element, place}) => place === 'body' && container?.contains(element));
  const boxes = held.filter(({element}) => isInBox(element));
  const inside = held.filter(({element}) => !isInBox(element));
  if (lengthOf(inside.filter(isProse)) < leastKept * total) return undefined;
  const lead = leadOf(inside, blocks).filter(({element}) => !isInBox(element));
  return {kept: new Set([...lead, ...inside]), boxes};
}

/** Prose between the headline and the text. */
function leadOf(inside: readonly PageBlock[], blocks: readonly PageBlock[]): readonly PageBlock[] {
  const start = inside[0] ? blocks.indexOf(inside[0]) : 0;
  const above = blocks.slice(Math.max(0, start - furthestAbove), start);
  const headline = above.findLastIndex(block => block.element.localName === 'h1');
  return headline < 0 ? [] : above.slice(headline).filter(block => block.place === 'body' && isProse(block));
}

/** Of an element that holds others: most of its text is links. Lists of links may belong to the text. */
function linksAmong(blocks: readonly PageBlock[]): (element: Element) => boolean {
  const lengths = sumByElement(blocks, lengthOfText);
  const linked = sumByElement(blocks, block => block.text.length * block.linkDensity);
  return element => boxTags.has(element.localName) && (linked.get(element) ?? 0) > (lengths.get(element) ?? 0) / 2;
}

const boxTags = new Set(['div', 'section', 'article', 'header']);

const lengthOfText = ({text}: PageBlock): number => text.length;
