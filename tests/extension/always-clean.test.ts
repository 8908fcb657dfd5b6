import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {askAccess, giveBackAccess, wishOf} from '../../src/extension/access.ts';
import {alwaysClean} from '../../src/extension/always-clean.ts';
import {pressCount} from '../../src/extension/press-count.ts';
import {newSettings} from '../../src/extension/settings.ts';
import {siteOfTab} from '../../src/extension/site-of-tab.ts';
import {everyPage, originsOf} from '../../src/extension/sites.ts';
import {storedSettings} from '../../src/extension/stored-settings.ts';
import {fakeBrowser} from './fake-browser.ts';

const site = 'news.example';
const page = {id: 1, url: 'https://www.news.example/a'};
const other = {id: 2, url: 'https://other.example/'};

function world({granted = [] as string[], settings = {}} = {}) {
  const fake = fakeBrowser({granted, tabs: [page, other]});
  fake.state.local.settings = {...newSettings, ...settings};
  const store = storedSettings(fake.browser.storage);
  const presses = pressCount(fake.browser.storage);
  return {
    ...fake,
    store,
    presses,
    reconcile: alwaysClean(fake.browser, store),
    standing: async () => (await siteOfTab(fake.browser, store, presses, page.id))?.standing,
    registered: () => fake.state.scripts.flatMap(({matches}) => matches).filter(match => match.startsWith('https:')),
  };
}

const chosen = {sites: [site]};
const granted = originsOf(site);
const matches = ['https://news.example/*', 'https://www.news.example/*'];

beforeEach(() => void vi.spyOn(console, 'info').mockImplementation(() => undefined));
afterEach(() => void vi.restoreAllMocks());

describe('the reader chooses a site', () => {
  test('the wish is stored and the browser asked before anything is awaited', () => {
    const {browser, calls} = world();
    void askAccess(browser, site);
    expect(calls).toEqual(['session.set', 'request']);
  });

  test('granted: registered, the open page cleaned without a reload, the wish forgotten', async () => {
    const {browser, reconcile, registered, state, store, standing} = world();
    await askAccess(browser, site);
    await reconcile();
    expect(registered()).toEqual(matches);
    expect(state.cleaned).toEqual([page.id]);
    expect((await store.load()).sites).toEqual([site]);
    expect(await wishOf(browser)).toBeUndefined();
    expect(await standing()).toBe('always');
  });

  test('granted while popup and background were gone: the next start finds the wish', async () => {
    const {browser, state, store, registered} = world();
    await askAccess(browser, site);
    await alwaysClean(browser, store)();
    expect(registered()).toEqual(matches);
    expect(state.cleaned).toEqual([page.id]);
  });

  test('refused: nothing changes, nothing is on the disk', async () => {
    const {browser, state, reconcile, registered, standing} = world();
    state.answer = false;
    expect(await askAccess(browser, site)).toBe(false);
    await reconcile();
    expect(registered()).toEqual([]);
    expect(state.local.settings).toEqual(newSettings);
    expect(await standing()).toBe('refused');
  });

  test('the browser will not even ask: as refused', async () => {
    const {browser, state} = world();
    state.failing.add('request');
    expect(await askAccess(browser, site)).toBe(false);
  });

  test('granted, but the storage is full: offered again, not half chosen', async () => {
    const {browser, state, reconcile, registered, standing} = world();
    await askAccess(browser, site);
    state.failing.add('local.set');
    await reconcile();
    expect(registered()).toEqual([]);
    expect(await standing()).toBe('allowed');
    state.failing.clear();
    await reconcile();
    expect(await standing()).toBe('always');
  });

  test('every page', async () => {
    const {browser, state, reconcile, standing} = world({settings: {paused: ['other.example']}});
    await askAccess(browser, everyPage);
    await reconcile();
    expect(state.scripts).toMatchObject([{matches: ['*://*/*'], excludeMatches: originsOf('other.example')}]);
    expect(state.cleaned).toEqual([page.id]);
    expect(await standing()).toBe('every');
  });
});

