import type {PageBlock} from '../dom/page-blocks.ts';
import {isNamedAsBox} from './boxes.ts';
import {isProse} from './sentences.ts';
import {bodyLikeness, standsInBody} from './signature.ts';

const fewestWords = 15;

/**
 * What lies between the first and the last block of `kept` and is article too: text that stands directly among its
 * paragraphs, prose in sections of another make, and the headings of either. Nothing of a box, and nothing that is said
 * twice.
 */
export function gaps(kept: ReadonlySet<PageBlock>, blocks: readonly PageBlock[]): readonly PageBlock[] {
  const likeness = bodyLikeness(kept);
  const isInBox = boxesBeside(kept);
  const between = blocks.slice(
    blocks.findIndex(block => kept.has(block)),
    blocks.findLastIndex(block => kept.has(block)) + 1,
  );
  const timesSaid = new Map<string, number>();
  for (const {text} of between) timesSaid.set(text, (timesSaid.get(text) ?? 0) + 1);

  const found = new Set<PageBlock>();
  for (const [at, block] of [...between.entries()].reverse()) {
    if (kept.has(block) || block.place !== 'body' || block.linkDensity >= 0.5) continue;
    if ((timesSaid.get(block.text) ?? 0) > 1 || isInBox(block.element)) continue;
    const next = between[at + 1];
    const heads =
      block.kind === 'heading' && next !== undefined && isProse(next) && (kept.has(next) || found.has(next));
    if (heads || standsInBody(block, likeness) || isWhole(block)) found.add(block);
  }
  return [...found];
}

/** A paragraph of prose that is not cut short, as teasers are. */
function isWhole(block: PageBlock): boolean {
  return isProse(block) && block.words >= fewestWords && !/(?:…|\.\.\.)$/.test(block.text);
}

/** Asks an element and all around it up to where something of `kept` stands. */
export function boxesBeside(kept: Iterable<PageBlock>): (element: Element) => boolean {
  const holders = new Set<Element>();
  for (const block of kept) {
    for (let at: Element | null = block.element; at && !holders.has(at); at = at.parentElement) holders.add(at);
  }
  const ask = (element: Element | null): boolean =>
    element !== null && !holders.has(element) && (isNamedAsBox(element) || ask(element.parentElement));
  return ask;
}
