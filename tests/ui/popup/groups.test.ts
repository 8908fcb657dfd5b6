import {expect, test} from 'vitest';
import {groupBySpeaker} from '../../../src/ui/popup/groups.ts';
import {shownQuotations} from '../../../src/ui/popup/shown.ts';
import {analysisOf} from '../analysis.ts';

const stated = (speaker: number) => ({runs: ['x'], speaker});
const unclear = {runs: ['x'], state: 'unclear', speaker: null} as const;
const notStated = {runs: ['x'], state: 'not-stated', speaker: null} as const;
const speakers = [{name: 'Doe'}, {name: 'Roe'}];

test.each([
  [
    'in order of first quotation',
    [stated(1), stated(0), stated(1)],
    [
      ['Roe', [0, 2]],
      ['Doe', [1]],
    ],
  ],
  [
    'the doubtful and the untold last',
    [notStated, unclear, stated(0), unclear],
    [
      ['Doe', [2]],
      ['check', [1, 3]],
      ['not-stated', [0]],
    ],
  ],
  ['an unknown speaker is no speaker', [stated(7)], [['check', [0]]]],
  ['reported words stand elsewhere', [{...stated(0), kind: 'indirect' as const}, stated(1)], [['Roe', [1]]]],
  ['none', [], []],
])('%s', (_, quoted, expected) => {
  const groups = groupBySpeaker(shownQuotations(analysisOf(['x'], quoted, speakers), new Map()));
  expect(
    groups.map(({voice, state, quotations}) => [voice?.name ?? state, quotations.map(({quotation}) => quotation.id)]),
  ).toEqual(expected);
});
