import type {PageBlock} from '../dom/page-blocks.ts';
import {isProse, totalWords} from './sentences.ts';

const fewestHeadlines = 5;
const wordsOfTeaser = 40;
const stretchOfArticle = 4;

const fewestWords = 10; // outside links; a news flash has more

/** Whether what was kept is no article: too little text, or a list of other articles. */
export function isNoArticle(
  kept: readonly PageBlock[],
  blocks: readonly PageBlock[],
  declaredArticle: boolean,
): boolean {
  const plain = kept.filter(block => block.linkDensity < 0.5);
  return totalWords(plain) < fewestWords || isListing(kept, blocks, declaredArticle);
}

/**
 * A page that lists articles and is none: many linked headlines, little prose under each. A page that declares itself
 * an article is believed.
 */
function isListing(kept: readonly PageBlock[], blocks: readonly PageBlock[], declaredArticle: boolean): boolean {
  if (declaredArticle) return false;
  const headlines = blocks.filter(isHeadline).length;
  if (headlines < fewestHeadlines) return false;
  if (totalWords(kept.filter(isProse)) >= wordsOfTeaser * headlines) return false;
  return longestStretch(new Set(kept), blocks) < stretchOfArticle;
}

function isHeadline(block: PageBlock): boolean {
  return block.kind === 'heading' && block.linkDensity > 0.8 && block.words >= 3;
}

/** Kept paragraphs of prose with no linked headline between: an article has some in a row, a teaser one or two. */
function longestStretch(kept: ReadonlySet<PageBlock>, blocks: readonly PageBlock[]): number {
  let longest = 0;
  let current = 0;
  for (const block of blocks) {
    if (isHeadline(block)) current = 0;
    else if (kept.has(block) && isProse(block)) current += 1;
    longest = Math.max(longest, current);
  }
  return longest;
}
