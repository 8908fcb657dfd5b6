import {describe, expect, test} from 'vitest';
import {analysisOf} from '../analysis.ts';
import {page, show} from './show.tsx';

describe('reported words', () => {
  const reported = analysisOf(
    ['Doe said that they won. Doe did not say how. Roe may say why. Somebody said it was late.'],
    [
      {runs: ['that they won'], kind: 'indirect', cue: {start: 4, end: 8, text: 'said'}},
      {runs: ['how'], kind: 'indirect', cue: {start: 28, end: 39, text: 'did not say'}, modality: 'negated'},
      {runs: ['why'], kind: 'indirect', cue: {start: 49, end: 56, text: 'may say'}, modality: 'possible', speaker: 1},
      {runs: ['it was late'], kind: 'indirect', state: 'unclear', speaker: null},
    ],
    [{name: 'Doe'}, {name: 'Roe'}],
  );
  const shown = () => show({page: {...page, analysis: reported}});

  test('stand in a section of their own, closed, in no marks, outside the count', () => {
    const {document, texts} = shown();
    expect(document.querySelector('details.reported')?.hasAttribute('open')).toBe(false);
    expect(document.querySelector('details.reported summary')?.textContent).toBe('Reported, not verbatim');
    expect(texts('report-words')).toEqual(['that they won', 'how', 'why']);
    expect(texts('quotation')).toEqual([]);
    expect(texts('status')).toEqual(['No quotations in this article']);
  });

  test('say who, by which words, and where nothing was said', () => {
    const {texts} = shown();
    expect(texts('report-speaker')).toEqual(['Doe', 'Doe', 'Roe']);
    expect(texts('report-cue')).toEqual(['said', 'did not say', 'may say']);
    expect(texts('modality')).toEqual(['negated', 'only possible']);
  });

  test('lead to their place', () => {
    const {called, press} = shown();
    press('report', 1);
    expect(called).toEqual(['reveal 1']);
  });

  test('no section where none is sure', () => expect(show({page}).all('reported')).toEqual([]));
});
