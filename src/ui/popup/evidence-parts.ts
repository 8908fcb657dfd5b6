import {sentenceAround} from '../../core/text/sentence-around.ts';
import type {AnalysedQuotation, Analysis, Span, TextSpan} from '../../core/types.ts';

/** A piece of the sentence. `decided`: by its cue or its mention of the speaker. */
export type EvidencePart = {readonly text: string; readonly decided: boolean};

/** The whole sentences that hold a quotation with what decided, in pieces. What decided elsewhere in the text is left out. */
export function evidenceParts(
  {text, blocks}: Pick<Analysis, 'text' | 'blocks'>,
  {contents, cue, mention}: Pick<AnalysedQuotation, 'contents' | 'cue' | 'mention'>,
): EvidencePart[] {
  const own = sentenceAround(text, blocks, contents);
  const told = [cue, mention].filter((span): span is TextSpan => span !== null && isNear(span, own));
  const sentence = sentenceAround(text, blocks, [...contents, ...told]);
  const marked = told.filter(({start, end}) => start < end).sort((a, b) => a.start - b.start);
  const parts: EvidencePart[] = [];
  let at = sentence.start;
  for (const {start, end} of marked) {
    if (start < at) continue; // one within the other
    if (start > at) parts.push({text: text.slice(at, start), decided: false});
    parts.push({text: text.slice(start, end), decided: true});
    at = end;
  }
  if (at < sentence.end) parts.push({text: text.slice(at, sentence.end), decided: false});
  return parts;
}

/** Farther away it would bring in paragraphs that nobody asked for. */
const near = 400; // UTF-16 units
const isNear = (span: Span, sentence: Span): boolean =>
  span.end > sentence.start - near && span.start < sentence.end + near;
