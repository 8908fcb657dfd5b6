import {expect, test} from 'vitest';
import {evidenceParts} from '../../../src/ui/popup/evidence-parts.ts';
import {analysisOf} from '../analysis.ts';

const far = 'It rained on the town, and nobody went out. '.repeat(12);

/** What decided stands in brackets. */
test.each<[string, string[], string, string | null, string | null, string]>([
  [
    'cue and name',
    ['He sat. “We won,” said Smith. It rained.'],
    'We won,',
    'said',
    'Smith',
    '“We won,” [said] [Smith].',
  ],
  ['nothing', ['He sat. “We won.” It rained.'], 'We won.', null, null, '“We won.”'],
  [
    'the name in the cue',
    ['“We won,” according to Smith.'],
    'We won,',
    'according to Smith',
    'Smith',
    '“We won,” [according to Smith].',
  ],
  [
    'in the paragraph before',
    ['Smith said this:', '“We won.”'],
    'We won.',
    'said',
    'Smith',
    '[Smith] [said] this:\n\n“We won.”',
  ],
  ['far away', ['Smith spoke.', far, '“We won.”'], 'We won.', null, 'Smith', '“We won.”'],
])('%s', (_, blocks, words, cue, mention, expected) => {
  const {text, ...rest} = analysisOf(blocks, [{runs: [words]}]);
  const span = (part: string | null) =>
    part === null ? null : {start: text.indexOf(part), end: text.indexOf(part) + part.length, text: part};
  const [quotation] = rest.quotations;
  if (!quotation) throw new Error('No quotation');
  const parts = evidenceParts({text, ...rest}, {...quotation, cue: span(cue), mention: span(mention)});
  expect(parts.map(part => (part.decided ? `[${part.text}]` : part.text)).join('')).toBe(expected);
});
