import {describe, expect, test} from 'vitest';
import {attribute} from '../../../src/core/quotes/attribute.ts';
import {plainBlocks} from '../../../src/core/text/plain-blocks.ts';
import type {Block} from '../../../src/core/types.ts';
import {quotes} from '../../../src/languages/en-quotes.ts';

/** Runs of a quotation in marks and its speaker's name, or its state where none is named. */
export type Row = [runs: string[], speaker: string | undefined];

/** A shape with its examples, each on another subject. */
export type Cases = Readonly<Record<string, readonly (readonly [text: string, expected: Row[]])[]>>;

export function read(text: string, blocks: readonly Block[] = plainBlocks(text)): Row[] {
  const {quotations, attributions, speakers} = attribute(text, blocks, quotes);
  return quotations.flatMap(({kind, contents}, index): Row[] => {
    if (kind === 'indirect') return [];
    const attribution = attributions[index];
    const name = speakers[attribution?.speaker ?? -1]?.name;
    return [[contents.map(({start, end}) => text.slice(start, end)), name ?? attribution?.state]];
  });
}

export function expectCases(cases: Cases): void {
  describe.each(Object.entries(cases))('%s', (_, rows) => {
    test.each(rows)('%s', (text, expected) => expect(read(text)).toEqual(expected));
  });
}
