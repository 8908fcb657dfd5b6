import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {attribute} from '../../../src/core/quotes/attribute.ts';
import {plainBlocks} from '../../../src/core/text/plain-blocks.ts';
import {quotes} from '../../../src/languages/en-quotes.ts';

const text = readFileSync(new URL('../../fixtures/articles/nato-open-door.txt', import.meta.url), 'utf8');
const blocks = plainBlocks(text);
const {quotations: all, attributions, speakers} = attribute(text, blocks, quotes);
const quotations = all.filter(({kind}) => kind !== 'indirect');
const speakerOf = (quotation: number) => speakers[attributions[quotation]?.speaker ?? -1];
/** Words of a span, the article's no-break spaces as plain ones. */
const words = (span: {start: number; end: number}) => text.slice(span.start, span.end).replaceAll('\u00a0', ' ');

describe('the sample article', () => {
  test('has a subhead in capitals', () => {
    expect(blocks.filter(({kind}) => kind === 'heading').map(({span}) => words(span))).toEqual([
      'STOLTENBERG: WRITTEN RESPONSE TO RUSSIA’S OFFER',
    ]);
  });

  test('has exactly four quotations in marks, the last over two paragraphs', () => {
    expect(quotations.map(({contents}) => contents.map(content => words(content).slice(0, 24)))).toEqual([
      ['We have said it publicly'],
      ['I touched on the main is'],
      ['our response was fully c'],
      ['Minister Wang Yi said it', 'The Minsk Agreement, app'],
    ]);
    expect(words(quotations[3]?.contents[1] ?? {start: 0, end: 0})).toMatch(/military blocs\.$/);
  });

  test.each([
    [0, 'Antony Blinken', 'U.S. Secretary of State', 'cue-beside-name'],
    [1, 'Jens Stoltenberg', 'NATO Secretary General', 'introduced-before'],
    [2, 'Antony Blinken', 'U.S. Secretary of State', 'cue-in-sentence'],
    [3, 'China’s Foreign Ministry', undefined, 'announced-before'],
  ])('quotation %i is by %s, %s', (quotation, name, role, basis) => {
    expect(speakerOf(quotation)?.name).toBe(name);
    expect(speakerOf(quotation)?.role).toBe(role);
    expect(attributions[quotation]).toMatchObject({state: 'stated', basis});
  });

  test('three forms of one name are one speaker', () => {
    expect(speakers.slice(0, 3).map(({name}) => name)).toEqual([
      'Antony Blinken',
      'Jens Stoltenberg',
      'China’s Foreign Ministry',
    ]);
    expect(new Set(speakers[0]?.mentions.map(words))).toEqual(
      new Set(['U.S. Secretary of State Antony Blinken', 'Blinken', 'US Secretary of State Blinken']),
    );
  });
});
