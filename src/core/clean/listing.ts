import type {PageBlock} from '../dom/page-blocks.ts';
import {isProse, wordsOf} from './sentences.ts';

const fewestHeadlines = 5;

/**
 * A page that lists articles and is none: many linked headlines, little prose under each. A page that declares itself
 * an article is believed.
 */
export function isListing(kept: readonly PageBlock[], blocks: readonly PageBlock[], declaredArticle: boolean): boolean {
  if (declaredArticle) return false;
  const prose = wordsOf(kept.filter(isProse));
  const headlines = blocks.filter(block => block.kind === 'heading' && block.linkDensity > 0.8 && block.words >= 3);
  if (headlines.length < fewestHeadlines) return false;
  return prose < 40 * headlines.length && longestStretch(kept) < 4;
}

/** Paragraphs of prose in a row, with no linked headline between: an article has some, a teaser one or two. */
function longestStretch(kept: readonly PageBlock[]): number {
  let longest = 0;
  let current = 0;
  for (const block of kept) {
    if (block.kind === 'heading' || block.linkDensity > 0.8) current = 0;
    else if (isProse(block)) current += 1;
    longest = Math.max(longest, current);
  }
  return longest;
}
