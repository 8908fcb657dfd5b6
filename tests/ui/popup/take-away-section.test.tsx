import {expect, test, vi} from 'vitest';
import {analysisOf} from '../analysis.ts';
import {page, show} from './show.tsx';
import {takingDoors} from './taking.ts';

const reporting = analysisOf(
  ['“We won,” said Jane Doe. Doe said that it was late.'],
  [{runs: ['We won,']}, {runs: ['that it was late'], kind: 'indirect'}],
  [{name: 'Jane Doe'}],
  {title: 'A long day'},
);
const reportingPage = {...page, analysis: reporting};
const everyForm = ['quotations-markdown', 'csv', 'json', 'article-markdown', 'article-html'];

test('stands closed, with a button a form, named for what it saves', () => {
  const {all, document} = show({page: reportingPage}, takingDoors().doors);
  expect(document.querySelector('details[data-part=take-away]')?.hasAttribute('open')).toBe(false);
  expect(all('save').map(({dataset}) => dataset.form)).toEqual(everyForm);
  expect(all('save')[1]?.ariaLabel).toBe('The quotations as CSV');
});

test.each([
  ['quotations-markdown', 'a-long-day-quotations.md', '> “We won,”'],
  ['csv', 'a-long-day-quotations.csv', '"“We won,”"'],
  ['json', 'a-long-day-quotations.json', '"quotation": "“We won,”"'],
  ['article-markdown', 'a-long-day.md', '# A long day'],
  ['article-html', 'a-long-day.html', '<title>A long day</title>'],
])('%s is saved as %s, and that is said', async (form, name, words) => {
  const {doors, saved} = takingDoors();
  const {press, texts} = show({page: reportingPage}, doors);
  press('save', everyForm.indexOf(form));
  await vi.waitFor(() => expect(texts('saved')).toEqual([`Saved as ${name}`]));
  expect(saved.map(file => file.name)).toEqual([name]);
  expect(saved[0]?.text).toContain(words);
  expect(texts('told-aloud')).toEqual([`Saved as ${name}`]);
});

test.each([
  [false, 1],
  [true, 2],
])('what is reported, ticked: %s', async (ticked, count) => {
  const {doors, saved} = takingDoors();
  const {all, press} = show({page: reportingPage}, doors);
  if (ticked) press('with-reported');
  await vi.waitFor(() => expect((all('with-reported')[0] as HTMLInputElement | undefined)?.checked).toBe(ticked));
  press('save', everyForm.indexOf('json'));
  await vi.waitFor(() => expect(saved).toHaveLength(1));
  expect(JSON.parse(saved[0]?.text ?? '').quotations).toHaveLength(count);
});

test('where nothing was said the article alone is offered', () => {
  const silent = {...page, analysis: analysisOf(['It rained.'])};
  const {all} = show({page: silent}, takingDoors().doors);
  expect(all('save').map(({dataset}) => dataset.form)).toEqual(['article-markdown', 'article-html']);
  expect(all('with-reported')).toEqual([]);
});

test('a file that could not be made or handed over is said to be none', async () => {
  const {doors} = takingDoors({
    save() {
      throw new Error('refused');
    },
  });
  const {press, texts} = show({page: reportingPage}, doors);
  press('save');
  await vi.waitFor(() => expect(texts('saved')).toEqual(['It could not be saved. Press again.']));
});

test.each([
  [
    'https://news.example/1',
    'https://news.example/0',
    /^https:\/\/web\.archive\.org\/web\/\d{14}\/https:\/\/news\.example\/0$/,
  ],
  ['https://news.example/1', null, /\/https:\/\/news\.example\/1$/],
  ['file:///a.html', null, undefined],
])('%s, canonical %s: the link to the Internet Archive', (url, canonicalUrl, address) => {
  const analysis = {...reporting, url, canonicalUrl};
  const [link] = show({page: {...page, analysis}}, takingDoors().doors).all('archive');
  if (address) expect(link?.getAttribute('href')).toMatch(address);
  else expect(link).toBeUndefined();
});

test('what can stand beside the page is brought there by a press; elsewhere it is not offered', () => {
  const beside = vi.fn(async () => undefined);
  const {press} = show({page: reportingPage}, takingDoors({beside}).doors);
  press('beside');
  expect(beside).toHaveBeenCalledOnce();
  expect(show({page: reportingPage}, takingDoors().doors).all('beside')).toEqual([]);
});

test('no article, nothing to take away', () => {
  const none = {...page, analysis: analysisOf([])};
  expect(show({page: none}, takingDoors().doors).all('take-away')).toEqual([]);
  expect(show({page: reportingPage}).all('take-away')).toEqual([]);
});
