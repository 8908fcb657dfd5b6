import {JSDOM} from 'jsdom';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {readerHistory} from '../../src/extension/reader-history.ts';

beforeEach(() => {
  vi.useFakeTimers({toFake: ['performance']});
});
afterEach(() => {
  vi.useRealTimers();
});

/** A page of which the reader pressed `first` before anybody watched; `act` is what the reader does now. */
function page(html: string, first?: string) {
  const {document, Element} = new JSDOM(html).window;
  vi.stubGlobal('Element', Element);
  const listeners = new Map<string, (event: Event) => void>();
  const target = first === 'gone' ? null : document.querySelector(first ?? 'none');
  const view = {
    addEventListener: (name: string, listener: (event: Event) => void) => listeners.set(name, listener),
    performance: {getEntriesByType: () => (first === undefined ? [] : [{target}])},
  } as unknown as Window;
  const history = readerHistory(view);
  const act = (name: string, isTrusted = true) => {
    vi.advanceTimersByTime(5000);
    history.listen();
    listeners.get(name)?.({isTrusted} as Event);
  };
  const find = (selector: string) => document.querySelector(selector) as Element;
  return {history, act, find};
}

describe('what was there before anybody watched', () => {
  test.each([
    ['not', 'nothing was pressed', '<div></div>', undefined],
    ['likely', 'a button was pressed first', '<button></button><div></div>', 'button'],
    ['likely', 'what stands in a link', '<a href="/"><b>x</b></a><div></div>', 'b'],
    ['likely', 'what was pressed has left the page', '<div></div>', 'gone'],
    ['perhaps', 'the text was pressed', '<p>x</p><div></div>', 'p'],
  ])('opened: %s: %s', (how, _name, html, first) => {
    const {history, find} = page(html, first);
    history.note([find('div')]);
    expect(history.opened(find('div'))).toBe(how);
  });

  test('what was left out at first was there as well', () => {
    const {history, find} = page('<button></button><div></div><p></p>', 'button');
    history.note([find('p')], 'some');
    history.note([find('div')]);
    expect(history.opened(find('div'))).toBe('likely');
  });

  test('what comes later did not', () => {
    const {history, find} = page('<button></button><div></div>', 'button');
    history.note([]);
    history.note([find('div')]);
    expect(history.opened(find('div'))).toBe('not');
  });
});

describe('what comes while somebody watches', () => {
  test.each([
    ['by-reader', 'a click', 'click', true, 200],
    ['by-reader', 'a finger or a pointer', 'pointerdown', true, 200],
    ['by-reader', 'a key', 'keydown', true, 900],
    ['not', 'a click long ago', 'click', true, 1100],
    ['not', "a click of the page's own", 'click', false, 200],
    ['not', 'a pointer that only moves', 'pointermove', true, 200],
  ])('opened: %s: %s', (how, _name, event, isTrusted, later) => {
    const {history, act, find} = page('<div></div>');
    history.note([]);
    act(event, isTrusted);
    vi.advanceTimersByTime(later);
    history.note([find('div')]);
    expect(history.opened(find('div'))).toBe(how);
  });

  test('a click afterwards opens nothing that is there', () => {
    const {history, act, find} = page('<div></div>');
    history.note([find('div')]);
    act('click');
    history.note([find('div')]);
    expect(history.opened(find('div'))).toBe('not');
  });

  test('a box is opened with what is around it and with what is in it, and not with its neighbour', () => {
    const {history, act, find} = page('<main><div><p></p></div></main><aside></aside>');
    history.note([]);
    act('click');
    history.note([find('div')]);
    expect(['main', 'div', 'p', 'aside'].map(one => history.opened(find(one)))).toEqual([
      'by-reader',
      'by-reader',
      'by-reader',
      'not',
    ]);
  });

  test('the surest counts', () => {
    const {history, act, find} = page('<p></p><main><div></div></main>', 'p');
    history.note([find('main')]);
    expect(history.opened(find('main'))).toBe('perhaps');
    act('click');
    history.note([find('div')]);
    expect(history.opened(find('main'))).toBe('by-reader');
  });

  test('a box that left the page and comes again is seen anew', () => {
    const {history, act, find} = page('<div></div>');
    const box = find('div');
    history.note([box]);
    const {parentElement} = box;
    box.remove();
    history.note([]);
    act('click');
    parentElement?.append(box);
    history.note([box]);
    expect(history.opened(box)).toBe('by-reader');
  });
});
