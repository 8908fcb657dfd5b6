import {describe, expect, test} from 'vitest';
import type {Corrections} from '../../../src/core/cite/given-speaker.ts';
import {takeAway} from '../../../src/core/cite/record.ts';
import type {AnalysedQuotation} from '../../../src/core/types.ts';
import {analysisOf} from '../../ui/analysis.ts';

const reading = {accessed: '2026-11-27T20:30:00+01:00', version: '0.1.0'};
const article = ['It rained. “We won,” she told Mr. Poe.', 'He said that all was well.'];
const speakers = [
  {name: 'Jane Doe', role: 'mayor'},
  {name: 'a senior official', named: false},
];

function recordWith(quotation: Partial<AnalysedQuotation>, corrections?: Corrections) {
  const analysis = analysisOf(
    article,
    [
      {
        runs: ['We won,'],
        mention: {start: 22, end: 25, text: 'she'},
        cue: {start: 26, end: 30, text: 'told'},
        ...quotation,
      },
    ],
    speakers,
    {siteName: 'The Paper'},
  );
  const taking = {...reading, pageText: analysis.text, ...(corrections && {corrections})};
  return takeAway(analysis, taking).verbatim.get(0);
}

test('a record says all that is known', () =>
  expect(recordWith({confidence: 0.9})).toEqual({
    quotation: '“We won,”',
    kind: 'direct',
    speaker: 'Jane Doe',
    asWritten: 'she',
    role: 'mayor',
    named: true,
    cue: 'told',
    sentence: '“We won,” she told Mr. Poe.',
    confidence: 0.9,
    attribution: 'automatic',
    outlet: 'The Paper',
    title: 'A title',
    authors: [],
    published: null,
    modified: null,
    url: 'https://news.example/1',
    fragmentUrl: 'https://news.example/1#:~:text=We%20won%2C',
    archiveUrl: 'https://web.archive.org/web/20261127193000/https://news.example/1',
    accessed: '2026-11-27T20:30:00+01:00',
    language: 'en',
    version: '0.1.0',
  }));

describe('who is named', () => {
  test.each<[string, Partial<AnalysedQuotation>, Corrections | undefined, object]>([
    ['sure', {confidence: 0.8}, undefined, {speaker: 'Jane Doe', asWritten: 'she', attribution: 'automatic'}],
    ['likely', {confidence: 0.79}, undefined, {speaker: null, asWritten: null, role: null, named: null}],
    ['unclear', {state: 'unclear', speaker: null}, undefined, {speaker: null}],
    ['not stated', {state: 'not-stated', speaker: null}, undefined, {speaker: null}],
    [
      'confirmed',
      {confidence: 0.3},
      new Map([[0, {attribution: 'confirmed', speaker: 'Jane Doe'}]]),
      {speaker: 'Jane Doe', asWritten: 'she', role: 'mayor', attribution: 'confirmed', confidence: 0.3},
    ],
    [
      'corrected to another whom the article has',
      {confidence: 0.9},
      new Map([[0, {attribution: 'corrected', speaker: 'a senior official'}]]),
      {speaker: 'a senior official', asWritten: null, role: null, named: false, attribution: 'corrected'},
    ],
    [
      'corrected to somebody else',
      {confidence: 0.9},
      new Map([[0, {attribution: 'corrected', speaker: 'Ann Lee'}]]),
      {speaker: 'Ann Lee', asWritten: null, role: null, named: null, attribution: 'corrected'},
    ],
    [
      'corrected to nobody',
      {confidence: 0.9},
      new Map([[0, {attribution: 'corrected', speaker: undefined}]]),
      {speaker: null, asWritten: null, role: null, attribution: 'corrected'},
    ],
  ])('%s', (_, quotation, corrections, expected) => expect(recordWith(quotation, corrections)).toMatchObject(expected));
});

test('what is reported stands apart, in the article’s words; what is unsure in neither', () => {
  const analysis = analysisOf(
    article,
    [
      {runs: ['We won,']},
      {runs: ['all was well'], kind: 'indirect'},
      {runs: ['all was'], kind: 'indirect', state: 'unclear', speaker: null},
    ],
    speakers,
  );
  const {verbatim, reported} = takeAway(analysis, {...reading, pageText: analysis.text});
  expect([...verbatim.keys()]).toEqual([0]);
  expect(reported.map(({quotation, kind}) => [quotation, kind])).toEqual([['all was well', 'indirect']]);
});

test.each([
  ['The Paper', {siteName: 'The Paper'}],
  ['news.example', {url: 'https://www.news.example/1'}],
  [null, {url: null}],
  [null, {url: 'file:///articles/page.html'}],
])('the outlet: %s', (outlet, parts) => {
  const analysis = analysisOf(article, [], [], parts);
  expect(takeAway(analysis, {...reading, pageText: ''}).source.outlet).toBe(outlet);
});
