import type {PageBlock} from '../dom/page-blocks.ts';

/**
 * How much a block looks like the article's body: a site sets all its paragraphs alike, tag and class of the
 * paragraph and of what holds it, and its furniture otherwise.
 */
export type BodyLikeness = {
  /** Share of the article's words in blocks that look like this one, 0 to 1. */
  readonly look: (block: PageBlock) => number;
  /**
   * Share of the article's words that stand directly in the element that holds this one (or its list), or in the
   * block's own element where that holds paragraphs too, 0 to 1.
   */
  readonly holder: (block: PageBlock) => number;
};

export function bodyLikeness(kept: Iterable<PageBlock>): BodyLikeness {
  const looks = new Map<string, number>();
  const holders = new Map<Element | null, number>();
  let words = 0;
  for (const block of kept) {
    words += block.words;
    add(looks, signature(block), block.words);
    add(holders, holderOf(block), block.words);
    add(holders, block.element, block.words); // loose text among paragraphs
  }
  const share = (count: number | undefined) => (count ?? 0) / Math.max(1, words);
  return {
    look: block => share(looks.get(signature(block))),
    holder: block => share(Math.max(holders.get(holderOf(block)) ?? 0, holders.get(block.element) ?? 0)),
  };
}

/** Dressed as the body is. */
export function isDressedAsBody(block: PageBlock, likeness: BodyLikeness): boolean {
  return likeness.look(block) >= 0.25;
}

/** Stands directly among the body's paragraphs. */
export function standsInBody(block: PageBlock, likeness: BodyLikeness): boolean {
  return likeness.holder(block) >= 0.4;
}

export function looksLikeBody(block: PageBlock, likeness: BodyLikeness): boolean {
  return isDressedAsBody(block, likeness) || standsInBody(block, likeness);
}

function add<Key>(counts: Map<Key, number>, key: Key, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

function holderOf({kind, element}: PageBlock): Element | null {
  if (kind !== 'item') return element.parentElement;
  let holder = element.parentElement;
  while (holder && listTags.has(holder.localName)) holder = holder.parentElement;
  return holder;
}

const listTags = new Set(['ul', 'ol', 'dl', 'li', 'menu']);

function signature(block: PageBlock): string {
  return `${dress(block.element)} in ${dress(block.element.parentElement)}`;
}

/** Tag and classes; numbers in classes are often the paragraph's own. */
function dress(element: Element | null): string {
  if (!element) return '';
  return `${element.localName}.${(element.getAttribute('class') ?? '').replace(/\d+/g, '0')}`;
}
