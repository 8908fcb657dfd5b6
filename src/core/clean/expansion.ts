import type {PageBlock} from '../dom/page-blocks.ts';
import {densestProse} from './densest.ts';
import {gaps} from './gaps.ts';
import {isProse, totalWords} from './sentences.ts';
import {bodyLikeness} from './signature.ts';

/** What Readability missed and its own choice says is article: the other halves of a split body. */
export function expanded(kept: ReadonlySet<PageBlock>, blocks: readonly PageBlock[]): ReadonlySet<PageBlock> {
  const dense = densest(blocks);
  if (kept.size === 0) return new Set(dense);
  const alike = unlessFew(lookAlikes(kept, blocks), kept);
  const larger = totalWords(dense) >= 2 * totalWords(kept) && !dense.some(block => kept.has(block)) ? dense : [];
  const all = new Set([...kept, ...alike, ...larger]);
  return new Set([...all, ...gaps(all, blocks)]);
}

/** Blocks dressed as the body is, wherever they stand. */
function lookAlikes(kept: ReadonlySet<PageBlock>, blocks: readonly PageBlock[]): readonly PageBlock[] {
  const likeness = bodyLikeness(kept);
  const said = new Set([...kept].map(block => block.text));
  return blocks.filter(
    block =>
      !kept.has(block) &&
      block.place === 'body' &&
      block.linkDensity < 0.5 &&
      likeness.look(block) >= 0.25 &&
      !said.has(block.text),
  );
}

/** A few strays are other things in the same dress; a good part of the text is a body that was split. */
function unlessFew(added: readonly PageBlock[], kept: ReadonlySet<PageBlock>): readonly PageBlock[] {
  return totalWords(added.filter(isProse)) >= 0.15 * totalWords(kept) ? added : [];
}

/** Under 40 words it is no body. */
function densest(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const most = densestProse(blocks);
  return totalWords(most) >= 40 ? most : [];
}
