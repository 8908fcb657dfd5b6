/** Storage that is full, damaged or not there: what can be read counts, nothing readable is written over. */
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {askAccess, wishOf} from '../../src/extension/access.ts';
import {alwaysClean} from '../../src/extension/always-clean.ts';
import {pressCount} from '../../src/extension/press-count.ts';
import {newSettings, type Settings, settingsFrom, settingsKey} from '../../src/extension/settings.ts';
import {siteOfTab} from '../../src/extension/site-of-tab.ts';
import {originsOf} from '../../src/extension/sites.ts';
import {storedSettings} from '../../src/extension/stored-settings.ts';
import {fakeBrowser} from './fake-browser.ts';

const site = 'news.example';
const tab = {
  id: 1,
  index: 0,
  highlighted: true,
  active: true,
  pinned: false,
  incognito: false,
  url: 'https://news.example/a',
};

function world(settings: unknown = {...newSettings, sites: [site]}) {
  const fake = fakeBrowser({granted: originsOf(site), tabs: [tab]});
  fake.state.local[settingsKey] = settings;
  const store = storedSettings(fake.browser.storage);
  const presses = pressCount(fake.browser.storage);
  return {
    ...fake,
    store,
    presses,
    reconcile: alwaysClean(fake.browser, store),
    standing: async () => (await siteOfTab(fake.browser, store, presses, tab.id))?.standing,
  };
}

beforeEach(() => void vi.spyOn(console, 'info').mockImplementation(() => undefined));
afterEach(() => void vi.restoreAllMocks());

const chosen: Settings = {
  sites: ['a.example', 'b.example'],
  paused: ['b.example'],
  everyPage: true,
  kinds: {nags: false, consent: false, newsletters: true, clutter: false, foreign: false},
  answerNo: true,
  left: [{site: 'c.example', kinds: ['consent']}],
  languages: ['tr', 'de'],
  appearance: {theme: 'sepia', typeface: 'dyslexia', size: 24, width: 60, spacing: 1.8},
  copyForm: 'mla',
};
const garbage: readonly unknown[] = [
  null,
  undefined,
  7,
  -1,
  Number.NaN,
  '',
  'garbage',
  true,
  [],
  [[]],
  [null, 7, {}],
  {},
  {a: {b: 1}},
];

describe.each(Object.keys(chosen) as (keyof Settings)[])('%s is garbage', key => {
  test.each(garbage.map(value => [JSON.stringify(value) ?? 'undefined', value]))(
    '%s: all else is as it was chosen',
    (_name, value) => {
      const {[key]: damaged, ...rest} = settingsFrom({...chosen, [key]: value});
      const {[key]: _lost, ...others} = chosen;
      expect(rest).toEqual(others);
      expect(typeof damaged).toBe(typeof newSettings[key]);
    },
  );
});

describe('without the memory of the session', () => {
  const areas: [string, (fake: ReturnType<typeof world>) => void][] = [
    [
      'failing',
      ({state}) => void ['session.get', 'session.set', 'session.remove'].map(name => state.failing.add(name)),
    ],
    ['missing', ({browser}) => void Object.assign(browser.storage, {session: undefined})],
    ['garbage', ({state}) => void Object.assign(state.session, {wish: {}, presses: 'many'})],
  ];
  test.each(areas)('%s: chosen sites are cleaned, and the popup knows how they stand', async (_name, spoil) => {
    const faulty = world();
    spoil(faulty);
    await faulty.reconcile();
    expect(faulty.state.cleaned).toEqual([tab.id]);
    await faulty.presses.add(tab);
    expect(await faulty.standing()).toBe('always');
  });

  test.each(areas.slice(0, 2))('%s: access is asked for all the same', async (_name, spoil) => {
    const faulty = world();
    spoil(faulty);
    expect(await askAccess(faulty.browser, site)).toBe(true);
    expect(await wishOf(faulty.browser)).toBeUndefined();
  });

  test.each(['one', -1, null, {}, [2]])('a count of %j presses begins anew', async count => {
    const {presses, state} = world(newSettings);
    state.session.presses = {[site]: count};
    await presses.add(tab);
    await presses.add(tab);
    expect(await presses.of(site)).toBe(typeof count === 'number' ? count + 2 : 2);
  });

  test('a host that is called like a property of every object', async () => {
    const {presses} = world(newSettings);
    await presses.add({...tab, url: 'https://constructor/'});
    expect(await presses.of('constructor')).toBe(1);
  });
});

describe('a change', () => {
  test('two at once are two', async () => {
    const {store} = world(newSettings);
    await Promise.all([
      store.change(settings => ({...settings, everyPage: true})),
      store.change(settings => ({...settings, languages: ['tr']})),
    ]);
    expect(await store.load()).toMatchObject({everyPage: true, languages: ['tr']});
  });

  test('of one that failed the next knows nothing', async () => {
    const {store, state} = world(newSettings);
    state.failing.add('local.set');
    await expect(store.change(settings => ({...settings, everyPage: true}))).rejects.toThrow();
    state.failing.clear();
    await store.change(settings => ({...settings, languages: ['tr']}));
    expect(await store.load()).toEqual({...newSettings, languages: ['tr']});
  });

  test('leaves what only another version knows', async () => {
    const {store, state} = world({...newSettings, later: {kept: true}});
    await store.change(settings => ({...settings, everyPage: true}));
    expect(state.local[settingsKey]).toMatchObject({everyPage: true, later: {kept: true}});
  });

  test('writes over nothing that it could not read', async () => {
    const {store, state} = world(chosen);
    state.failing.add('local.get');
    await expect(store.change(settings => ({...settings, everyPage: false}))).rejects.toThrow();
    expect(state.local[settingsKey]).toEqual(chosen);
  });
});

describe('the look of the reading view', () => {
  async function settingsInPage({state, browser}: ReturnType<typeof world>) {
    vi.resetModules();
    vi.stubGlobal('chrome', {runtime: {id: 'ours'}, storage: browser.storage});
    return {...(await import('../../src/extension/page-settings.ts')), state};
  }

  test('is kept beside all else', async () => {
    const {keepAppearance, state} = await settingsInPage(world({...chosen, later: 1}));
    expect(await keepAppearance(newSettings.appearance)).toBe(true);
    expect(state.local[settingsKey]).toEqual({...chosen, later: 1, appearance: newSettings.appearance});
  });

  test.each(['local.set', 'local.get'])('%s fails: said, and nothing is written over', async failing => {
    const {keepAppearance, loadAppearance, state} = await settingsInPage(world(chosen));
    state.failing.add(failing);
    expect(await keepAppearance(newSettings.appearance)).toBe(false);
    expect(state.local[settingsKey]).toEqual(chosen);
    expect(await loadAppearance()).toEqual(failing === 'local.get' ? newSettings.appearance : chosen.appearance);
  });

  test('the extension has gone: said', async () => {
    const faulty = world(chosen);
    Object.assign(faulty.browser, {storage: undefined});
    const {keepAppearance, loadAppearance} = await settingsInPage(faulty);
    expect(await keepAppearance(newSettings.appearance)).toBe(false);
    expect(await loadAppearance()).toEqual(newSettings.appearance);
  });
});

test('a private window is known for one, and no press in it is counted', async () => {
  const {browser, store, presses, state} = world(newSettings);
  const hidden = {...tab, incognito: true};
  Object.assign(browser.tabs, {get: async () => hidden});
  await presses.add(hidden);
  expect(state.session).toEqual({});
  expect(await siteOfTab(browser, store, presses, tab.id)).toMatchObject({private: true});
});
