import {describe, expect, test, vi} from 'vitest';
import type {PopupState} from '../../../src/ui/popup/popup-state.ts';
import {analysisOf} from '../analysis.ts';
import {page, show} from './show.tsx';

test('a quotation that passes on another’s words says whose', () => {
  const nowhere = {start: 0, end: 0, text: ''};
  const told = analysisOf(
    ['“Doe told me no,” said Roe.', '“No,” said Roe.'],
    [{runs: ['Doe told me no,'], reports: {speaker: 1, mention: nowhere, cue: nowhere}}, {runs: ['No,']}],
    [{name: 'Roe'}, {name: 'Doe'}],
  );
  expect(show({page: {...page, analysis: told}}).texts('reports')).toEqual(['reporting \u2068Doe\u2069’s words']);
});

describe('who said it', () => {
  const text = '“We won,” said the mayor, Jane Dawson. Ann Lee slept. “Why?” “Who?”';
  const span = (part: string) => ({start: text.indexOf(part), end: text.indexOf(part) + part.length, text: part});
  const unclear = {state: 'unclear', speaker: null, basis: 'several-candidates', confidence: 0.3} as const;
  const doubtful = analysisOf(
    [text],
    [
      {runs: ['We won,'], cue: span('said'), mention: span('Jane Dawson')},
      {runs: ['Why?'], ...unclear},
      {runs: ['Who?'], ...unclear},
    ],
    [{name: 'Jane Dawson', role: 'mayor', mentions: [span('Jane Dawson')]}],
    {mentionedOnly: [{name: 'Ann Lee', role: null, mentions: [span('Ann Lee')]}]},
  );
  const shown = (state: Partial<PopupState> = {}) => show({page: {...page, analysis: doubtful}, ...state});
  const focused = ({document}: ReturnType<typeof show>) => (document.activeElement as HTMLElement).dataset.id;

  test('why: the sentence, what decided in it, and how sure it is', async () => {
    const {texts, all, press} = shown();
    expect(texts('sentence')).toEqual([]);
    press('why');
    await vi.waitFor(() => expect(texts('sentence')).toEqual(['“We won,” said the mayor, Jane Dawson.']));
    expect([...(all('sentence')[0]?.querySelectorAll('mark') ?? [])].map(mark => mark.textContent)).toEqual([
      'said',
      'Jane Dawson',
    ]);
    expect([...texts('cue'), ...texts('written'), ...texts('sure')]).toEqual(['said', 'Jane Dawson', 'high']);
    expect(all('why')[0]?.getAttribute('aria-expanded')).toBe('true');
  });

  test('a speaker is confirmed in one click, and the focus stays with the quotation', async () => {
    const one = shown();
    one.press('why');
    await vi.waitFor(() => expect(one.texts('confirm')).toEqual(['That is right']));
    one.press('confirm');
    expect(one.called).toEqual(['confirmed 0 Jane Dawson']);
    expect(focused(one)).toBe('0');
  });

  test('what is unclear stands apart, with the nearest names; the focus goes on to the next one', () => {
    const one = shown();
    expect(one.texts('speaker-name')).toEqual(['Jane Dawson', 'Check these']);
    expect(one.texts('candidate').slice(0, 2)).toEqual(['Ann Lee', 'Jane Dawson']);
    one.press('candidate');
    expect(one.called).toEqual(['corrected 1 Ann Lee']);
    expect(focused(one)).toBe('2');
  });

  test('how many are to be checked leads to the first of them', () => {
    const one = shown();
    expect(one.texts('to-check')).toEqual(['2 to check']);
    one.press('to-check');
    expect(focused(one)).toBe('1');
    expect(show({page}).all('to-check')).toEqual([]);
  });

  test('a name may be typed, and the text may not say', () => {
    const one = shown();
    const [field] = one.all('other-name') as HTMLInputElement[];
    if (field) field.value = '  Richard Roe ';
    one.press('save-name');
    one.press('nobody', 1);
    expect(one.called).toEqual(['corrected 1 Richard Roe', 'corrected 2 undefined']);
  });

  test('what the reader said is shown so, and taken back', async () => {
    const one = shown({corrections: new Map([[1, {attribution: 'corrected', speaker: 'Ann Lee'}]])});
    expect(one.texts('speaker-name')).toEqual(['Jane Dawson', 'Ann Lee', 'Check these']);
    expect(one.texts('by-reader')).toEqual(['corrected by you']);
    one.press('why', 1);
    await vi.waitFor(() => expect(one.texts('undo')).toEqual(['Undo']));
    expect(one.texts('sure')).toEqual([]);
    one.press('undo');
    expect(one.called).toEqual(['undo 1']);
  });

  test('in a private window it is said that nothing is kept', () =>
    expect(shown({unkept: true}).texts('unkept')).toHaveLength(1));
});
