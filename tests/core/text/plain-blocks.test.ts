import {expect, test} from 'vitest';
import {plainBlocks} from '../../../src/core/text/plain-blocks.ts';

test.each<[string, [string, string][]]>([
  ['', []],
  [' \n\n ', []],
  [
    'One.\n\nTwo.',
    [
      ['paragraph', 'One.'],
      ['paragraph', 'Two.'],
    ],
  ],
  [
    'One.\nTwo.',
    [
      ['paragraph', 'One.'],
      ['paragraph', 'Two.'],
    ],
  ],
  [
    '\uFEFFOne.\r\n\r\n\u00a0Two.\r\n',
    [
      ['paragraph', 'One.'],
      ['paragraph', 'Two.'],
    ],
  ],
  [
    'A Heading\n\nText follows.',
    [
      ['heading', 'A Heading'],
      ['paragraph', 'Text follows.'],
    ],
  ],
  [
    '- an item\n2. another',
    [
      ['item', '- an item'],
      ['item', '2. another'],
    ],
  ],
  ['“An open quotation”', [['paragraph', '“An open quotation”']]],
])('%j', (text, expected) => {
  expect(plainBlocks(text).map(({kind, span}) => [kind, text.slice(span.start, span.end)])).toEqual(expected);
});

test('text wrapped at a fixed width is joined', () => {
  const line = 'these words go on to the next line of the text';
  const paragraph = `${line}\n${line}\n${line}\n${line}.`;
  const text = `${paragraph}\n\n${paragraph}`;
  expect(plainBlocks(text).map(({span}) => text.slice(span.start, span.end))).toEqual([paragraph, paragraph]);
});
