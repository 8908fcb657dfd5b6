import type {PageBlock} from '../dom/page-blocks.ts';
import {lettersOf} from './title.ts';

const furthestAbove = 14; // blocks: picture, byline, share row
const nearTop = 5; // blocks of the text, of which one may be the standfirst already
const fewestLetters = 40;
const compared = 60; // letters; descriptions are cut short, and so may what is shown be

/**
 * With the standfirst, which Readability leaves out as part of the header: the block above the text that says, word for
 * word, how the page itself describes the article.
 */
export function withStandfirst(
  kept: ReadonlySet<PageBlock>,
  blocks: readonly PageBlock[],
  descriptions: readonly string[],
): ReadonlySet<PageBlock> {
  const described = descriptions.map(lettersOf).filter(letters => letters.length >= fewestLetters);
  const first = blocks.findIndex(block => kept.has(block));
  if (described.length === 0 || first < 0) return kept;
  const isDescribed = (block: PageBlock) => described.some(letters => beginAlike(lettersOf(block.text), letters));
  if (blocks.slice(first, first + nearTop).some(isDescribed)) return kept;
  const found = blocks
    .slice(Math.max(0, first - furthestAbove), first)
    .findLast(block => block.place === 'body' && block.linkDensity < 0.5 && isDescribed(block));
  return found ? new Set([found, ...kept]) : kept;
}

function beginAlike(a: string, b: string): boolean {
  if (a.length < fewestLetters) return false;
  return a.startsWith(b.slice(0, compared)) || b.startsWith(a.slice(0, compared));
}
