import {expect, test} from 'vitest';
import {findRuns} from '../../../src/core/quotes/runs.ts';
import {plainBlocks} from '../../../src/core/text/plain-blocks.ts';

const elisions = new Set(['em', 'tis']);
const runsOf = (text: string) =>
  findRuns(text, plainBlocks(text), elisions).map(({content}) => text.slice(content.start, content.end));

test.each<[string, string[]]>([
  ['“Yes,” she said.', ['Yes,']],
  ['"Yes," she said. "No."', ['Yes,', 'No.']],
  ['“Yes," she said. "No.”', ['Yes,', 'No.']],
  ['”Yes,” she said.', ['Yes,']],
  ['“We won. “They lost,” she said.', ['We won. ', 'They lost,']],
  ["''Yes,'' he said.", ['Yes,']],
  ['»Ja«, sagte er. »Nein«', ['Ja', 'Nein']],
  ['« Oui », dit-il.', [' Oui ']],
  ['「はい」と言った。', ['はい']],
  ['Russia’sposition and the boys’ books', []],
  ["'Tis the season to get 'em", []],
  ["'Yes,' he said. 'It's the dogs' dinner.'", ['Yes,', "It's the dogs' dinner."]],
  ['He asked (“really?”) and left.', ['really?']],
  ['A line—“like this”—went on.', ['like this']],
])('%s', (text, runs) => expect(runsOf(text)).toEqual(runs));
