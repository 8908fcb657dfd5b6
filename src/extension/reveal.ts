import {rangeOf} from '../core/dom/range.ts';
import {call, plain} from '../core/dom/unclobbered.ts';
import type {Analysis, Article, Block, Span} from '../core/types.ts';
import type {Target} from './messages.ts';
import type {Reader} from './reader/reader.ts';

/** An article and the live blocks that it was read from. */
export type Reading = {readonly article: Article; readonly sources: readonly Element[]};

/** Where a target's words stand in the page; none when they have left it or are not shown. */
export function rangesInPage(target: Target, {quotations}: Pick<Analysis, 'quotations'>, reading: Reading): Range[] {
  const quotation = typeof target === 'number' ? quotations.find(({id}) => id === target) : {contents: [target]};
  const ranges = quotation?.contents.flatMap(span => rangeFor(span, reading) ?? []) ?? [];
  for (const range of ranges) unfold(range);
  return ranges.filter(isShown);
}

/** The same in the reading view, where the elements of quotations are known. */
export function rangesInReader(target: Target, reader: Pick<Reader, 'words' | 'element'>, article: Article): Range[] {
  if (typeof target === 'number') return rangesAround(reader.words(target));
  const range = rangeInView(target, reader.element, article);
  return range && isShown(range) ? [range] : [];
}

/** The block is looked for first, and the words in it: other blocks may have the same words. */
function rangeInView(span: Span, view: Element, {blocks, text}: Article): Range | undefined {
  const block = blockAround(span, blocks);
  const whole = block && rangeOf(document, view, text.slice(block.span.start, block.span.end));
  const around = whole?.commonAncestorContainer;
  const element = around instanceof Element ? around : around?.parentElement;
  if (!block || !element || !view.contains(element)) return undefined;
  const words = text.slice(span.start, span.end);
  return rangeOf(document, element, words, text.slice(block.span.start, span.start).split(words).length - 1);
}

const blockAround = (span: Span, blocks: readonly Block[]): Block | undefined =>
  blocks.find(one => one.span.start <= span.start && span.end <= one.span.end);

function rangesAround(elements: readonly Element[]): Range[] {
  return elements.map(element => {
    const range = call(document, 'createRange');
    range.selectNodeContents(element);
    return range;
  });
}

function rangeFor(span: Span, {article, sources}: Reading): Range | undefined {
  const block = blockAround(span, article.blocks);
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
