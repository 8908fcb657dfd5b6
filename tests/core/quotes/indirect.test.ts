import {describe, expect, test} from 'vitest';
import {attribute} from '../../../src/core/quotes/attribute.ts';
import {plainBlocks} from '../../../src/core/text/plain-blocks.ts';
import {quotes} from '../../../src/languages/en-quotes.ts';

/** Each indirect quotation as its words, its speaker's name or mention, its cue and whether it was said. */
function reported(text: string) {
  const {quotations, attributions, speakers} = attribute(text, plainBlocks(text), quotes);
  return quotations.flatMap(({kind, contents}, index) => {
    const {speaker, mention, cue, modality} = attributions[index] ?? {};
    if (kind !== 'indirect') return [];
    const words = (span: {start: number; end: number} | undefined) => span && text.slice(span.start, span.end);
    const name = speakers[speaker ?? -1]?.name ?? words(mention);
    return [[contents.map(words).join(' … '), name, words(cue), modality]];
  });
}

/** Two sentences of each shape, the second about something else. */
describe('shapes', () => {
  test.each<[shape: string, text: string, words: string, speaker: string, cue: string]>([
    [
      'that',
      'Jane Doe said that the bridge would open in May.',
      'that the bridge would open in May',
      'Jane Doe',
      'said',
    ],
    ['that', 'Peter White argued that wages had fallen.', 'that wages had fallen', 'Peter White', 'argued'],
    ['no that', 'Jane Doe said the bridge would open in May.', 'the bridge would open in May', 'Jane Doe', 'said'],
    ['no that', 'The ministry says exports are growing.', 'exports are growing', 'The ministry', 'says'],
    ['told', 'Jane Doe told reporters that the bridge was safe.', 'that the bridge was safe', 'Jane Doe', 'told'],
    ['told', 'Brown told the committee that nobody had called.', 'that nobody had called', 'Brown', 'told'],
    ['before', 'The bridge will open in May, Jane Doe said.', 'The bridge will open in May', 'Jane Doe', 'said'],
    ['before', 'Exports are growing fast, the ministry said.', 'Exports are growing fast', 'the ministry', 'said'],
    [
      'inverted',
      'The new bridge over the river will open in May, said Jane Doe.',
      'The new bridge over the river will open in May',
      'Jane Doe',
      'said',
    ],
    [
      'inverted',
      'Two people were hurt in the fire at the old mill, said Peter White.',
      'Two people were hurt in the fire at the old mill',
      'Peter White',
      'said',
    ],
    [
      'according to, behind',
      'The bridge will open in May, according to Jane Doe.',
      'The bridge will open in May',
      'Jane Doe',
      'according to',
    ],
    [
      'according to, behind',
      'Nobody was hurt in the fire, according to the ministry.',
      'Nobody was hurt in the fire',
      'the ministry',
      'according to',
    ],
    [
      'according to, before',
      'According to Jane Doe, the bridge will open in May.',
      'the bridge will open in May',
      'Jane Doe',
      'According to',
    ],
    [
      'according to, before',
      'According to the ministry, nobody was hurt in the fire.',
      'nobody was hurt in the fire',
      'the ministry',
      'According to',
    ],
    ['infinitive', 'Jane Doe vowed to rebuild the bridge.', 'to rebuild the bridge', 'Jane Doe', 'vowed'],
    ['infinitive', 'Peter White refused to leave the party.', 'to leave the party', 'Peter White', 'refused'],
    ['question', 'Jane Doe asked whether the bridge was safe.', 'whether the bridge was safe', 'Jane Doe', 'asked'],
    ['question', 'Peter White asked why nobody had called.', 'why nobody had called', 'Peter White', 'asked'],
  ])('%s: %s', (_, text, words, speaker, cue) => {
    expect(reported(text)).toEqual([[words, speaker, cue, 'affirmed']]);
  });

  test.each([
    ['Jane Doe came late. She said that the road was closed.', 'that the road was closed', 'Jane Doe'],
    ['Peter White won in March. He said that the party had changed.', 'that the party had changed', 'Peter White'],
  ])('a pronoun is its bearer: %s', (text, words, speaker) => {
    expect(reported(text)).toEqual([[words, speaker, 'said', 'affirmed']]);
  });
});

describe('what was not said is not shown as said', () => {
  test.each([
    ['Jane Doe did not say that the bridge was safe.', 'did not say', 'negated'],
    ['Peter White didn’t say that wages had fallen.', 'didn’t say', 'negated'],
    ['Jane Doe never said that the bridge was safe.', 'never said', 'negated'],
    ['The ministry has not said that exports are falling.', 'has not said', 'negated'],
    ['Jane Doe may say that the bridge is safe.', 'may say', 'possible'],
    ['Peter White would say that wages had fallen.', 'would say', 'possible'],
    ['Jane Doe might have said that the bridge was safe.', 'might have said', 'possible'],
    ['Peter White could say that wages have fallen.', 'could say', 'possible'],
    ['Jane Doe has said that the bridge is safe.', 'has said', 'affirmed'],
    ['Peter White had also said that wages would fall.', 'had also said', 'affirmed'],
  ])('%s', (text, cue, modality) => {
    const found = reported(text).filter(([, , verb]) => verb === cue);
    expect(found.map(([, , , said]) => said)).toEqual([modality]);
  });
});

describe('no indirect quotation', () => {
  test.each([
    ['a clause with a quoted run is mixed', 'Jane Doe said that the plan was “a gift to nobody.”'],
    ['a clause with a quoted run is mixed', 'The ministry argues that exports are “growing again” since May.'],
    ['nothing but a quotation', '“We won,” said Jane Doe.'],
    ['nothing is reported', 'The bridge opened in May. It was raining.'],
    ['nothing is reported', 'The fire broke out at noon. Two houses burned.'],
    ['no text', ''],
  ])('%s: %s', (_, text) => expect(reported(text)).toEqual([]));
});

test('those in marks come first, ids are places in the list, nothing overlaps', () => {
  const text =
    'Jane Doe said that the bridge was safe. “We won,” said Peter White.\n\nHe told reporters the vote was over.\n\nROE: No.';
  const {quotations, attributions} = attribute(text, plainBlocks(text), quotes);
  expect(quotations.map(({id}) => id)).toEqual(quotations.map((_, index) => index));
  expect(attributions.map(({quotation}) => quotation)).toEqual(quotations.map(({id}) => id));
  expect(quotations[0]?.kind).toBe('direct');
  const spans = quotations.flatMap(({contents}) => contents).sort((a, b) => a.start - b.start);
  for (const [index, {start, end}] of spans.entries()) {
    expect(start).toBeLessThan(end);
    expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
    expect(text.slice(start, end)).toMatch(/^\S[\s\S]*\S$/);
  }
});
