/** The quotation engine: text and its blocks in, quotations with their speakers out. Pure and synchronous. */
import type {Attributed, Block, QuoteWords} from '../types.ts';
import {findRuns} from './runs.ts';

/** Quotations of `text`, one attribution each in the same order. Offsets are UTF-16 code units of `text`. */
export function attribute(text: string, blocks: readonly Block[], words: QuoteWords): Attributed {
  const runs = findRuns(text, blocks, new Set(words.elisions.split(/\s+/)));
  return {
    quotations: runs.map((run, id) => ({id, kind: 'direct', contents: [run.content]})),
    attributions: runs.map((_, quotation) => ({
      quotation,
      state: 'not-stated',
      speaker: undefined,
      mention: undefined,
      cue: undefined,
      confidence: 0,
      basis: 'no-speaker-in-text',
    })),
    speakers: [],
  };
}
