import {type PageBlock, wordCount} from '../dom/page-blocks.ts';
import type {Doubt} from '../types.ts';
import {densestProse} from './densest.ts';
import {boxesBeside} from './gaps.ts';
import {type LinkedData, textOf} from './json-ld.ts';
import {totalWords} from './sentences.ts';

/** How long the article is by the page's own data, a signal only: `words`: 0 where it does not tell; `end`: its last letters. */
export type StatedLength = {readonly words: number; readonly end: string | undefined};

const lettersOfEnd = 40;

/** The least of what is stated: some count the whole page, others characters. */
export function statedLength(data: LinkedData): StatedLength {
  const nodes = data.articles;
  const body = nodes.map(node => textOf(node.articleBody)).find(text => text !== undefined);
  const counts = [...nodes.map(node => Number(node.wordCount)), body ? wordCount(body) : 0].filter(count => count > 0);
  return {words: counts.length > 0 ? Math.min(...counts) : 0, end: body?.slice(-lettersOfEnd)};
}

const leastShare = 0.45; // of the words stated; where they are characters of Chinese, we count two as one
const leastComplete = 0.7;
const shortForPaid = 150; // words; a page that is not free shows as many and asks for money

/** What was read and what it was read from. `paidFor`: not free for everyone. */
export type Doubtful = {
  readonly article: readonly PageBlock[];
  readonly blocks: readonly PageBlock[];
  readonly stated: StatedLength;
  readonly paidFor: boolean;
  readonly completeness: number;
};

/** What a reader should know of an article that may lack something. */
export function doubtsAbout(read: Doubtful): readonly Doubt[] {
  if (read.article.length === 0) return [];
  const doubts: readonly (readonly [Doubt, boolean])[] = [
    ['text-cut', isCut(read)],
    ['much-left-out', read.completeness < leastComplete],
    ['candidates-disagree', isElsewhere(read)],
  ];
  return doubts.flatMap(([warning, holds]) => (holds ? [warning] : []));
}

/** The page says that the article is longer, and shows no more of it. */
function isCut({article, blocks, stated, paidFor}: Doubtful): boolean {
  const words = totalWords(article);
  if (words < leastShare * stated.words) return !isOnPage(stated, blocks);
  return paidFor && (words < shortForPaid || /(?:…|\.\.\.)$/.test(article.at(-1)?.text ?? ''));
}

/** Share of the stated words that were read, where the page shows all of them; else 1. */
export function shareOfStated({article, blocks, stated}: Omit<Doubtful, 'completeness' | 'paidFor'>): number {
  const share = totalWords(article) / stated.words;
  return share < leastShare && isOnPage(stated, blocks) ? Math.round(100 * share) / 100 : 1;
}

function isOnPage({end}: StatedLength, blocks: readonly PageBlock[]): boolean {
  return end !== undefined && blocks.some(({text}) => text.endsWith(end));
}

/** The densest prose of the page is another text, as long as this one; comments and other boxes aside. */
function isElsewhere({article, blocks}: Doubtful): boolean {
  const taken = new Set(article);
  const isAnother = (dense: readonly PageBlock[]) =>
    totalWords(dense) >= totalWords(article) && !dense.some(block => taken.has(block));
  if (!isAnother(densestProse(blocks))) return false;
  const isInBox = boxesBeside(article);
  return isAnother(densestProse(blocks.filter(({element}) => !isInBox(element))));
}
