import {expect, test} from 'vitest';
import {readScene} from '../../../src/core/quotes/read-scene.ts';
import {plainBlocks} from '../../../src/core/text/plain-blocks.ts';
import {quotes} from '../../../src/languages/en-quotes.ts';

type Row = [lemma: string, form: string, ...links: [shown: string, kind: string][]];

/** Each cue with the mentions that hang on it, as shown. */
function cuesIn(text: string): Row[] {
  const {cues, mentions} = readScene(text, plainBlocks(text), quotes);
  const shown = (mention: number) => text.slice(mentions[mention]?.span.start, mentions[mention]?.span.end);
  return cues.map(({lemma, form, links}) => [
    lemma,
    form,
    ...links.map(({mention, kind}): [string, string] => [shown(mention), kind]),
  ]);
}

test.each<[string, Row[]]>([
  ['Jane Doe said no.', [['say', 'past', ['Jane Doe', 'subject']]]],
  ['Jane Doe has also said no.', [['say', 'past', ['Jane Doe', 'subject']]]],
  ['Clinton’s spokeswoman said no.', [['say', 'past', ['Clinton’s spokeswoman', 'subject']]]],
  ['As the party said, it was over.', [['say', 'past', ['the party', 'subject']]]],
  ['Jane Doe came; John Smith said no.', [['say', 'past', ['John Smith', 'subject']]]],
  ['Jane Doe — in Ohio for a day — said no.', [['say', 'past', ['Jane Doe', 'subject-over-insert']]]],
  ['The leader of the party said no.', [['say', 'past', ['The leader', 'subject-over-preposition']]]],
  [
    'Jane Doe, who came late, said no.',
    [['say', 'past', ['who', 'subject-of-clause'], ['Jane Doe', 'subject-of-clause']]],
  ],
  [
    'Jane Doe left Ohio, telling the Post it was over.',
    [['tell', 'ing', ['Ohio', 'bystander'], ['Jane Doe', 'subject-of-clause'], ['the Post', 'inverted']]],
  ],
  [
    'Jane Doe called “No way” and they said no.',
    [
      ['call', 'past', ['Jane Doe', 'subject']],
      ['say', 'past', ['they', 'subject']],
    ],
  ],
  ['Jane Doe told reporters that it was over.', [['tell', 'past', ['Jane Doe', 'subject'], ['reporters', 'object']]]],
  ['“No,” said Jane Doe.', [['say', 'past', ['Jane Doe', 'inverted']]]],
  ['“No,” said Clinton’s spokeswoman.', [['say', 'past', ['Clinton’s spokeswoman', 'inverted']]]],
  ['The Post was told by Jane Doe.', [['tell', 'passive', ['Jane Doe', 'agent'], ['The Post', 'object']]]],
  ['According to Jane Doe, it was over.', [['according to', 'phrase', ['Jane Doe', 'source']]]],
  ['It has footage of Jane Doe asking why.', [['ask', 'ing', ['Jane Doe', 'subject'], ['It', 'subject-of-clause']]]],
  ['Jane Doe’s recent claim was no news.', [['claim', 'noun', ['Jane Doe', 'owner']]]],
  ['Her own remark was no news.', [['remark', 'noun', ['Her', 'owner']]]],
  ['JANE DOE: “We go.”', [[':', 'label', ['JANE DOE', 'label']]]],
  ['Some said no.', [['say', 'past', ['Some', 'subject']]]],
  ['The engines were older than anybody had thought.', [['think', 'past']]],
  ['Jane Doe would rather wait than to ask.', [['ask', 'base', ['Jane Doe', 'subject-over-preposition']]]],
  ['It was later than Jane Doe said.', [['say', 'past', ['Jane Doe', 'subject']]]],
  [
    'Jane Doe stayed more than an hour and said no.',
    [['say', 'past', ['an hour', 'subject-over-preposition'], ['Jane Doe', 'subject-of-clause']]],
  ],
  [
    'A group of more than 40 doctors said no.',
    [['say', 'past', ['40 doctors', 'subject'], ['A group', 'subject-over-preposition']]],
  ],
  ['In Ohio, Jane Doe said no.', [['say', 'past', ['Jane Doe', 'subject'], ['Ohio', 'subject-of-clause']]]],
  [
    'From Sumter, South Carolina, Jane Doe said no.',
    [['say', 'past', ['Jane Doe', 'subject'], ['Sumter', 'subject-of-clause']]],
  ],
  ['The ministers of Ohio and Iowa said no.', [['say', 'past', ['The ministers', 'subject-over-preposition']]]],
  ['Members of the party, which said no, left.', [['say', 'past', ['the party', 'subject-over-insert']]]],
  ['The bank in Ohio, which said no, closed.', [['say', 'past', ['The bank', 'subject-over-insert']]]],
  ['A letter by Jane Doe, which said no, came.', [['say', 'past', ['A letter', 'subject-over-insert']]]],
  [
    'He had a letter by Jane Doe, who said no.',
    [['say', 'past', ['who', 'subject'], ['Jane Doe', 'subject-over-insert']]],
  ],
  [
    'A friend of the party, who said no, left.',
    [['say', 'past', ['who', 'subject'], ['A friend', 'subject-over-insert']]],
  ],
  ['They need the report that said no.', [['say', 'past', ['the report', 'subject-over-insert']]]],
  ['In the words of Jane Doe, it was over.', [['in the words of', 'phrase', ['Jane Doe', 'source']]]],
])('%s', (text, cues) => expect(cuesIn(text)).toEqual(cues));
