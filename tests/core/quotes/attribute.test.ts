import {describe, expect, test} from 'vitest';
import {attribute} from '../../../src/core/quotes/attribute.ts';
import {plainBlocks} from '../../../src/core/text/plain-blocks.ts';
import {examples, quotes} from '../../../src/languages/en-quotes.ts';

/** Each quotation in marks as its runs and its speaker's name, or its state where none is named. */
function read(text: string) {
  const {quotations, attributions, speakers} = attribute(text, plainBlocks(text), quotes);
  return quotations.flatMap(({kind, contents}, index) => {
    if (kind === 'indirect') return [];
    const attribution = attributions[index];
    const speaker = speakers[attribution?.speaker ?? -1];
    return [[contents.map(({start, end}) => text.slice(start, end)), speaker?.name ?? attribution?.state]];
  });
}

test.each(examples)('%s', (text, quotation, speaker) => {
  expect(read(text)).toEqual([[[quotation], speaker]]);
});

describe('quotations and speakers', () => {
  test.each<[string, [string[], string][]]>([
    ['“It is late,” Mary Jones said. “We go home.”', [[['It is late,', 'We go home.'], 'Mary Jones']]],
    [
      'Mary Jones met the press on Monday.\n\n“We are ready,” Jones told reporters.',
      [[['We are ready,'], 'Mary Jones']],
    ],
    ['Mary Jones came late. “The road was closed,” she said.', [[['The road was closed,'], 'Mary Jones']]],
    [
      'Peter Brown said on Monday that talks went on.\n\n“We will find a solution and we will find it soon.”',
      [[['We will find a solution and we will find it soon.'], 'Peter Brown']],
    ],
    [
      '“The first paragraph stays open.\n\n“The second closes it,” said Peter White.',
      [[['The first paragraph stays open.', 'The second closes it,'], 'Peter White']],
    ],
    [
      'Peter White said: “This opens once.\n\nIt goes on here.\n\nIt closes here.” He left.',
      [[['This opens once.', 'It goes on here.', 'It closes here.'], 'Peter White']],
    ],
    [
      'Peter White said: “This never closes.\n\nAnother paragraph follows.\n\nAnd one more.',
      [[['This never closes.'], 'Peter White']],
    ],
    ['«Nous verrons», said Pierre Dupont.', [[['Nous verrons'], 'Pierre Dupont']]],
    ['„We go now“, said Hans Weber.', [[['We go now'], 'Hans Weber']]],
    ['‘It’s the boys’ turn,’ said Mary O’Neill.', [[['It’s the boys’ turn,'], 'Mary O’Neill']]],
    ['"She told me \'go home\' and left," said Jane Doe.', [[["She told me 'go home' and left,"], 'Jane Doe']]],
    ['“He told me “go home” and left,” said Jane Doe.', [[['He told me “go home” and left,'], 'Jane Doe']]],
    ['“We cannot go on,” said Per Dahl, who runs the ferry.', [[['We cannot go on,'], 'Per Dahl']]],
    ['“We cannot go on,” said Will Smith.', [[['We cannot go on,'], 'Will Smith']]],
    ['“We go,” Theresa May said. In May she left.', [[['We go,'], 'Theresa May']]],
    ['“It costs ten per head,” Jane Doe said in May.', [[['It costs ten per head,'], 'Jane Doe']]],
    ['A senior official called the talks “useless.”', [[['useless.'], 'A senior official']]],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

test.each([
  ['rock ’n’ roll of the ’90s and the dogs’ dinner'],
  ['His film “Gone With the Wind” is long.'],
  ['The “Ad blocker detected” box is by now a genre of its own.'],
  ['It is 6\'2" tall and 12" wide.'],
  [''],
  ['   \n\n  '],
  ['“'],
  ['””””'],
])('no quotation in: %s', text => expect(read(text)).toEqual([]));

describe('kinds', () => {
  test.each([
    ['“We won,” said Jane Doe.', 'direct'],
    ['Jane Doe said: “We won.”', 'direct'],
    ['Jane Doe said that the plan was “a gift to nobody.”', 'mixed'],
    ['Jane Doe left, adding that “our answer was clear.”', 'mixed'],
  ])('%s %s', (text, kind) => {
    expect(attribute(text, plainBlocks(text), quotes).quotations.map(quotation => quotation.kind)).toEqual([kind]);
  });
});

describe('roles', () => {
  test.each([
    ['“We won,” said Foreign Minister Jane Doe.', 'Foreign Minister'],
    ['Jane Doe, a spokeswoman for the party, said: “We won.”', 'spokeswoman for the party'],
    ['“We won,” said Mr. Doe.', undefined],
  ])('%s', (text, role) => {
    expect(attribute(text, plainBlocks(text), quotes).speakers[0]?.role).toBe(role);
  });
});

test('a voter and another voter are two speakers', () => {
  const text = '“I like it,” said a voter in Ohio. Later he left.\n\n“I hate it,” said a voter in Iowa.';
  const {speakers} = attribute(text, plainBlocks(text), quotes);
  expect(speakers.map(({name, named}) => [name, named])).toEqual([
    ['a voter in Ohio', false],
    ['a voter in Iowa', false],
  ]);
});

test('in a blockquote, too, a quotation is what stands in marks', () => {
  const text = 'Jane Doe wrote: “We won.” It was late.';
  const {quotations} = attribute(text, [{kind: 'blockquote', span: {start: 0, end: text.length}, source: 3}], quotes);
  expect(quotations.map(({contents}) => contents)).toEqual([[{start: 17, end: 24}]]);
});

test('every offset lies in the text, every id in its list', () => {
  const text = 'John Smith entered.\r\n“It was time,” he said.\u00a0“I waited.”\n\nSHE: “No?” “Yes!”\uFEFF';
  const {quotations, attributions, speakers} = attribute(text, plainBlocks(text), quotes);
  expect(attributions.map(({quotation}) => quotation)).toEqual(quotations.map(({id}) => id));
  for (const {contents} of quotations) for (const {start, end} of contents) expect(text.slice(start, end)).not.toBe('');
  for (const {speaker, confidence} of attributions) {
    if (speaker !== undefined) expect(speakers[speaker]?.id).toBe(speaker);
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
});
