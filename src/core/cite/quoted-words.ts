/** A quotation's words as they are printed: in quotation marks, one string a paragraph. */
import {directionEnds} from '../text/hidden-signs.ts';
import type {AnalysedQuotation, Analysis} from '../types.ts';

/**
 * Each run stands in its own marks, with our ellipsis outside them where the cue interrupts. Where a paragraph ends
 * inside a quotation the next one opens again and only the last closes, as in print. Reported words have no marks. Words
 * that turn the direction of the text turn no others than themselves.
 */
export function quotedWords(
  quotation: Pick<AnalysedQuotation, 'kind' | 'contents'>,
  {text, blocks}: Pick<Analysis, 'text' | 'blocks'>,
): string[] {
  const runs = quotation.contents.map(({start, end}) => ({
    block: blocks.findIndex(block => block.start <= start && start < block.end),
    words: text.slice(start, end).trim(),
  }));
  const marked = quotation.kind === 'indirect' ? ['', ''] : ['“', '”'];
  const [open = '', close = ''] = marked;
  const paragraphs: string[] = [];
  for (const [index, {block, words}] of runs.entries()) {
    const before = runs[index - 1];
    const after = runs[index + 1];
    const closed = after === undefined || after.block === block ? close : '';
    const run = `${open}${words}${closed}${directionEnds(words)}`;
    if (before?.block === block) paragraphs.push(`${paragraphs.pop()} … ${run}`);
    else paragraphs.push(run);
  }
  return paragraphs;
}
