import {JSDOM} from 'jsdom';
import {describe, expect, test} from 'vitest';
import {steadyPage} from '../../src/extension/steady.ts';

/** A page in which it runs, with a clock of the test's own, and what got through of the page's own scrolls. */
function page() {
  const {window} = new JSDOM('<html data-x="steady"><body><ul><li></li></ul></body></html>', {
    runScripts: 'outside-only',
  });
  let now = 1000;
  const listeners = new Map<string, (event: unknown) => void>();
  const through: string[] = [];
  Object.defineProperty(window.performance, 'now', {value: () => now});
  window.addEventListener = (name: string, listener: unknown) => {
    listeners.set(name, listener as (event: unknown) => void);
  };
  for (const name of ['scroll', 'scrollTo', 'scrollBy', 'scrollIntoView']) {
    for (const owner of [window, window.Element.prototype])
      Object.defineProperty(owner, name, {value: () => through.push(name), writable: true});
  }
  Object.defineProperty(window.Element.prototype, 'scrollTop', {
    configurable: true,
    get: () => 0,
    set: () => through.push('scrollTop'),
  });
  window.eval(`(${steadyPage})('data-x')`);
  return {
    document: window.document,
    /** What gets through of a script of the page. */
    runs: (script: string) => {
      through.length = 0;
      window.eval(script);
      return through;
    },
    later: (milliseconds: number) => {
      now += milliseconds;
    },
    reader: (name: string, isTrusted = true) => listeners.get(name)?.({isTrusted}),
  };
}

const backs = [
  'scrollTo(0, 0)',
  'scroll(0, 0)',
  'scrollBy(0, -9)',
  'document.documentElement.scrollTop = 0',
  'document.body.scrollTop = 0',
  'document.documentElement.scrollTo(0, 0)',
  'document.body.scrollIntoView()',
];

describe('a page that scrolls against the reader', () => {
  test.each(backs)('right after a wheel: %s', script => {
    const {runs, later, reader} = page();
    later(5000);
    reader('wheel');
    later(1000);
    expect(runs(script)).toEqual([]);
  });

  test.each(['touchmove', 'keydown'])('right after a %s', name => {
    const {runs, later, reader} = page();
    later(5000);
    reader(name);
    expect(runs('scrollTo(0, 0)')).toEqual([]);
  });

  test('as it is when this begins: it was fighting before', () => {
    const {runs, later} = page();
    later(1400);
    expect(runs('scrollTo(0, 0)')).toEqual([]);
  });

  test('again and again, as long as it goes on', () => {
    const {runs, later, reader} = page();
    later(5000);
    for (let round = 0; round < 3; round++) {
      reader('wheel');
      runs('scrollTo(0, 0)');
    }
    for (const wait of [2000, 2000, 2000]) {
      later(wait);
      expect(runs('scrollTo(0, 0)')).toEqual([]);
    }
    later(60_000);
    expect(runs('scrollTo(0, 0)')).toEqual(['scrollTo']);
  });
});

describe('gets through', () => {
  test.each(backs)('what the page does by itself: %s', script => {
    const {runs, later} = page();
    later(5000);
    expect(runs(script)).toHaveLength(1);
  });

  test.each(backs)('what it does after a click: %s', script => {
    const {runs, later, reader} = page();
    later(5000);
    reader('wheel');
    reader('click');
    later(900);
    expect(runs(script)).toHaveLength(1);
  });

  test("not what it does after a click of the page's own", () => {
    const {runs, later, reader} = page();
    later(5000);
    reader('wheel');
    reader('click', false);
    expect(runs('scrollTo(0, 0)')).toEqual([]);
  });

  test.each(backs)('all, once the mark has gone: %s', script => {
    const {runs, document, reader} = page();
    reader('wheel');
    document.documentElement.setAttribute('data-x', 'unlock');
    expect(runs(script)).toHaveLength(1);
  });

  test.each(['scrollTo(0, 9)', 'scrollBy(0, 9)', 'scrollTop = 9'])('a list that scrolls in itself: %s', script => {
    const {runs, reader} = page();
    reader('wheel');
    expect(runs(`document.querySelector('ul').${script}`)).toHaveLength(1);
  });
});
