import {describe, expect, test} from 'vitest';
import {attribute} from '../../../src/core/quotes/attribute.ts';
import {plainBlocks} from '../../../src/core/text/plain-blocks.ts';
import {quotes} from '../../../src/languages/en-quotes.ts';

/** Runs of a quotation in marks and its speaker's name, or its state where none is named. */
type Row = [runs: string[], speaker: string | undefined];

function read(text: string): Row[] {
  const {quotations, attributions, speakers} = attribute(text, plainBlocks(text), quotes);
  return quotations.flatMap(({kind, contents}, index): Row[] => {
    if (kind === 'indirect') return [];
    const attribution = attributions[index];
    const name = speakers[attribution?.speaker ?? -1]?.name;
    return [[contents.map(({start, end}) => text.slice(start, end)), name ?? attribution?.state]];
  });
}

/** Each case twice: the shape counts, not the subject. */
const cases: Readonly<Record<string, readonly (readonly [text: string, expected: Row[]])[]>> = {
  'marks open each paragraph and close the last': [
    [
      '“The dam held all night.\n\n“It will hold again,” said Ruth Cole, the engineer.',
      [[['The dam held all night.', 'It will hold again,'], 'Ruth Cole']],
    ],
    [
      '“Our choir lost its hall.\n\n“We now sing in a barn,” said Paul Reed, who leads it.',
      [[['Our choir lost its hall.', 'We now sing in a barn,'], 'Paul Reed']],
    ],
  ],
  'attribution in the paragraph before': [
    [
      'Ruth Cole said on Friday that the dam was safe.\n\n“We looked at every stone of it and we found no crack.”',
      [[['We looked at every stone of it and we found no crack.'], 'Ruth Cole']],
    ],
    [
      'Paul Reed told the council that the choir needs a hall.\n\n“We sing in a barn now and in the winter we freeze.”',
      [[['We sing in a barn now and in the winter we freeze.'], 'Paul Reed']],
    ],
  ],
  'said in a statement': [
    ['Ruth Cole said in a statement: “The dam is safe.”', [[['The dam is safe.'], 'Ruth Cole']]],
    ['The council said in a statement: “The hall stays shut.”', [[['The hall stays shut.'], 'The council']]],
  ],
  'a subhead in capitals at the end of a paragraph': [
    ['“The dam is safe,” said Ruth Cole on Friday. DAM: NEW REPORT', [[['The dam is safe,'], 'Ruth Cole']]],
    ['“The hall stays shut,” Paul Reed told the council. CHOIR: OLD HALL', [[['The hall stays shut,'], 'Paul Reed']]],
  ],
  'single marks': [
    ['‘The dam is safe and it’s dry,’ said Ruth Cole.', [[['The dam is safe and it’s dry,'], 'Ruth Cole']]],
    ["'We don't sing in the hall,' said Paul Reed.", [[["We don't sing in the hall,"], 'Paul Reed']]],
  ],
  'nested quotations': [
    ['“She told us ‘run’ and we ran,” said Ruth Cole.', [[['She told us ‘run’ and we ran,'], 'Ruth Cole']]],
    ['"They call it \'the barn\' today," Paul Reed said.', [[["They call it 'the barn' today,"], 'Paul Reed']]],
  ],
  'straight and curly marks mixed': [
    ['“The dam is safe," said Ruth Cole.', [[['The dam is safe,'], 'Ruth Cole']]],
    ['"We sing in a barn,” said Paul Reed.', [[['We sing in a barn,'], 'Paul Reed']]],
  ],
  'a missing closing mark': [
    ['Ruth Cole said: “The dam is safe.\n\nIt rained again.', [[['The dam is safe.'], 'Ruth Cole']]],
    ['Paul Reed wrote: “We sing in a barn.\n\nThe council met.', [[['We sing in a barn.'], 'Paul Reed']]],
  ],
  'missing spaces are no marks': [
    ['The dam’swall and the towns’ fields are wet.', []],
    ['The choir’shall and the boys’ songs are old.', []],
  ],
  'titles and scare quotes': [
    ['The engineer read the book “Walls of Water” in a night.', []],
    ['The choir sang the song “Winter Is Long” in the barn.', []],
    ['It was a so-called “dry dam” for a year.', []],
    ['They had a so-called “open door” in the hall.', []],
  ],
  'who is the source': [
    [
      'Ruth Cole, who called the dam “a wall of hope for all of us,” left on Friday.',
      [[['a wall of hope for all of us,'], 'Ruth Cole']],
    ],
    [
      'Paul Reed, who described the barn as “the best hall we ever had,” sang on.',
      [[['the best hall we ever had,'], 'Paul Reed']],
    ],
  ],
  'who, behind a phrase': [
    [
      'The mayor read from a letter by Reed, who said “the hall stays shut for now.”',
      [[['the hall stays shut for now.'], 'Reed']],
    ],
    [
      'The council has a note by Cole, who called the dam “a wall of sand and hope.”',
      [[['a wall of sand and hope.'], 'Cole']],
    ],
  ],
  'which is the source': [
    [
      'The report, which said the dam was “a wall of sand and hope,” came out on Friday.',
      [[['a wall of sand and hope,'], 'The report']],
    ],
    [
      'The Foreign Ministry in Minsk, which called the talks “useless for all sides,” closed.',
      [[['useless for all sides,'], 'The Foreign Ministry']],
    ],
    ['The dam book, which Cole called “a joke on all of us,” sold well.', [[['a joke on all of us,'], 'Cole']]],
    ['The choir song, which Reed described as “a gift to nobody,” was long.', [[['a gift to nobody,'], 'Reed']]],
  ],
  'labels of a transcript': [
    [
      'COLE: “Is the dam safe?”\n\nREED: “Nobody knows that.”',
      [
        [['Is the dam safe?'], 'COLE'],
        [['Nobody knows that.'], 'REED'],
      ],
    ],
    [
      'Paul Reed: “Who sings first?”\n\nRuth Cole: “You do, of course.”',
      [
        [['Who sings first?'], 'Paul Reed'],
        [['You do, of course.'], 'Ruth Cole'],
      ],
    ],
  ],
  posts: [
    ['Ruth Cole tweeted: “The dam is safe. #dry”', [[['The dam is safe. #dry'], 'Ruth Cole']]],
    ['Paul Reed posted on Facebook: “We sing at nine!”', [[['We sing at nine!'], 'Paul Reed']]],
  ],
  'one speaker under three names': [
    [
      'Mayor Ruth Cole came late. “It rained,” Cole said.\n\n“The road was shut,” the mayor said.\n\n“I walked,” she said.',
      [
        [['It rained,'], 'Ruth Cole'],
        [['The road was shut,'], 'Ruth Cole'],
        [['I walked,'], 'Ruth Cole'],
      ],
    ],
    [
      'Director Paul Reed was early. “I ran,” Reed said.\n\n“The barn was open,” the director said.\n\n“I sang,” he said.',
      [
        [['I ran,'], 'Paul Reed'],
        [['The barn was open,'], 'Paul Reed'],
        [['I sang,'], 'Paul Reed'],
      ],
    ],
  ],
  'a role beside the name': [
    ['A council engineer, Ruth Cole, said: “The dam is safe.”', [[['The dam is safe.'], 'Ruth Cole']]],
    ['“We sing at nine,” said the director, Paul Reed.', [[['We sing at nine,'], 'Paul Reed']]],
  ],
  'with somebody saying': [
    [
      'The council would not comment, with spokeswoman Ruth Cole saying, “We have no news of the dam.”',
      [[['We have no news of the dam.'], 'Ruth Cole']],
    ],
    [
      'The choir sang on, with director Paul Reed shouting, “This is the last song of the night!”',
      [[['This is the last song of the night!'], 'Paul Reed']],
    ],
  ],
  'a participle belongs to the main clause': [
    [
      'Ruth Cole thanked Jane Doe, calling her “a friend of the dam and of the town.”',
      [[['a friend of the dam and of the town.'], 'Ruth Cole']],
    ],
    [
      'Paul Reed attacked John Smith, saying, “He never came to sing with us.”',
      [[['He never came to sing with us.'], 'Paul Reed']],
    ],
  ],
};

describe.each(Object.entries(cases))('%s', (_, rows) => {
  test.each(rows)('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
