import {JSDOM} from 'jsdom';
import {describe, expect, test} from 'vitest';
import {openReader} from '../../../src/extension/reader/reader.ts';
import {analysisOf} from '../../ui/analysis.ts';

const token = 'k7';
const texts = {label: 'Reading view', close: 'Close', language: 'en'};

function open(analysis = analysisOf(['A paragraph.'])) {
  const {window} = new JSDOM('<body class="site"><main><button id="here">x</button></main><footer></footer></body>');
  const {document} = window;
  const scrolled: unknown[] = [];
  Object.defineProperty(window, 'scrollTo', {value: (to: unknown) => scrolled.push(to)});
  Object.defineProperty(window, 'scrollY', {value: 640});
  document.getElementById('here')?.focus();
  const before = document.documentElement.outerHTML;
  let closed = 0;
  const reader = openReader(document, analysis, token, {texts, onClose: () => closed++});
  const view = () => document.querySelector<HTMLElement>(`[data-${token}="reader"]`);
  const pressEscape = (init: KeyboardEventInit = {}) =>
    window.dispatchEvent(new window.KeyboardEvent('keydown', {key: 'Escape', ...init}));
  return {window, document, before, reader, view, pressEscape, scrolled, closed: () => closed};
}

/** Tags with their text, of what lies in the article below its head. */
function outline(view: HTMLElement | null): string[] {
  return [...(view?.querySelector('article')?.children ?? [])].slice(2).map(element => {
    const inner = [...element.children].filter(({localName}) => localName !== 'span');
    return inner.length > 0
      ? `${element.localName}(${inner.map(child => `${child.localName}: ${child.textContent}`).join(', ')})`
      : `${element.localName}: ${element.textContent}`;
  });
}

test('the view is the last child of body and has the focus, at the top', () => {
  const {document, view, scrolled} = open();
  expect(document.body.lastElementChild).toBe(view());
  expect(document.activeElement).toBe(view());
  expect(scrolled).toEqual([{left: 0, top: 0, behavior: 'instant'}]);
});

test('title, byline, site and day as the page states it', () => {
  const analysis = analysisOf(['x'], [], [], {
    title: '<b>Title</b>',
    byline: 'By Jane Doe',
    siteName: 'Daily',
    published: '2022-01-27T23:30:00-11:00',
  });
  const {view} = open(analysis);
  const head = [...(view()?.querySelector('article')?.children ?? [])].slice(0, 2);
  expect(head.map(element => [...element.childNodes].map(node => node.textContent))).toEqual([
    ['<b>Title</b>'],
    ['By Jane Doe', 'Daily', 'January 27, 2022'],
  ]);
});

test('neighbouring items and quoted blocks share a parent', () => {
  const analysis = analysisOf([
    'One.',
    {kind: 'heading', text: 'Two'},
    {kind: 'item', text: 'a'},
    {kind: 'item', text: 'b'},
    {kind: 'blockquote', text: 'c'},
    {kind: 'blockquote', text: 'd'},
    {kind: 'item', text: 'e'},
  ]);
  expect(outline(open(analysis).view())).toEqual([
    'p: One.',
    'h2: Two',
    'ul(li: a, li: b)',
    'blockquote(p: c, p: d)',
    'ul(li: e)',
  ]);
});

describe('quotations', () => {
  const blocks = ['He said “one” and “two”.', '“Three.', 'Four,” said Roe.'];
  const analysis = analysisOf(
    blocks,
    [
      {runs: ['one', 'two']},
      {runs: ['Three.', 'Four,'], speaker: 1},
      {runs: ['Three.'], state: 'unclear', speaker: null},
    ],
    [{name: 'Doe'}, {name: 'Roe'}],
  );

  test('are marked, and the text stays unit for unit', () => {
    const {view, reader} = open(analysis);
    expect([...(view()?.querySelectorAll('p') ?? [])].map(p => p.textContent)).toEqual(blocks);
    expect(reader.words(0).map(words => words.textContent)).toEqual(['one', 'two']);
    expect(reader.words(1).map(words => words.textContent)).toEqual(['Three.', 'Four,']);
    expect(reader.words(2)).toEqual([]); // the same words; the earlier quotation has them
  });

  test('the speaker is named once, where the quotation begins', () => {
    const named = [...(open(analysis).view()?.querySelectorAll('p') ?? [])];
    expect(named.map(p => p.getAttribute(`data-${token}-speakers`))).toEqual(['Doe', 'Roe', null]);
  });
});

test.each([
  ['ar', 'rtl'],
  ['fa-IR', 'rtl'],
  ['en', 'ltr'],
  [null, 'ltr'],
])('language %s: %s', (language, dir) => {
  const {view} = open(analysisOf(['x'], [], [], {language}));
  expect([view()?.lang, view()?.dir]).toEqual([language ?? '', dir]);
});

describe('closing', () => {
  test.each<[string, (opened: ReturnType<typeof open>) => void]>([
    ['by the handle', ({reader}) => reader.close()],
    ['by Escape', ({pressEscape}) => pressEscape()],
    ['by the button', ({view}) => view()?.querySelector('button')?.click()],
  ])('%s: page, place and focus as before', (_, close) => {
    const opened = open();
    close(opened);
    expect(opened.document.documentElement.outerHTML).toBe(opened.before);
    expect(opened.scrolled.at(-1)).toEqual({left: 0, top: 640, behavior: 'instant'});
    expect(opened.document.activeElement?.id).toBe('here');
    expect(opened.closed()).toBe(1);
  });

  test('once only', () => {
    const {reader, pressEscape, closed} = open();
    reader.close();
    reader.close();
    pressEscape();
    expect(closed()).toBe(1);
  });

  test('not by an Escape that ends an input method', () => {
    const {pressEscape, view} = open();
    pressEscape({isComposing: true});
    expect(view()).not.toBeNull();
  });
});

describe('the page takes the view away', () => {
  test.each<[string, (document: Document) => void]>([
    ['empties body', document => document.body.replaceChildren()],
    ['replaces body', document => document.body.replaceWith(document.createElement('body'))],
    ['removes the last child', document => document.body.lastElementChild?.remove()],
  ])('%s', async (_, take) => {
    const {document, closed, scrolled} = open();
    take(document);
    await Promise.resolve();
    expect(closed()).toBe(1);
    expect(scrolled).toHaveLength(1);
  });
});
