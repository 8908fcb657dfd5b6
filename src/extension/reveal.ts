import {rangeOf} from '../core/dom/range.ts';
import {call, plain} from '../core/dom/unclobbered.ts';
import type {AnalysedQuotation, Article, Span} from '../core/types.ts';

/** An article and the live blocks that it was read from. */
export type Reading = {readonly article: Article; readonly sources: readonly Element[]};

/** Where a quotation's words stand in the page; none when they have left it or are not shown. */
export function rangesInPage(quotation: AnalysedQuotation, reading: Reading): Range[] {
  const ranges = quotation.contents.flatMap(span => rangeFor(span, reading) ?? []);
  for (const range of ranges) unfold(range);
  return ranges.filter(isShown);
}

/** The same in the reading view, whose elements are known. */
export function rangesAround(elements: readonly Element[]): Range[] {
  return elements.map(element => {
    const range = call(document, 'createRange');
    range.selectNodeContents(element);
    return range;
  });
}

function rangeFor(span: Span, {article, sources}: Reading): Range | undefined {
  const block = article.blocks.find(one => one.span.start <= span.start && span.end <= one.span.end);
  if (!block) return undefined;
  const words = article.text.slice(span.start, span.end);
  const source = block.source === undefined ? undefined : sources[block.source];
  return rangeOf(document, source, words, occurrence(words, span, block.source, article));
}

/** How often the words stand in the same source before this span. */
function occurrence(words: string, span: Span, source: number | undefined, {blocks, text}: Article): number {
  const before = blocks
    .filter(block => block.source === source && block.span.start < span.start)
    .map(block => text.slice(block.span.start, Math.min(block.span.end, span.start)));
  return before.join('\n').split(words).length - 1;
}

/** What the page has folded away comes to sight, as when the browser finds a word in it. */
function unfold({startContainer}: Range): void {
  for (let at = plain(startContainer, 'parentElement'); at; at = plain(at, 'parentElement')) {
    if (at instanceof HTMLDetailsElement) at.open = true;
  }
}

function isShown(range: Range): boolean {
  return range.getClientRects().length > 0;
}
