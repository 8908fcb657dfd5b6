import type {PageBlock} from '../dom/page-blocks.ts';
import {isProse, totalWords} from './sentences.ts';
import {type BodyLikeness, looksLikeBody} from './signature.ts';

/** Share of the page's article-like prose that was chosen, 0 to 1: what looks like the body counts, wherever it stands. */
export function completenessOf(
  chosen: readonly PageBlock[],
  blocks: readonly PageBlock[],
  likeness: BodyLikeness,
): number {
  const taken = new Set(chosen);
  const said = new Set(chosen.map(block => block.text));
  const missed = blocks.filter(
    block =>
      !taken.has(block) &&
      !said.has(block.text) &&
      block.place === 'body' &&
      isProse(block) &&
      looksLikeBody(block, likeness),
  );
  const held = totalWords(chosen);
  return held === 0 ? 0 : Math.round((100 * held) / (held + totalWords(missed))) / 100;
}
