import {rangeOf} from '../core/dom/range.ts';
import type {Analysis, Article, Span} from '../core/types.ts';
import {highlight} from './highlight.ts';
import type {ScreenRect} from './messages.ts';
import {scrollClearOf} from './scroll.ts';

/** Where the words of an article stand: in the live blocks that it was read from, or in the reading view. */
export type Place = {
  readonly article: Article;
  readonly sources: readonly Element[];
  readonly reader: Element | undefined;
};

/** Scroll to a quotation and mark it; false when its words have left the page or are not shown. */
export function reveal(id: number, analysis: Analysis, place: Place, token: string, cover: ScreenRect): boolean {
  const quotation = analysis.quotations.find(one => one.id === id);
  const ranges = (quotation?.contents ?? []).flatMap(span => rangeFor(span, place) ?? []);
  const [first] = ranges;
  if (!first) return false;
  scrollClearOf(first, cover, window);
  highlight(token, ranges);
  return true;
}

function rangeFor(span: Span, {article, sources, reader}: Place): Range | undefined {
  const block = article.blocks.find(one => one.span.start <= span.start && span.end <= one.span.end);
  if (!block) return undefined;
  const words = article.text.slice(span.start, span.end);
  const source = reader ?? (block.source === undefined ? undefined : sources[block.source]);
  const earlier = reader ? article.blocks : article.blocks.filter(one => one.source === block.source);
  const before = earlier.map(one => article.text.slice(one.span.start, Math.min(one.span.end, span.start))).join('\n');
  const range = rangeOf(document, source, words, before.split(words).length - 1);
  return range && range.getClientRects().length > 0 ? range : undefined;
}
