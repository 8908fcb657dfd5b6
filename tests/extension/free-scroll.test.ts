import {JSDOM} from 'jsdom';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {freeScrolling} from '../../src/extension/free-scroll.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

type Page = {readonly free?: boolean; readonly at?: number; readonly prevents?: boolean; readonly moves?: boolean};

/** A page 3,000 high of which 800 are seen. `moves`: it does what a wish asks for; `prevents`: it forbids that. */
function page(does: Page = {}) {
  const {free = true, at = 1000, prevents = false} = does;
  const {window} = new JSDOM(
    '<body><p>Text</p><ul style="overflow-y: auto"><li>Text</li></ul><input><textarea></textarea></body>',
  );
  const {document} = window;
  vi.stubGlobal('Element', window.Element);
  vi.stubGlobal('document', document);
  vi.stubGlobal('getComputedStyle', window.getComputedStyle);
  const list = document.querySelector('ul') as Element;
  Object.defineProperties(list, {scrollHeight: {value: 500}, clientHeight: {value: 100}});
  const scrolled: number[] = [];
  const steadied: string[] = [];
  const listeners = new Map<string, (event: unknown) => void>();
  const view = {
    document: {scrollingElement: {scrollHeight: 3000}},
    innerHeight: 800,
    scrollY: at,
    scrollBy: ({top}: {top: number}) => scrolled.push(top),
    addEventListener: (name: string, listener: (event: unknown) => void, {signal}: {signal: AbortSignal}) => {
      listeners.set(name, event => signal.aborted || listener(event));
    },
  };
  freeScrolling(view as unknown as Window, {
    isFree: () => free,
    steady: async () => void steadied.push('steady'),
  });
  const scrollsTo = (place: number) => {
    view.scrollY = place;
    listeners.get('scroll')?.({});
  };
  const happens = async (name: string, event: object) => {
    const target = name === 'keydown' ? document.body : document.querySelector('p'); // nothing has the focus
    listeners.get(name)?.({isTrusted: true, defaultPrevented: prevents, target, deltaMode: 0, ...event});
    if (does.moves && 'deltaY' in event) scrollsTo(view.scrollY + Number(event.deltaY));
    await vi.advanceTimersByTimeAsync(1000);
  };
  return {happens, scrollsTo, scrolled, steadied, list, document};
}

const wheel = {deltaY: 100};
const key = (name: string, more = {}) => ({key: name, ...more});

describe('is done for the page', () => {
  test.each([
    ['a wheel', 'wheel', wheel, 100],
    ['a wheel upwards', 'wheel', {deltaY: -100}, -100],
    ['a wheel that counts lines', 'wheel', {deltaY: 3, deltaMode: 1}, 120],
    ['a wheel that counts pages', 'wheel', {deltaY: 1, deltaMode: 2}, 800],
    ['an arrow', 'keydown', key('ArrowDown'), 40],
    ['a page', 'keydown', key('PageUp'), -720],
    ['the space bar', 'keydown', key(' '), 720],
    ['the space bar upwards', 'keydown', key(' ', {shiftKey: true}), -720],
    ['to the end', 'keydown', key('End'), Number.MAX_SAFE_INTEGER],
  ])('%s', async (_name, type, event, delta) => {
    const {happens, scrolled} = page({prevents: true});
    await happens(type, event);
    expect(scrolled).toEqual([delta]);
  });

  test('what a finger draws', async () => {
    const {happens, scrolled} = page({prevents: true});
    await happens('touchstart', {touches: [{clientY: 500}]});
    await happens('touchmove', {touches: [{clientY: 440}]});
    await happens('touchmove', {touches: [{clientY: 400}]});
    expect(scrolled).toEqual([60, 40]);
  });

  test('what the page does not prevent but undoes: first it is held steady', async () => {
    const {happens, scrolled, steadied} = page();
    await happens('wheel', wheel);
    expect([steadied, scrolled]).toEqual([['steady'], [100]]);
  });

  test('what is prevented needs no holding', async () => {
    const {happens, steadied} = page({prevents: true});
    await happens('wheel', wheel);
    expect(steadied).toEqual([]);
  });
});

describe('is left', () => {
  test.each<[name: string, at: Page, type: string, event: object]>([
    ['where no nag has gone', {free: false}, 'wheel', wheel],
    ['what the page does', {moves: true}, 'wheel', wheel],
    ['an event of the page', {}, 'wheel', {...wheel, isTrusted: false}],
    ['a zoom', {}, 'wheel', {...wheel, ctrlKey: true}],
    ['a wheel sideways', {}, 'wheel', {...wheel, shiftKey: true}],
    ['one that only moves sideways', {}, 'wheel', {deltaY: 0, deltaX: 50}],
    ['a page at its end', {at: 2200}, 'wheel', wheel],
    ['a page at its beginning', {at: 0}, 'wheel', {deltaY: -100}],
    ['two fingers', {}, 'touchmove', {touches: [{clientY: 10}, {clientY: 50}]}],
    ['a letter', {}, 'keydown', key('j')],
    ['a command', {}, 'keydown', key('ArrowDown', {metaKey: true})],
  ])('%s', async (_name, at, type, event) => {
    const {happens, scrolled, steadied} = page(at);
    await happens(type, event);
    expect([scrolled, steadied]).toEqual([[], []]);
  });

  test.each(['input', 'textarea'])('a key in a field: %s', async selector => {
    const {happens, scrolled, document} = page({prevents: true});
    await happens('keydown', key(' ', {target: document.querySelector(selector)}));
    expect(scrolled).toEqual([]);
  });

  test('a list that can scroll by itself, but not one at its end', async () => {
    const {happens, scrolled, list, document} = page({prevents: true});
    const target = document.querySelector('li');
    await happens('wheel', {...wheel, target});
    expect(scrolled).toEqual([]);
    Object.defineProperty(list, 'scrollTop', {value: 400});
    await happens('wheel', {...wheel, target});
    expect(scrolled).toEqual([100]);
  });

  test('a page that has moved three times is trusted', async () => {
    const moving = {moves: true};
    const {happens, scrolled} = page(moving);
    for (let round = 0; round < 3; round++) await happens('wheel', wheel);
    moving.moves = false;
    await happens('wheel', wheel);
    expect(scrolled).toEqual([]);
  });
});
