import {afterEach, expect, test, vi} from 'vitest';
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

const guard: NonNullable<World['guard']> = {
  hide() {},
  putBack() {},
  cleanAgain() {},
  keep() {},
  look() {},
  receipt: () => ({items: [], putBack: false}),
};
const words = {noticeOf: () => undefined};
const both = {nags: true, foreign: true};

afterEach(() => {
  inserted.length = 0;
  globalThis.plainquote = undefined;
  vi.unstubAllGlobals();
});

test.each<[string, World, typeof both, string[], string]>([
  ['nothing', {}, both, ['guard', 'nags', 'foreign', 'page'], 'now'],
  ['nothing, and labels stay', {}, {nags: true, foreign: false}, ['guard', 'nags', 'page'], 'now'],
  ['a guard that the browser started', {guard}, both, ['nags', 'foreign', 'page'], 'now'],
  ['all but the words', {guard, foreign: '', page: true}, both, ['nags'], 'already'],
  ['all but the labels', {guard, ...words, page: true}, both, ['foreign'], 'already'],
  ['all that is wanted', {guard, foreign: '', page: true}, {nags: false, foreign: true}, [], 'already'],
  ['all', {guard, ...words, foreign: '', page: true}, both, [], 'already'],
])('where there is %s, a press brings the rest', async (_what, there, kinds, scripts, answer) => {
  vi.stubGlobal('document', {head: null});
  globalThis.plainquote = there;
  expect(await injectAll(1, Promise.resolve(kinds))).toBe(answer);
  expect(inserted.map(file => file.replace('.js', ''))).toEqual(scripts);
});
