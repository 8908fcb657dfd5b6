import {expect, test} from 'vitest';
import type {Browser, Runtime} from '../../src/extension/browser.ts';
import {welcome} from '../../src/extension/welcome.ts';
import {fakeBrowser} from './fake-browser.ts';

test.each<[string, Runtime.OnInstalledReason[], string[], number]>([
  ['a first install', ['install'], [], 1],
  ['an update', ['update'], [], 0],
  ['a new version of the browser', ['browser_update'], [], 0],
  ['an install over itself', ['install', 'install'], [], 1],
  ['a storage that cannot be read', ['install'], ['local.get'], 1],
  ['a full storage', ['install'], ['local.set'], 1],
])('%s', async (_name, reasons, failing, pages) => {
  const {browser, state} = fakeBrowser();
  for (const call of failing) state.failing.add(call);
  const opened: string[] = [];
  const create = async ({url = ''}) => opened.push(url);
  const world = {storage: browser.storage, tabs: {create} as unknown as Browser['tabs']};
  for (const reason of reasons) await welcome(world, {reason});
  expect(opened).toEqual(Array(pages).fill('welcome.html'));
});
