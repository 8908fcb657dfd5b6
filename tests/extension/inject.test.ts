import {afterEach, expect, test, vi} from 'vitest';
import type {Kind} from '../../src/core/types.ts';
import {emptyReceipt} from '../../src/extension/messages.ts';
import type {World} from '../../src/extension/world.ts';

const {inserted, scripting} = vi.hoisted(() => {
  const inserted: string[] = [];
  type Details = {func?: (...args: unknown[]) => unknown; args?: unknown[]; files?: string[]};
  return {
    inserted,
    scripting: {
      async executeScript({func, args = [], files = []}: Details) {
        inserted.push(...files);
        return [{documentId: 'one', result: func?.(...args)}];
      },
      insertCSS: async () => {},
    },
  };
});
vi.mock('../../src/extension/browser.ts', () => ({browser: {scripting}}));

const {injectAll} = await import('../../src/extension/inject.ts');

const guard: World['guard'] = {
  history: {note() {}, opened: () => 'not', justPressed: () => false, listen() {}},
  look() {},
  watchAnew() {},
};
const cleaning: World['cleaning'] = {
  attribute: 'data-pq1',
  look() {},
  arrived() {},
  moved() {},
  hide() {},
  putBack() {},
  cleanAgain() {},
  keep() {},
  sparedChanged() {},
  receipt: () => emptyReceipt,
};
const foreign: Kind[] = ['foreign'];

afterEach(() => {
  inserted.length = 0;
  globalThis.plainquote = undefined;
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test.each<[string, World, Kind[], string[], string]>([
  ['nothing', {}, [], ['guard', 'cleaning', 'foreign', 'page'], 'now'],
  ['nothing, and consent notices stay', {}, ['consent'], ['guard', 'cleaning', 'foreign', 'page'], 'now'],
  ['what spared them once', {guard, spared: ['nags']}, [], ['cleaning', 'foreign', 'page'], 'now'],
  ['nothing, and labels stay', {}, ['foreign'], ['guard', 'cleaning', 'page'], 'now'],
  ['a guard that the browser started', {guard}, [], ['cleaning', 'foreign', 'page'], 'now'],
  ['all but the cleaning', {guard, foreign: '', page: true}, [], ['cleaning'], 'already'],
  ['all but the labels', {guard, cleaning, page: true}, [], ['foreign'], 'already'],
  ['all that is wanted', {guard, cleaning, page: true}, foreign, [], 'already'],
  ['all', {guard, cleaning, foreign: '', page: true}, [], [], 'already'],
])('where there is %s, a press brings the rest', async (_what, there, spared, scripts, answer) => {
  vi.stubGlobal('document', {head: null});
  globalThis.plainquote = there;
  expect(await injectAll(1, Promise.resolve(spared))).toBe(answer);
  expect(inserted.map(file => file.replace('.js', ''))).toEqual(scripts);
  expect(there.spared ?? []).toEqual(spared);
});

test('the page knows what is left alone before the words come', async () => {
  vi.stubGlobal('document', {head: null});
  globalThis.plainquote = {};
  const known = new Map<string | undefined, readonly Kind[] | undefined>();
  vi.spyOn(inserted, 'push').mockImplementation((...files) => {
    for (const file of files) known.set(file, globalThis.plainquote?.spared);
    return known.size;
  });
  await injectAll(1, Promise.resolve<Kind[]>(['consent']));
  expect(known.get('cleaning.js')).toEqual(['consent']);
  expect(known.get('foreign.js')).toEqual(['consent']);
});

test('the page rests between what looks for labels and what reads it', async () => {
  vi.stubGlobal('document', {head: null});
  globalThis.plainquote = {};
  const sent: string[][] = [];
  vi.spyOn(inserted, 'push').mockImplementation((...files) => sent.push(files));
  await injectAll(1, Promise.resolve<Kind[]>([]));
  expect(sent.filter(files => files.length > 0)).toEqual([['guard.js', 'cleaning.js'], ['foreign.js'], ['page.js']]);
});

test('what came ahead begins once it is told what is left alone', async () => {
  vi.stubGlobal('document', {head: null});
  const told: unknown[] = [];
  let sent = 0;
  const here: World = {startCleaning: () => void told.push([...inserted], here.spared)};
  globalThis.plainquote = here;
  await injectAll(1, Promise.resolve<Kind[]>(['consent']), () => sent++);
  expect(sent).toBe(1);
  expect(told).toEqual([['guard.js', 'cleaning.js'], ['consent']]);
  expect(inserted).toEqual(['guard.js', 'cleaning.js', 'foreign.js', 'page.js']);
});

test('what could not be brought ahead is brought with the rest', async () => {
  vi.stubGlobal('document', {head: null});
  globalThis.plainquote = {};
  let refused = 0;
  vi.spyOn(inserted, 'push').mockImplementation((...files) => {
    if (files.includes('cleaning.js') && ++refused <= 2) throw new Error('Cannot access contents of the page.');
    for (const file of files) inserted[inserted.length] = file;
    return inserted.length;
  });
  let sent = 0;
  await injectAll(1, Promise.resolve([]), () => sent++);
  expect(sent).toBe(1);
  expect(inserted).toEqual(['guard.js', 'cleaning.js', 'foreign.js', 'page.js']);
});

test('a press and the popup that it opens share one try, and only who began it brought something', async () => {
  vi.stubGlobal('document', {head: null});
  globalThis.plainquote = {};
  const answers = await Promise.all([injectAll(1, Promise.resolve([])), injectAll(1, Promise.resolve([]))]);
  expect(answers).toEqual(['now', 'already']);
  expect(inserted).toEqual(['guard.js', 'cleaning.js', 'foreign.js', 'page.js']);
});
