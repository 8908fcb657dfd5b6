import {expect, test} from 'vitest';
import type {Analysis, Correction, Warning} from '../../../src/core/types.ts';
import {emptyReceipt, type PageState} from '../../../src/extension/messages.ts';
import {opening, type PopupState} from '../../../src/ui/popup/popup-state.ts';
import {correctionText, doubtText, noteText, statusText} from '../../../src/ui/popup/status-text.ts';
import {analysisOf} from '../analysis.ts';
import {textsOf} from '../messages.ts';

const en = textsOf('en');
const speakers = [{name: 'Doe'}, {name: 'Roe'}];

function page(phase: PageState['phase'], analysis?: Analysis): PageState {
  return {phase, analysis, receipt: emptyReceipt, problem: undefined, reading: false};
}

const none = (language: string | null, ...warnings: Warning[]) =>
  page('done', analysisOf(['x'], [], [], {language, warnings}));
const unclear = {runs: ['x'], state: 'unclear', speaker: null} as const;

test.each([
  ['nothing heard yet', undefined, 'Cleaning the page…'],
  ['reading', page('reading'), 'Reading the article…'],
  ['quoting', page('quoting'), 'Looking for quotations…'],
  [
    'two speakers',
    page('done', analysisOf(['x'], [{runs: ['x']}, {runs: ['x'], speaker: 1}], speakers)),
    '2 quotations from 2 speakers',
  ],
  ['one of each', page('done', analysisOf(['x'], [{runs: ['x']}], speakers)), '1 quotation from 1 speaker'],
  [
    'reported words are not counted',
    page('done', analysisOf(['x'], [{runs: ['x']}, {runs: ['x'], kind: 'indirect', speaker: 1}], speakers)),
    '1 quotation from 1 speaker',
  ],
  [
    'nothing but reported words',
    page('done', analysisOf(['x'], [{runs: ['x'], kind: 'indirect'}])),
    'No quotations in this article',
  ],
  ['nobody named', page('done', analysisOf(['x'], [unclear])), '1 quotation'],
  ['none', none('en'), 'No quotations in this article'],
  ['none by their marks', none('fi', 'language-not-read'), 'No quotations in this article'],
  ['failed', page('failed'), ''],
  [
    'one to be checked is nobody’s yet',
    page('done', analysisOf(['x'], [{runs: ['x']}, {runs: ['x'], speaker: 1, confidence: 0.4}], speakers)),
    '2 quotations from 1 speaker',
  ],
])('%s', (_, state, expected) => expect(statusText({...opening, page: state}, en)).toBe(expected));

test.each<[language: string | null, warnings: Warning[], note: string | undefined]>([
  ['en', [], undefined],
  ['en', ['no-article'], undefined],
  ['de', ['speakers-experimental'], 'Reading who speaks is experimental in this language: check it in the text.'],
  ['fi', ['language-not-read'], 'In Finnish, quotations are found by their marks alone; who speaks is not read.'],
  [null, ['language-not-read'], 'In this language, quotations are found by their marks alone; who speaks is not read.'],
])('note: %s %s', (language, warnings, note) =>
  expect(noteText(analysisOf(['x'], [], [], {language, warnings}), en)).toBe(note),
);

test('words that left the page', () => {
  const state = {...opening, page: page('done', analysisOf(['x'], [{runs: ['x']}])), lost: 0};
  expect(statusText(state, en)).toBe('These words have left the page.');
});

test.each<[warnings: Warning[], completeness: number, doubt: string | undefined]>([
  [[], 0.6, undefined],
  [['language-not-read'], 1, undefined],
  [['text-cut'], 1, 'The site seems to show only a part of this article.'],
  [['candidates-disagree'], 1, 'Another part of this page may be the article.'],
  [
    ['text-cut', 'much-left-out'],
    0.6,
    'The site seems to show only a part of this article. A good part of the article may be missing: 60% of what looks like it was read.',
  ],
])('what may be missing after %j', (warnings, completeness, doubt) => {
  expect(doubtText(analysisOf(['x'], [], [], {warnings, completeness}), en)).toBe(doubt);
});
test('whom the reader gave counts as a speaker', () => {
  const analysis = analysisOf(['x'], [{runs: ['x']}, unclear], speakers);
  const corrections = new Map([[1, {attribution: 'corrected', speaker: 'Ann Lee'} as const]]);
  expect(statusText({...opening, page: page('done', analysis), corrections}, en)).toBe('2 quotations from 2 speakers');
});

test.each<[string, Partial<PopupState>, string]>([
  ['nothing yet', {}, ''],
  ['from an earlier visit', {corrections: new Map([[1, doe('corrected')]])}, ''],
  ['confirmed', {corrected: 1, corrections: new Map([[1, doe('confirmed')]])}, 'Confirmed: Jane Doe'],
  ['corrected', {corrected: 1, corrections: new Map([[1, doe('corrected')]])}, 'Corrected: Jane Doe'],
  [
    'to nobody',
    {corrected: 1, corrections: new Map([[1, {attribution: 'corrected', speaker: undefined}]])},
    'Corrected: the text does not say who',
  ],
  ['taken back', {corrected: 1}, 'Undone'],
])('a correction is told: %s', (_, state, expected) =>
  expect(correctionText({...opening, ...state}, en)).toBe(expected),
);

function doe(attribution: Correction['attribution']): Correction {
  return {attribution, speaker: 'Jane Doe'};
}
