import {describe, expect, test} from 'vitest';
import {attribute} from '../../../src/core/quotes/attribute.ts';
import {plainBlocks} from '../../../src/core/text/plain-blocks.ts';
import {quotes} from '../../../src/languages/en-quotes.ts';

const namedIn = (text: string) =>
  attribute(text, plainBlocks(text), quotes).mentionedOnly.map(({name, role}) => (role ? `${name}, ${role}` : name));

/** Two of each shape, the second about something else. */
describe('named, and not quoted', () => {
  test.each<[text: string, ...names: string[]]>([
    ['“We won,” said Jane Doe. John Smith had left.', 'John Smith'],
    ['“We sing,” said Paul Reed. The hall was built by Mary Jones.', 'Mary Jones'],
    ['Mayor Ruth Cole opened the dam in May.', 'Ruth Cole, Mayor'],
    ['They elected Senator Eivor Dahl in the spring.', 'Eivor Dahl, Senator'],
    ['Mr. Eivor Dahl slept. Dahl was tired.', 'Eivor Dahl'],
    ['John Smith met Mary Jones in the hall.', 'John Smith', 'Mary Jones'],
  ])('%s', (text, ...names) => expect(namedIn(text)).toEqual(names));

  test('each with its places, the first leading', () => {
    const text = 'John Smith was ill. Nobody had seen Smith.';
    const [smith] = attribute(text, plainBlocks(text), quotes).mentionedOnly;
    expect(smith?.mentions.map(({start, end}) => text.slice(start, end))).toEqual(['John Smith', 'Smith']);
  });
});

describe('left out', () => {
  test.each([
    ['quoted', '“We won,” said John Smith.'],
    ['quoted by a pronoun', 'John Smith came late. “We won,” he said.'],
    ['reported', 'John Smith said that the dam was safe.'],
    ['reported, if only perhaps', 'John Smith may say that the dam is safe.'],
    ['quoted with another', '“We won,” said John Smith and Mary Jones.'],
    ['reported within a quotation', '“John Smith told me that he quit,” said Mary Jones.'],
    ['a speaker whose words are not there', 'John Smith spoke. John Smith replied at length.'],
    ['declined', 'John Smith declined to comment.'],
    ['no person', 'Red Square was full. The Foreign Ministry slept. Ohio was cold.'],
    ['a surname alone', 'Nobody woke Smith.'],
    ['a credit', 'Photograph by John Smith'],
    ['a credit in a sentence', 'Reporting by John Smith was used. Mary Jones contributed to this report.'],
    ['a byline', 'By John Smith'],
  ])('%s: %s', (_, text) => expect(namedIn(text)).toEqual([]));
});
