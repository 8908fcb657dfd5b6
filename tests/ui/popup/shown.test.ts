import {describe, expect, test} from 'vitest';
import type {Correction, Warning} from '../../../src/core/types.ts';
import {everything, type Filter, filtered} from '../../../src/ui/popup/filter.ts';
import {groupBySpeaker} from '../../../src/ui/popup/groups.ts';
import {peopleNear} from '../../../src/ui/popup/people.ts';
import {type Shown, shownQuotations} from '../../../src/ui/popup/shown.ts';
import {voiceWords} from '../../../src/ui/popup/voices.ts';
import {analysisOf} from '../analysis.ts';

const text =
  '“We won the long race,” said Mayor José Doe. An official called it “a scandal.” Ann Lee slept. “Who knows?” Roe would not comment.';
const at = (words: string) => ({start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words});
const analysis = analysisOf(
  [text],
  [
    {runs: ['We won the long race,']},
    {runs: ['a scandal.'], kind: 'mixed', speaker: 1},
    {runs: ['Who knows?'], state: 'unclear', speaker: null, confidence: 0.3},
  ],
  [
    {name: 'José Doe', role: 'Mayor', mentions: [at('José Doe')]},
    {name: 'An official', named: false, mentions: [at('An official')]},
  ],
  {
    mentionedOnly: [{name: 'Ann Lee', role: 'clerk', mentions: [at('Ann Lee')]}],
    declined: [{name: 'Roe', named: true, role: null, speaker: null, mention: at('Roe'), phrase: at('would not')}],
  },
);
const none: ReadonlyMap<number, Correction> = new Map();
const summary = ({attribution, state, voice}: Shown) => `${attribution} ${state} ${voice?.name ?? '-'}`;

describe('shown', () => {
  test('as it was found', () =>
    expect(shownQuotations(analysis, none).map(summary)).toEqual([
      'automatic stated José Doe',
      'automatic stated An official',
      'automatic check -',
    ]));

  test.each<[Correction, string]>([
    [{attribution: 'confirmed', speaker: 'José Doe'}, 'confirmed stated José Doe (Mayor)'],
    [{attribution: 'corrected', speaker: 'Ann Lee'}, 'corrected stated Ann Lee (clerk)'],
    [{attribution: 'corrected', speaker: 'Roe'}, 'corrected stated Roe (null)'],
    [{attribution: 'corrected', speaker: 'Nobody’s Name'}, 'corrected stated Nobody’s Name (null)'],
    [{attribution: 'corrected', speaker: undefined}, 'corrected not-stated - (undefined)'],
  ])('overruled by %j', (correction, expected) => {
    const [one] = shownQuotations(analysis, new Map([[0, correction]]));
    expect(one && `${summary(one)} (${one.voice?.role})`).toBe(expected);
  });

  test('a source without a name stays one', () => {
    const [one] = shownQuotations(analysis, new Map([[0, {attribution: 'corrected', speaker: 'An official'}]]));
    expect(one?.voice?.named).toBe(false);
  });

  test.each<[number, Warning[], Shown['state']]>([
    [0.5, [], 'stated'],
    [0.49, [], 'check'],
    [0.45, ['speakers-experimental'], 'stated'],
  ])('confidence %f, %j: %s', (confidence, warnings, state) => {
    const unsure = analysisOf(['x'], [{runs: ['x'], confidence}], [{name: 'Doe'}], {warnings});
    expect(shownQuotations(unsure, none).map(one => one.state)).toEqual([state]);
  });
});

test('people to choose from: the nearest first, each once', () => {
  const [first, , last] = analysis.quotations;
  expect(first && peopleNear(first, analysis)).toEqual(['José Doe', 'An official', 'Ann Lee', 'Roe']);
  expect(last && peopleNear(last, analysis)).toEqual(['Roe', 'Ann Lee', 'An official', 'José Doe']);
  const meant = last && {...last, mention: at('An official')};
  expect(meant && peopleNear(meant, analysis)[0]).toBe('An official');
});

test.each<[Partial<Filter>, number[]]>([
  [{}, [0, 1, 2]],
  [{query: 'race'}, [0]],
  [{query: '  RACE   won '}, [0]],
  [{query: 'jose'}, [0]], // the speaker's name, without the accent
  [{query: 'mayor'}, [0]],
  [{query: 'race scandal'}, []],
  [{query: '(.*'}, []],
  [{speaker: 'An official'}, [1]],
  [{speaker: 'An official', query: 'race'}, []],
  [{kind: 'direct'}, [0, 2]],
  [{kind: 'mixed'}, [1]],
  [{naming: 'named'}, [0]],
  [{naming: 'unnamed'}, [1]],
])('filter %j', (filter, expected) =>
  expect(
    filtered(shownQuotations(analysis, none), {...everything, ...filter}).map(({quotation}) => quotation.id),
  ).toEqual(expected),
);

describe('voices', () => {
  const words = (corrections: ReadonlyMap<number, Correction>) =>
    voiceWords(groupBySpeaker(shownQuotations(analysis, corrections)), 'en').map(
      ({voice, state, direct, partial}) => `${voice?.name ?? state} ${direct}+${partial}`,
    );
  test('most words first, nobody last', () =>
    expect(words(none)).toEqual(['José Doe 5+0', 'An official 0+2', 'check 2+0']));
  test('what the reader corrected counts for whom it is', () =>
    expect(words(new Map([[0, {attribution: 'corrected', speaker: 'An official'}]]))).toEqual([
      'An official 5+2',
      'check 2+0',
    ]));
});
