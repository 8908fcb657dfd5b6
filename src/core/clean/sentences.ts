import type {PageBlock} from '../dom/page-blocks.ts';

const sentenceEnd = /[.!?…。！？।؟]["'”’»)\]]*$/;

/** Prose: enough words, an end as sentences have it, and not mostly links. */
export function isProse(block: PageBlock): boolean {
  return block.words >= 10 && block.linkDensity < 0.5 && sentenceEnd.test(block.text);
}

export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text);
}

export function totalWords(blocks: Iterable<PageBlock>): number {
  let words = 0;
  for (const block of blocks) words += block.words;
  return words;
}