describe('afterwards', () => {
  test('registrations lost over a restart come back, and pages that loaded before are cleaned', async () => {
    const {reconcile, registered, state} = world({granted, settings: chosen});
    await reconcile();
    expect(registered()).toEqual(matches);
    expect(state.cleaned).toEqual([page.id]);
  });

  test('what is in step is left alone', async () => {
    const {reconcile, calls, state} = world({granted, settings: chosen});
    await reconcile();
    calls.length = 0;
    await reconcile();
    expect(calls.filter(call => /register|execute/.test(call))).toEqual([]);
    expect(state.cleaned).toEqual([page.id]);
  });

  test('events that come at once register once', async () => {
    const {reconcile, calls} = world({granted, settings: chosen});
    await Promise.all([reconcile(), reconcile(), reconcile()]);
    expect(calls.filter(call => call === 'register')).toHaveLength(1);
  });

  test('access withdrawn: registered no longer, the choice is kept and said to lack access', async () => {
    const {browser, reconcile, registered, standing, store} = world({granted, settings: chosen});
    await reconcile();
    await giveBackAccess(browser, site);
    await reconcile();
    expect(registered()).toEqual([]);
    expect((await store.load()).sites).toEqual([site]);
    expect(await standing()).toBe('withdrawn');
  });

  test('access given elsewhere chooses nothing', async () => {
    const {reconcile, registered, standing} = world({granted});
    await reconcile();
    expect(registered()).toEqual([]);
    expect(await standing()).toBe('allowed');
  });

  test('paused and resumed', async () => {
    const {reconcile, registered, standing, store} = world({granted, settings: chosen});
    await reconcile();
    await store.change(settings => ({...settings, paused: [site]}));
    await reconcile();
    expect([registered(), await standing()]).toEqual([[], 'paused']);
    await store.change(settings => ({...settings, paused: []}));
    await reconcile();
    expect([registered(), await standing()]).toEqual([matches, 'always']);
  });

  test('a storage that cannot be read leaves what is registered', async () => {
    const {reconcile, registered, state} = world({granted, settings: chosen});
    await reconcile();
    state.failing.add('local.get');
    await reconcile();
    expect(registered()).toEqual(matches);
  });

  test('a storage with damage in it: what can be read counts', async () => {
    const {reconcile, registered, state} = world({granted});
    state.local.settings = {sites: [site, 'not a host/*', 7], paused: 'all'};
    await reconcile();
    expect(registered()).toEqual(matches);
  });

  test('a page that cannot be cleaned keeps no other from it, and the next event is heard', async () => {
    const {reconcile, registered, state} = world({granted, settings: chosen});
    state.failing.add(`execute ${page.id}`);
    await reconcile();
    expect(registered()).toEqual(matches);
  });

  test('a registration that failed is tried at the next event', async () => {
    const {reconcile, registered, state} = world({granted, settings: chosen});
    state.failing.add('register');
    await reconcile();
    expect(registered()).toEqual([]);
    state.failing.clear();
    await reconcile();
    expect(registered()).toEqual(matches);
  });
});

describe('every page is left', () => {
  const every = originsOf(everyPage);

  test('sites that were granted by themselves stay, without a word', async () => {
    const {browser, state, reconcile, registered} = world({granted: [...granted, ...every], settings: chosen});
    await giveBackAccess(browser, everyPage, [site, 'never-asked.example']);
    await reconcile();
    expect(state.granted).toEqual(granted);
    expect(registered()).toEqual(matches);
  });

  test('a browser that does not give them again: said to lack access', async () => {
    const {browser, state, standing} = world({granted: [...granted, ...every], settings: chosen});
    state.failing.add('request');
    await giveBackAccess(browser, everyPage, [site]);
    expect(await standing()).toBe('withdrawn');
  });

  test('without that access, nothing is taken', async () => {
    const {browser, calls, state} = world({granted, settings: chosen});
    await giveBackAccess(browser, everyPage, [site]);
    expect([state.granted, calls]).toEqual([granted, []]);
  });
});

describe('presses on a site', () => {
  const tab = {index: 0, highlighted: true, active: true, pinned: false, incognito: false, url: page.url};
  test('the second brings the offer; only the session remembers', async () => {
    const {presses, standing, state} = world();
    await presses.add(tab);
    expect(await standing()).toBe('new');
    await presses.add({...tab, url: 'http://news.example/b'});
    expect(await standing()).toBe('offered');
    expect(state.local).toEqual({settings: newSettings});
  });

  test('none is counted in a private window', async () => {
    const {presses, state} = world();
    await presses.add({...tab, incognito: true});
    expect(state.session).toEqual({});
  });

  test('two at once are two', async () => {
    const {presses} = world();
    await Promise.all([presses.add(tab), presses.add(tab)]);
    expect(await presses.of(site)).toBe(2);
  });
});
