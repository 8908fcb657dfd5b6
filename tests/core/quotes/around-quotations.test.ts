/** What stands above and below a quotation tells its speaker: headings, signatures; and block quotations. */
import {describe, expect, test} from 'vitest';
import type {Block} from '../../../src/core/types.ts';
import {type Row, read} from './read.ts';

type Part = [kind: Block['kind'], text: string];

function readParts(parts: readonly Part[]): Row[] {
  const blocks: Block[] = [];
  let text = '';
  for (const [kind, own] of parts) {
    if (text !== '') text += '\n\n';
    blocks.push({kind, span: {start: text.length, end: text.length + own.length}, source: undefined});
    text += own;
  }
  return read(text, blocks);
}

const cases: Readonly<Record<string, readonly (readonly [parts: Part[], expected: Row[]])[]>> = {
  'a block quotation without marks that a colon announces': [
    [
      [
        ['paragraph', 'Karin Holt wrote to the council on Tuesday:'],
        ['blockquote', 'The hut has no roof. I ask you for the third time to send somebody.'],
      ],
      [[['The hut has no roof. I ask you for the third time to send somebody.'], 'Karin Holt']],
    ],
    [
      [
        ['paragraph', 'In a statement, the hospital said:'],
        ['blockquote', 'All patients were moved in time.'],
        ['blockquote', 'We thank the firefighters.'],
        ['paragraph', 'The ward reopens in May.'],
      ],
      [[['All patients were moved in time.', 'We thank the firefighters.'], 'the hospital']],
    ],
    [
      [
        ['paragraph', 'Vera Holm told the inquiry:'],
        ['blockquote', 'The night manager was “asleep” on a bench.'],
      ],
      [[['The night manager was “asleep” on a bench.'], 'Vera Holm']],
    ],
  ],
  'a block quotation with marks': [
    [
      [
        ['paragraph', 'Greta Lind was asked about clay.'],
        ['blockquote', '“I never liked porcelain. It has no memory.”'],
      ],
      [[['I never liked porcelain. It has no memory.'], 'Greta Lind']],
    ],
    [
      [
        ['paragraph', 'Tom Reyes put it this way in his report:'],
        ['blockquote', '“The wiring is older than the building.”'],
      ],
      [[['The wiring is older than the building.'], 'Tom Reyes']],
    ],
  ],
  'a block quotation that nothing announces is the page’s own': [
    [
      [
        ['paragraph', 'The ferry ran for a century.'],
        ['blockquote', 'The ferry ran for a century.'],
      ],
      [],
    ],
    [
      [
        ['paragraph', 'The hall is cold in winter.'],
        ['blockquote', 'Cold in winter, hot in May'],
      ],
      [],
    ],
  ],
  'a heading names the speaker': [
    [
      [
        ['heading', 'HOLLIS: WRITTEN RESPONSE TO THE COMMITTEE'],
        ['paragraph', '“We did not know that the valve was open. We closed it within the hour.”'],
      ],
      [[['We did not know that the valve was open. We closed it within the hour.'], 'HOLLIS']],
    ],
    [
      [
        ['heading', 'STATEMENT BY MAYOR IRENE FALK'],
        ['paragraph', '“The town will rebuild the orchard road this year. Nobody will pay twice.”'],
      ],
      [[['The town will rebuild the orchard road this year. Nobody will pay twice.'], 'IRENE FALK']],
    ],
    [
      [
        ['paragraph', 'The inspector Ida Berg came on Monday.'],
        ['heading', 'BERG: NO DANGER TO THE VALLEY'],
        ['paragraph', '“The dam is as dry as my boots.”'],
      ],
      [[['The dam is as dry as my boots.'], 'Ida Berg']],
    ],
  ],
  'a heading that is no name': [
    [
      [
        ['heading', 'BREAKING: BRIDGE DOWN'],
        ['paragraph', '“There was a bang and then there was water.”'],
      ],
      [[['There was a bang and then there was water.'], 'not-stated']],
    ],
    [
      [
        ['heading', 'UPDATE: FERRY LATE'],
        ['paragraph', '“We sat on our bags and sang.”'],
      ],
      [[['We sat on our bags and sang.'], 'not-stated']],
    ],
  ],
  'signed in the same line': [
    [
      [['paragraph', '“The hut saved my life.” — Karin Holt, mountaineer']],
      [[['The hut saved my life.'], 'Karin Holt']],
    ],
    [
      [['paragraph', '“I would do it again tomorrow.” – Otto Brandt, ferryman']],
      [[['I would do it again tomorrow.'], 'Otto Brandt']],
    ],
    [
      [['paragraph', '“We are ninety voices now.” —Marcus Dunn, choir director']],
      [[['We are ninety voices now.'], 'Marcus Dunn']],
    ],
  ],
  'signed in the line below': [
    [
      [
        ['paragraph', '“No bread like this anywhere.”'],
        ['paragraph', '— Marthe Blanc, baker'],
      ],
      [[['No bread like this anywhere.'], 'Marthe Blanc']],
    ],
    [
      [
        ['blockquote', '“Nobody counts the first one.”'],
        ['paragraph', 'Sherab Tenzin, mountain guide'],
      ],
      [[['Nobody counts the first one.'], 'Sherab Tenzin']],
    ],
    [
      [
        ['paragraph', '“The sea gives and the sea takes.”'],
        ['paragraph', '– Jonas Vik'],
      ],
      [[['The sea gives and the sea takes.'], 'Jonas Vik']],
    ],
  ],
  'a sentence below is no signature': [
    [
      [
        ['paragraph', 'Ines Prado was glad. “The gym is warm.”'],
        ['paragraph', 'Rosa Klein, the director, left at nine.'],
      ],
      [[['The gym is warm.'], 'Ines Prado']],
    ],
    [
      [
        ['paragraph', 'Paolo Conti told reporters that he would stay.'],
        ['paragraph', '“We start again with young vines and old tools.”'],
        ['paragraph', 'Lena Grau, a neighbour, lost her barn.'],
      ],
      [[['We start again with young vines and old tools.'], 'Paolo Conti']],
    ],
  ],
};

describe.each(Object.entries(cases))('%s', (_, rows) => {
  test.each(rows)('%j', (parts, expected) => expect(readParts(parts)).toEqual(expected));
});
