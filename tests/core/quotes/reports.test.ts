import {describe, expect, test} from 'vitest';
import {attribute} from '../../../src/core/quotes/attribute.ts';
import {plainBlocks} from '../../../src/core/text/plain-blocks.ts';
import {quotes} from '../../../src/languages/en-quotes.ts';

/** Speaker of the first quotation, whose words it reports, and the cue inside. */
function toldIn(text: string) {
  const {attributions, speakers} = attribute(text, plainBlocks(text), quotes);
  const [{speaker, reports} = {speaker: undefined, reports: undefined}] = attributions;
  const cue = reports && text.slice(reports.cue.start, reports.cue.end);
  return [speakers[speaker ?? -1]?.name, speakers[reports?.speaker ?? -1]?.name, cue];
}

/** Two of each shape, the second about something else. */
describe('both are named', () => {
  test.each<[text: string, outer: string, inner: string, cue: string]>([
    ['“Doe told me ‘I quit’,” Smith said.', 'Smith', 'Doe', 'told'],
    ['“Reed shouted ‘the dam is dry’,” Cole said.', 'Cole', 'Reed', 'shouted'],
    ['“The mayor has said that taxes will rise,” said Smith.', 'Smith', 'The mayor', 'has said'],
    ['“The ministry announced that the dam is safe,” said Cole.', 'Cole', 'The ministry', 'announced'],
    ['“Jane Doe says taxes will rise,” said John Smith.', 'John Smith', 'Jane Doe', 'says'],
    ['“Paul Reed warned us the hall would close,” said Ruth Cole.', 'Ruth Cole', 'Paul Reed', 'warned'],
    ['“Taxes will rise again, the mayor said,” Smith recalled.', 'Smith', 'the mayor', 'said'],
    ['“According to Doe, the dam is dry,” said Cole.', 'Cole', 'Doe', 'According to'],
    ['“According to the ministry, nobody was hurt,” said Reed.', 'Reed', 'the ministry', 'According to'],
  ])('%s', (text, ...expected) => expect(toldIn(text)).toEqual(expected));

  test.each([
    ['Mayor Ruth Cole came late. “The mayor said that taxes will rise,” said John Smith.', 'Ruth Cole'],
    ['Director Paul Reed slept. “The director told us that the hall is shut,” said John Smith.', 'Paul Reed'],
    ['Jane Doe slept. “Doe told me that she quit,” said John Smith.', 'Jane Doe'],
    ['Paul Reed sang. “Paul says he is tired,” said John Smith.', 'Paul Reed'],
  ])('as the article knows them: %s', (text, inner) => expect(toldIn(text).slice(0, 2)).toEqual(['John Smith', inner]));
});

describe('nobody else is named', () => {
  test.each([
    ['a pronoun', '“He told me ‘I quit’,” Smith said.'],
    ['a pronoun', '“They said that taxes will rise,” Cole said.'],
    ['no words', '“Doe told me nothing,” Smith said.'],
    ['no words', '“Doe argued with the mayor for a year,” Cole said.'],
    ['denied', '“Doe never said that taxes will rise,” Smith said.'],
    ['only possible', '“Doe may say that the dam is dry,” Cole said.'],
    ['itself', '“Smith says that taxes will rise,” Smith said.'],
    ['itself', '“Reed warned that the dam is dry,” said Paul Reed.'],
    ['nobody', '“The water says that it is cold,” Cole said.'],
    ['nothing reported', '“We won,” said Smith.'],
  ])('%s: %s', (_, text) => {
    const [outer, inner] = toldIn(text);
    expect(outer).toBeDefined();
    expect(inner).toBeUndefined();
  });
});

test('whom only quotations name stands behind the speakers, once', () => {
  const text = '“Doe told me that he quit,” said Smith. “Doe told us that he is ill,” Reed said.';
  const {attributions, speakers} = attribute(text, plainBlocks(text), quotes);
  expect(speakers.map(({id, name}) => [id, name])).toEqual([
    [0, 'Smith'],
    [1, 'Reed'],
    [2, 'Doe'],
  ]);
  expect(attributions.map(({reports}) => reports?.speaker)).toEqual([2, 2]);
  expect(speakers[2]?.mentions).toHaveLength(2);
});
