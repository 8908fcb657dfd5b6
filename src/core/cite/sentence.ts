/** The sentence that a quotation comes from. */
import {abbreviations} from '../../languages/abbreviations.ts';
import {sentenceStarts} from '../text/sentences.ts';
import type {AnalysedQuotation, Analysis, Span} from '../types.ts';

/**
 * Whole sentences, as the article has them, from the one in which a quotation begins to the one in which it ends or its
 * speaker is named; in the first of its paragraphs where it has several.
 */
export function sentenceOf(
  {contents, cue, mention}: Pick<AnalysedQuotation, 'contents' | 'cue' | 'mention'>,
  {text, blocks, language}: Pick<Analysis, 'text' | 'blocks' | 'language'>,
): string {
  const [first] = contents;
  const block = first && blocks.find(({start, end}) => start <= first.start && first.start < end);
  if (!first || !block) return '';
  const parts = [...contents, ...(cue ? [cue] : []), ...(mention ? [mention] : [])].filter(
    ({start, end}) => block.start <= start && end <= block.end,
  );
  const starts = sentenceStarts(text, block, abbreviationsOf(language));
  const from = starts.findLast(start => start <= least(parts)) ?? block.start;
  const to = starts.find(start => start >= most(parts)) ?? block.end;
  return text.slice(from, to).trim();
}

const least = (spans: readonly Span[]): number => Math.min(...spans.map(({start}) => start));
const most = (spans: readonly Span[]): number => Math.max(...spans.map(({end}) => end));

function abbreviationsOf(language: string | null): ReadonlySet<string> {
  const listed = Object.entries(abbreviations).find(([code]) => code === language)?.[1] ?? '';
  return new Set(listed.split(/\s+/));
}
