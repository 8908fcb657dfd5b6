import {describe, expect, test} from 'vitest';
import {attribute} from '../../../src/core/quotes/attribute.ts';
import {plainBlocks} from '../../../src/core/text/plain-blocks.ts';
import type {Span} from '../../../src/core/types.ts';
import {quotes} from '../../../src/languages/en-quotes.ts';

const pieces =
  '“ ” " \' ‘ ’ « » „ `` \'\' \n\n \n : , . ! … — ( ) Jane Doe John Smith said told he she who it they the ministry a voter "We go," “No.” according to COLE: BRANDT: Q: A: — 12" ’s O’Neill 😀 \u00a0 \u200b é 漢字 \ud83d @x #y 5.2 Mr. U.S. of and that with saying which declined to comment could not be reached both men neither nor calls were returned'.split(
    ' ',
  );

/** Any text at all, the same for the same number. */
function anyText(seed: number): string {
  let state = seed;
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({length: 5 + next(80)}, () => (pieces[next(pieces.length)] ?? '') + (next(4) > 0 ? ' ' : '')).join(
    '',
  );
}

const texts = Array.from({length: 150}, (_, index) => anyText(index + 1));
const read = (text: string) => attribute(text, plainBlocks(text), quotes);

describe('any text', () => {
  test.each(texts.map((text, index) => [index + 1, text] as const))('%i', (_, text) => {
    const {quotations, attributions, speakers, mentionedOnly, declined} = read(text);
    const reports = attributions.flatMap(one => one.reports ?? []);
    expect(attributions.map(({quotation}) => quotation)).toEqual(quotations.map(({id}) => id));
    const runs = quotations.flatMap(({contents}) => contents).sort((a, b) => a.start - b.start);
    const named = attributions.flatMap(({mention, cue}) => [mention, cue].filter(span => span !== undefined));
    const inside = reports.flatMap(({mention, cue}) => [mention, cue]);
    const silent = declined.flatMap(({mention, phrase}) => [mention, phrase]);
    const all = [...speakers, ...mentionedOnly].flatMap(({mentions}) => mentions);
    for (const span of [...runs, ...named, ...inside, ...silent, ...all]) expectInside(span, text);
    expect(speakers.map(({id}) => id)).toEqual(speakers.map((_, id) => id));
    for (const {speaker} of [...reports, ...declined])
      if (speaker !== undefined) expect(speakers[speaker]?.id).toBe(speaker);
    for (const [index, run] of runs.entries()) expect(run.start).toBeGreaterThanOrEqual(runs[index - 1]?.end ?? 0);
    for (const {state, speaker, confidence} of attributions) {
      expect(speaker !== undefined).toBe(state === 'stated');
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  test('gives the same twice', () => {
    const few = texts.slice(0, 20);
    expect(few.map(read)).toEqual(few.map(read));
  });
});

function expectInside({start, end}: Span, text: string): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThan(start);
  expect(end).toBeLessThanOrEqual(text.length);
}
