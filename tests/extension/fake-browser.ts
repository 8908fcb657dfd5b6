/** As much of a browser as cleaning by itself needs; what a test must see or spoil is open to it. */
import type {Browser} from '../../src/extension/browser.ts';
import {isRegistered} from '../../src/extension/sites.ts';

type Tab = {readonly id: number; readonly url: string};
type Script = {readonly id: string; readonly matches: string[]; readonly excludeMatches?: string[]};

export function fakeBrowser({granted = [] as string[], tabs = [] as Tab[]} = {}) {
  const calls: string[] = [];
  const state = {
    granted,
    scripts: [] as Script[],
    local: {} as Record<string, unknown>,
    session: {} as Record<string, unknown>,
    cleaned: [] as number[],
    /** What the reader answers when asked for access. */
    answer: true,
    /** Names of calls that fail. */
    failing: new Set<string>(),
  };
  const called = async (name: string) => {
    calls.push(name);
    if (state.failing.has(name)) throw new Error(`${name} failed`);
  };
  const area = (name: 'local' | 'session') => ({
    async get(key: string) {
      await called(`${name}.get`);
      return {[key]: state[name][key]};
    },
    async set(items: Record<string, unknown>) {
      await called(`${name}.set`);
      Object.assign(state[name], items);
    },
    async remove(key: string) {
      await called(`${name}.remove`);
      delete state[name][key];
    },
  });
  const browser = {
    storage: {local: area('local'), session: area('session'), onChanged: {addListener() {}}},
    permissions: {
      getAll: async () => ({origins: state.granted}),
      async request({origins}: {origins: string[]}) {
        await called('request');
        if (state.answer) state.granted = [...state.granted, ...origins];
        return state.answer;
      },
      async remove({origins}: {origins: string[]}) {
        await called('remove');
        // As Chromium: with every page go the single sites.
        const all = origins.includes('*://*/*');
        state.granted = all ? [] : state.granted.filter(origin => !origins.includes(origin));
        return true;
      },
    },
    scripting: {
      getRegisteredContentScripts: async () => state.scripts,
      async registerContentScripts(scripts: Script[]) {
        await called('register');
        if (state.scripts.length > 0) throw new Error('Duplicate script ID');
        state.scripts = scripts;
      },
      async unregisterContentScripts() {
        await called('unregister');
        state.scripts = [];
      },
      async executeScript({target}: {target: {tabId: number}}) {
        await called(`execute ${target.tabId}`);
        state.cleaned.push(target.tabId);
      },
    },
    tabs: {
      query: async ({url}: {url: string[]}) =>
        tabs.filter(tab => isRegistered(tab.url, {matches: url, excludeMatches: []})),
      async get(id: number) {
        const tab = tabs.find(one => one.id === id);
        if (!tab) throw new Error(`No tab with id ${id}`);
        return tab;
      },
    },
  };
  return {browser: browser as unknown as Browser, state, calls};
}
