import {expect, test} from 'vitest';
import {readScene} from '../../../src/core/quotes/read-scene.ts';
import {plainBlocks} from '../../../src/core/text/plain-blocks.ts';
import {quotes} from '../../../src/languages/en-quotes.ts';

type Row = [shown: string, kind: string, role?: string];

/** Each mention as shown, its kind and the role before its name. */
function mentionsIn(text: string): Row[] {
  return readScene(text, plainBlocks(text), quotes).mentions.map(({span, kind, role}) => {
    const shown = text.slice(span.start, span.end);
    return role ? [shown, kind, text.slice(role.start, role.end)] : [shown, kind];
  });
}

test.each<[string, Row[]]>([
  ['Then Oscar de la Renta arrived.', [['Oscar de la Renta', 'full']]],
  ['Then John Doe, Jr. arrived.', [['John Doe, Jr.', 'full']]],
  ['Then Treasury Secretary Jane Doe spoke.', [['Treasury Secretary Jane Doe', 'full', 'Treasury Secretary']]],
  ['Then the Secretary of the Treasury spoke.', [['Secretary of the Treasury', 'single', 'Secretary of the']]],
  ['Then the Center for American Progress replied.', [['the Center for American Progress', 'organisation']]],
  [
    'Then the Department of Health and Human Services replied.',
    [['the Department of Health and Human Services', 'organisation']],
  ],
  [
    'Lawyers at Smith & Wesson replied.',
    [
      ['Lawyers', 'bare'],
      ['Smith & Wesson', 'organisation'],
    ],
  ],
  ['Then the Kremlin replied.', [['Kremlin', 'organisation']]],
  ['Then the President Vladimir Putin replied.', [['President Vladimir Putin', 'full', 'President']]],
  [
    'Clinton’s campaign manager Robby Mook replied.',
    [
      ['Clinton', 'single'],
      ['Robby Mook', 'full', 'campaign manager'],
    ],
  ],
  [
    'China’s Foreign Ministry replied.',
    [
      ['China', 'place'],
      ['China’s Foreign Ministry', 'organisation'],
    ],
  ],
  [
    'Then Doe’s campaign replied.',
    [
      ['Doe', 'single'],
      ['Doe’s campaign', 'descriptive'],
    ],
  ],
  ['A very senior official replied.', [['A very senior official', 'descriptive']]],
  ['The newly elected officials replied.', [['The newly elected officials', 'descriptive']]],
  ['Three officials left.', [['Three officials', 'descriptive']]],
  ['Clinton campaign officials replied.', [['Clinton campaign officials', 'bare']]],
  [
    'Then Clinton email scandal coverage grew.',
    [
      ['Clinton', 'single'],
      ['email scandal coverage', 'bare'],
    ],
  ],
  [
    'All the voters who came left.',
    [
      ['All the voters', 'descriptive'],
      ['who', 'relative'],
    ],
  ],
  [
    'Then Doe upbraided Mr. Brown.',
    [
      ['Doe', 'single'],
      ['Mr. Brown', 'single', 'Mr.'],
    ],
  ],
  ['One of the witnesses left.', [['One of the witnesses', 'descriptive']]],
  ['Then he’d left.', [['he', 'pronoun']]],
  ['Then she left.', [['she', 'pronoun']]],
  ['Then aides replied.', [['aides', 'bare']]],
  ['Then rain fell.', []],
])('%s', (text, mentions) => expect(mentionsIn(text)).toEqual(mentions));
