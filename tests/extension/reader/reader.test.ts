import {JSDOM} from 'jsdom';
import {describe, expect, test, vi} from 'vitest';
import {openReader} from '../../../src/extension/reader/reader.ts';
import type {ReaderTexts} from '../../../src/extension/reader/reader-texts.ts';
import {type Appearance, newSettings} from '../../../src/extension/settings.ts';
import {analysisOf} from '../../ui/analysis.ts';

const token = 'k7';
const texts: ReaderTexts = (key, substitutions = []) =>
  key === 'intl_locale' ? 'en' : [key, ...substitutions].join(' ');

const page =
  '<body class="site"><main><button id="here">x</button><input name="q" value="typed"></main><footer></footer></body>';

function open(analysis = analysisOf(['A paragraph.']), storageIsFull = false) {
  const {window} = new JSDOM(page, {url: 'https://news.example/a'});
  const {document} = window;
  const scrolled: unknown[] = [];
  Object.defineProperty(window, 'scrollTo', {value: (to: unknown) => scrolled.push(to)});
  Object.defineProperty(window, 'scrollY', {value: 640});
  document.getElementById('here')?.focus();
  const before = document.documentElement.outerHTML;
  let closed = 0;
  const kept: Appearance[] = [];
  const reader = openReader(document, analysis, token, {
    texts,
    sources: [],
    appearance: newSettings.appearance,
    async keepAppearance(appearance) {
      kept.push(appearance);
      return !storageIsFull;
    },
    typeface: async () => [],
    onClose: () => closed++,
  });
  const view = () => document.querySelector<HTMLElement>(`[data-${token}="reader"]`);
  const press = (key: string, init: KeyboardEventInit = {}, target: EventTarget = window) =>
    target.dispatchEvent(new window.KeyboardEvent('keydown', {key, bubbles: true, cancelable: true, ...init}));
  const part = (name: string) => document.querySelector<HTMLElement>(`[data-${token}="${name}"]`);
  const button = (name: string) =>
    [...document.querySelectorAll<HTMLElement>(`[data-${token}="button"]`)].find(
      one => one.textContent === name || one.title === name,
    );
  return {window, document, before, reader, view, press, part, button, scrolled, kept, closed: () => closed};
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

test('title, byline, site, section and day as the page states it', () => {
  const analysis = analysisOf(['x'], [], [], {
    title: '<b>Title</b>',
    byline: 'By Jane Doe',
    siteName: 'Daily',
    section: 'Politics',
    published: '2022-01-27T23:30:00-11:00',
  });
  const {view} = open(analysis);
  const head = [...(view()?.querySelector('article')?.children ?? [])].slice(0, 2);
  expect(head.map(element => [...element.childNodes].map(node => node.textContent))).toEqual([
    ['<b>Title</b>'],
    ['By Jane Doe', 'Daily', 'Politics', 'January 27, 2022'],
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

test('reported words can be found, but are not marked, named or stepped to', () => {
  const analysis = analysisOf(
    ['Doe said that they won.'],
    [{runs: ['that they won'], kind: 'indirect'}],
    [{name: 'Doe'}],
  );
  const {view, reader, button} = open(analysis);
  expect(reader.words(0).map(words => words.textContent)).toEqual(['that they won']);
  expect(view()?.querySelector(`[data-${token}="quotation"]`)).toBeNull();
  expect(view()?.querySelector(`[data-${token}-speakers]`)).toBeNull();
  expect(button('reader_next')).toBeUndefined();
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
    ['by Escape', ({press}) => press('Escape')],
    ['by the button', ({button}) => button('reader_close')?.click()],
  ])('%s: page, place and focus as before', (_, close) => {
    const opened = open();
    close(opened);
    expect(opened.document.documentElement.outerHTML).toBe(opened.before);
    expect(opened.scrolled.at(-1)).toEqual({left: 0, top: 640, behavior: 'instant'});
    expect(opened.document.activeElement?.id).toBe('here');
    expect(opened.closed()).toBe(1);
  });

  test('once only', () => {
    const {reader, press, closed} = open();
    reader.close();
    reader.close();
    press('Escape');
    expect(closed()).toBe(1);
  });

  test('not by an Escape that ends an input method', () => {
    const {press, view} = open();
    press('Escape', {isComposing: true});
    expect(view()).not.toBeNull();
  });
});

describe('the page takes the view away', () => {
  const ways = [
    ['empties body', document => document.body.replaceChildren()],
    ['replaces body', document => document.body.replaceWith(document.createElement('body'))],
    ['removes the last child', document => document.body.lastElementChild?.remove()],
  ] satisfies [string, (document: Document) => void][];

  test.each(ways)('%s: it is put back once, then left', async (_, take) => {
    const {document, closed, view} = open();
    take(document);
    await Promise.resolve();
    expect([closed(), document.body.lastElementChild === view(), document.activeElement === view()]).toEqual([
      0,
      true,
      true,
    ]);
    take(document);
    await Promise.resolve();
    expect([closed(), view()]).toEqual([1, null]);
  });

  test.each(ways)('%s after going to another address: it is left at once', async (_, take) => {
    const {window, document, closed, view} = open();
    window.history.pushState(null, '', '/b');
    take(document);
    await Promise.resolve();
    expect([closed(), view()]).toEqual([1, null]);
  });

  test('Back to another address closes it, a place on the page does not', () => {
    const {window, closed, view} = open();
    window.history.replaceState(null, '', '#part');
    window.dispatchEvent(new window.PopStateEvent('popstate'));
    expect(closed()).toBe(0);
    window.history.replaceState(null, '', '/b');
    window.dispatchEvent(new window.PopStateEvent('popstate'));
    expect([closed(), view()]).toEqual([1, null]);
  });
});

describe('steps from quotation to quotation', () => {
  const analysis = analysisOf(
    ['“One,” said Doe.', 'And “two” was said.'],
    [{runs: ['One,']}, {runs: ['two'], state: 'unclear', speaker: null}],
    [{name: 'Doe'}],
  );

  test.each([
    ['n', ['One,', 'two', 'One,']],
    ['j', ['One,', 'two', 'One,']],
    ['N', ['One,', 'two', 'One,']],
    ['p', ['two', 'One,', 'two']],
    ['k', ['two', 'One,', 'two']],
  ])('%s', (key, expected) => {
    const {press, document} = openWithPlaces(analysis);
    const gone = expected.map(() => {
      press(key);
      return document.querySelector(`[data-${token}-current]`)?.textContent;
    });
    expect(gone).toEqual(expected);
    expect(document.querySelectorAll(`[data-${token}-current]`)).toHaveLength(1);
  });

  test('are announced and take the focus', () => {
    const {press, part, document} = openWithPlaces(analysis);
    press('n');
    expect(part('spoken')?.textContent).toBe('reader_quotation_by 1 2 Doe');
    expect(document.activeElement?.textContent).toBe('One,');
    press('n');
    expect(part('spoken')?.textContent).toBe('reader_quotation 2 2');
  });

  test.each<[string, KeyboardEventInit]>([
    ['with Control', {ctrlKey: true}],
    ['with Alt', {altKey: true}],
    ['with Command', {metaKey: true}],
    ['with Shift', {shiftKey: true}],
    ['while an input method is at work', {isComposing: true}],
  ])('not %s', (_, init) => {
    const {press, document} = openWithPlaces(analysis);
    expect(press('n', init)).toBe(true);
    expect(document.querySelector(`[data-${token}-current]`)).toBeNull();
  });

  test('the page does not hear the key', () => {
    const {press, window, document} = openWithPlaces(analysis);
    const heard: string[] = [];
    for (const target of [window, document, document.body]) {
      target.addEventListener('keydown', event => heard.push((event as KeyboardEvent).key));
    }
    press('n', {}, document.body);
    press('x', {}, document.body);
    expect(heard).toEqual(['x', 'x', 'x']);
  });

  test('without quotations there are no buttons for it', () => {
    const {button, press} = openWithPlaces(analysisOf(['x']));
    press('n');
    expect(button('reader_next')).toBeUndefined();
  });

  /** jsdom lays nothing out: everything stands at the top, on the screen. */
  function openWithPlaces(of: typeof analysis) {
    const opened = open(of);
    Object.defineProperty(opened.window.Element.prototype, 'scrollIntoView', {value: () => undefined});
    const top = (element: Element) => (element.textContent === 'One,' ? 10 : 20);
    opened.window.Element.prototype.getBoundingClientRect = function (this: Element) {
      return {top: top(this)} as DOMRect;
    };
    if (opened.view()) Object.defineProperty(opened.window, 'scrollY', {value: 0, configurable: true});
    return opened;
  }
});

describe('appearance', () => {
  const look = (view: HTMLElement | null) =>
    ['theme', 'typeface']
      .map(name => view?.getAttribute(`data-${token}-${name}`))
      .concat(['size', 'measure', 'spacing'].map(name => view?.style.getPropertyValue(`--${token}-${name}`)));

  test('as it was kept', () => expect(look(open().view())).toEqual(['system', 'serif', '19px', '35em', '1.6']));

  test('a choice that cannot be stored is said to hold for this view only', async () => {
    const {window, button, part, view} = open(analysisOf(['A paragraph.']), true);
    button('reader_appearance')?.click();
    const dark = view()?.querySelector<HTMLInputElement>('input[value=dark]');
    dark?.dispatchEvent(new window.Event('change'));
    await vi.waitFor(() => expect(part('note')?.textContent).toBe('reader_not_kept'));
    expect(look(view())[0]).toBe('dark');
  });

  test('choices are seen at once and kept', () => {
    const {window, document, button, part, view, kept} = open();
    button('reader_appearance')?.click();
    expect(part('panel')?.hidden).toBe(false);
    document.querySelector<HTMLElement>('input[value=sepia]')?.click();
    document.querySelector<HTMLElement>('input[value=sans]')?.click();
    const size = document.querySelector<HTMLInputElement>('input[type=range]');
    if (size) size.value = '24';
    size?.dispatchEvent(new window.Event('input'));
    expect(look(view())).toEqual(['sepia', 'sans', '24px', '35em', '1.6']);
    expect(kept.map(({theme, typeface}) => [theme, typeface])).toEqual([
      ['sepia', 'serif'],
      ['sepia', 'sans'],
    ]);
    size?.dispatchEvent(new window.Event('change'));
    expect(kept.at(-1)?.size).toBe(24);
  });

  test('chosen elsewhere', () => {
    const {reader, view, document} = open();
    reader.dress({...newSettings.appearance, theme: 'dark', spacing: 2});
    expect(look(view())).toEqual(['dark', 'serif', '19px', '35em', '2']);
    expect(document.querySelector<HTMLInputElement>('input[value=dark]')?.checked).toBe(true);
  });

  test('Escape closes the panel first, then the view', () => {
    const {button, press, part, closed, document} = open();
    button('reader_appearance')?.click();
    press('Escape');
    expect([part('panel')?.hidden, document.activeElement === button('reader_appearance'), closed()]).toEqual([
      true,
      true,
      0,
    ]);
    press('Escape');
    expect(closed()).toBe(1);
  });
});

test('above a text of which some may be missing stands a note with a way back to the page', () => {
  const {part, button, closed} = open(analysisOf(['x'], [], [], {warnings: ['much-left-out'], completeness: 0.62}));
  expect(part('doubts')?.textContent).toBe('warning_much_left_out 62%reader_show_page');
  expect(part('doubts')?.previousElementSibling).toBe(part('source'));
  button('reader_show_page')?.click();
  expect(closed()).toBe(1);
});

test('nothing stands there where nothing is missing', () => {
  expect(open().part('doubts')).toBe(null);
});

test('below the text the further pages are named', () => {
  const nextPages = ['https://news.example/a?page=2', 'https://news.example/a/3.html'];
  const pages = open(analysisOf(['x'], [], [], {nextPages})).part('pages');
  expect(pages?.textContent).toBe('reader_next_pages 2 3');
  expect([...(pages?.querySelectorAll('a') ?? [])].map(link => link.href)).toEqual(nextPages);
});
