import type {PageBlock} from '../dom/page-blocks.ts';
import {isProse} from './sentences.ts';

/** The prose of the element that directly holds most of it, in reading order; empty where a page has none. */
export function densestProse(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const holders = new Map<Element | null, PageBlock[]>();
  for (const block of blocks) {
    if (block.place !== 'body' || !isProse(block)) continue;
    const holder = block.element.parentElement;
    const held = holders.get(holder);
    if (held) held.push(block);
    else holders.set(holder, [block]);
  }
  return [...holders.values()].sort((a, b) => lengthOf(b) - lengthOf(a))[0] ?? [];
}

/** In UTF-16 units. */
export function lengthOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}
