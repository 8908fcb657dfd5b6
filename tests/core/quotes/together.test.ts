import {describe, expect, test} from 'vitest';
import {attribute} from '../../../src/core/quotes/attribute.ts';
import {plainBlocks} from '../../../src/core/text/plain-blocks.ts';
import {quotes} from '../../../src/languages/en-quotes.ts';

/** Speaker of each quotation in marks, and the words that name it there. */
function speakersIn(text: string) {
  const {quotations, attributions, speakers} = attribute(text, plainBlocks(text), quotes);
  return quotations.flatMap(({kind}, index) => {
    const {speaker, mention} = attributions[index] ?? {};
    if (kind === 'indirect') return [];
    return [[speakers[speaker ?? -1]?.name, mention && text.slice(mention.start, mention.end)]];
  });
}

/** Two of each shape, the second about something else. */
describe('several speak as one', () => {
  test.each<[text: string, name: string, mention: string]>([
    ['“We will build it,” Ann Smith and Bob Jones said.', 'Ann Smith and Bob Jones', 'Ann Smith and Bob Jones'],
    ['“The dam is dry,” the bank and the ministry said.', 'the bank and the ministry', 'the bank and the ministry'],
    ['“We will build it,” said Ann Smith and Bob Jones.', 'Ann Smith and Bob Jones', 'Ann Smith and Bob Jones'],
    ['“The talks failed,” said Russia and China.', 'Russia and China', 'Russia and China'],
    [
      'Ann Smith met Bob Jones. Smith and Jones wrote in a joint statement: “We will build it.”',
      'Ann Smith and Bob Jones',
      'Smith and Jones',
    ],
    [
      'Ruth Cole sang with Paul Reed. Cole and Reed said in a letter: “The hall is shut.”',
      'Ruth Cole and Paul Reed',
      'Cole and Reed',
    ],
    ['According to Ann Smith and Bob Jones, “the dam is dry.”', 'Ann Smith and Bob Jones', 'Ann Smith and Bob Jones'],
    ['Ruth Cole and Paul Reed: “Who sings first?”', 'Ruth Cole and Paul Reed', 'Ruth Cole and Paul Reed'],
    [
      '“We will build it,” said Ann Smith, Bob Jones and Eve Roe.',
      'Ann Smith, Bob Jones and Eve Roe',
      'Ann Smith, Bob Jones and Eve Roe',
    ],
    [
      'Ann Smith, a doctor, and Bob Jones, a nurse, wrote: “The ward is full.”',
      'Ann Smith and Bob Jones',
      'Ann Smith, a doctor, and Bob Jones',
    ],
    [
      '“The rates hold,” the ministers of France and Germany said.',
      'the ministers of France and Germany',
      'the ministers',
    ],
    ['“We sing on,” the mayors of Rome and Oslo said.', 'the mayors of Rome and Oslo', 'the mayors'],
    ['Tom Smith and Bob Jones met. “We will win,” both men said.', 'Tom Smith and Bob Jones', 'both men'],
    ['Ruth Cole and Jane Doe sang. “We won,” the two women said.', 'Ruth Cole and Jane Doe', 'the two women'],
  ])('%s', (text, ...expected) => expect(speakersIn(text)).toEqual([expected]));

  test('beside those that speak for themselves', () => {
    const text = '“We won,” Ann Smith and Bob Jones said. “I cried,” Smith said. “I sang,” said Jones.';
    expect(speakersIn(text).map(([name]) => name)).toEqual(['Ann Smith and Bob Jones', 'Ann Smith', 'Bob Jones']);
  });

  test('always in one order', () => {
    const text = '“We won,” Ann Smith and Bob Jones said. “We sang,” said Jones and Smith.';
    expect(speakersIn(text).map(([name]) => name)).toEqual(['Ann Smith and Bob Jones', 'Ann Smith and Bob Jones']);
  });
});

describe('one speaks alone', () => {
  test.each<[text: string, name: string]>([
    ['Bob Jones met Ann Smith and Paul Reed said: “The ward is full.”', 'Paul Reed'],
    ['The fire scared Ruth Cole, and Jane Doe said: “The dam is dry.”', 'Jane Doe'],
    ['“The ward is full,” said Bob Jones, and Ann Smith nodded.', 'Bob Jones'],
    ['“The ward is full,” said Bob Jones and Ann Smith laughed.', 'Bob Jones'],
    ['At the trial of Tom Smith and Bob Jones, Ann Lee said: “It is over.”', 'Ann Lee'],
    ['“It is late,” Ann Lee told Tom Smith and Bob Jones.', 'Ann Lee'],
    ['Ruth Cole, a poet and a teacher, said: “The hall is shut.”', 'Ruth Cole'],
    ['Paul Reed, a singer and mayor, wrote: “The barn is open.”', 'Paul Reed'],
    ['Ann Smith and Bob Jones met. “We will win,” both men said.', 'both men'],
    ['Ruth Cole and Paul Reed sang. “We won,” both women said.', 'both women'],
  ])('%s', (text, name) => expect(speakersIn(text).map(([shown]) => shown)).toEqual([name]));
});
