import {describe, expect, test, vi} from 'vitest';
import {analysisOf} from '../analysis.ts';
import {type Popup, page, show} from './show.tsx';

describe('many quotations', () => {
  const words = ['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.', 'Seven.', 'Eight.'];
  const many = (count: number, reports = 0) => {
    const quotations = words.slice(0, count).map((run, index) => ({runs: [run], speaker: index % 2}));
    const reported = words.slice(0, reports).map(run => ({runs: [run], kind: 'indirect' as const, speaker: 0}));
    const speakers = [{name: 'Doe'}, {name: 'a clerk', named: false}];
    return show({page: {...page, analysis: analysisOf([words.join(' ')], [...quotations, ...reported], speakers)}});
  };
  const type = (shown: Popup, part: string, value: string) => {
    const [field] = shown.all(part) as HTMLInputElement[];
    if (!field) throw new Error(`No ${part}`);
    field.value = value;
    const {Event} = field.ownerDocument.defaultView ?? globalThis;
    field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', {bubbles: true}));
  };

  test('few have no tools', () => expect(many(7).all('tools')).toEqual([]));

  test('are searched; what was found is counted, and all of it comes back', async () => {
    const shown = many(8);
    expect(shown.texts('matching')).toEqual(['']);
    type(shown, 'search', 'f');
    await vi.waitFor(() => expect(shown.texts('words')).toEqual(['“Four.”', '“Five.”']));
    expect(shown.texts('matching')).toEqual(['2 of 8 quotations']);
    shown.press('filter-clear');
    await vi.waitFor(() => expect(shown.texts('words')).toHaveLength(8));
    expect(shown.document.activeElement).toBe(shown.all('search')[0]);
  });

  test('are narrowed by the lists behind the button', async () => {
    const shown = many(8);
    expect(shown.document.querySelector<HTMLElement>('.lists')?.hidden).toBe(true);
    shown.press('filter');
    await vi.waitFor(() => expect(shown.document.querySelector<HTMLElement>('.lists')?.hidden).toBe(false));
    type(shown, 'filter-naming', 'unnamed');
    await vi.waitFor(() => expect(shown.texts('speaker-name')).toEqual(['a clerk']));
    expect(shown.texts('filter')).toEqual(['Filter: 1']);
    type(shown, 'filter-kind', 'mixed');
    await vi.waitFor(() => expect(shown.texts('matching')).toEqual(['No quotation matches']));
  });

  test('what is reported is searched and narrowed with them, and unfolds while it is', async () => {
    const shown = many(8, 5);
    const folds = () => shown.document.querySelector('details[data-part=reported]')?.hasAttribute('open');
    expect(folds()).toBe(false);
    type(shown, 'search', 'f');
    await vi.waitFor(() => expect(shown.texts('report-words')).toEqual(['Four.', 'Five.']));
    expect(folds()).toBe(true);
    expect(shown.texts('matching')).toEqual(['2 of 8 quotations; 2 reported statements']);
    type(shown, 'filter-naming', 'unnamed');
    await vi.waitFor(() => expect(shown.all('reported')).toEqual([]));
    expect(shown.texts('matching')).toEqual(['1 of 8 quotations']);
    shown.press('filter-clear');
    await vi.waitFor(() => expect(shown.texts('report-words')).toHaveLength(5));
    expect(folds()).toBe(false);
  });

  test('much that is reported is worth tools too', async () => {
    const shown = many(1, 8);
    type(shown, 'search', 'eight');
    await vi.waitFor(() => expect(shown.texts('matching')).toEqual(['No quotation matches; 1 reported statement']));
  });

  test('a source without a name is marked', () => expect(many(8).texts('unnamed')).toEqual(['not named']));
});
