import type {PageBlock} from '../dom/page-blocks.ts';

/** What each element around the blocks holds of them in all: words, characters. */
export function sumByElement(
  blocks: readonly PageBlock[],
  amountOf: (block: PageBlock) => number,
): ReadonlyMap<Element, number> {
  const sums = new Map<Element, number>();
  for (const block of blocks) {
    const amount = amountOf(block);
    for (let at: Element | null = block.element; at; at = at.parentElement) sums.set(at, (sums.get(at) ?? 0) + amount);
  }
  return sums;
}
