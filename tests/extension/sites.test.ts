import {describe, expect, test} from 'vitest';
import type {Site} from '../../src/extension/messages.ts';
import {newSettings, type Settings} from '../../src/extension/settings.ts';
import {
  everyPage,
  grantedOf,
  isRegistered,
  originsOf,
  pausedSite,
  registrationOf,
  siteOf,
  standingOf,
  withoutSite,
  withSite,
} from '../../src/extension/sites.ts';

const site = 'news.example';
const both = originsOf(site);

describe('the site of an address', () => {
  test.each([
    ['https://www.news.example/a?b', 'news.example'],
    ['http://news.example:8080/', 'news.example'],
    ['https://m.news.example/', 'm.news.example'],
    ['http://127.0.0.1:3000/', '127.0.0.1'],
    ['about:blank', undefined],
    ['file:///home/a.html', undefined],
    ['nonsense', undefined],
    [undefined, undefined],
  ])('%s', (url, expected) => expect(siteOf(url)).toBe(expected));
});

describe('what the browser is asked for', () => {
  test.each([
    ['news.example', ['*://news.example/*', '*://www.news.example/*']],
    ['localhost', ['*://localhost/*']],
    ['127.0.0.1', ['*://127.0.0.1/*']],
    [everyPage, ['*://*/*']],
  ])('%s', (wish, expected) => expect(originsOf(wish)).toEqual(expected));
});

describe('what was granted of news.example', () => {
  const all = ['http', 'https'].flatMap(scheme => ['news', 'www.news'].map(host => `${scheme}://${host}.example/*`));
  test.each<[string, string[], string[]]>([
    ['all that was asked for', both, all],
    ['every page', ['<all_urls>'], all],
    ['every web page', ['*://*/*'], all],
    ['the host below and itself', ['*://*.news.example/*'], all],
    ['one address kind of one host', ['https://www.news.example/*'], ['https://www.news.example/*']],
    ['another host', ['*://othernews.example/*', '*://*.thenews.example/*'], []],
    ['nothing', [], []],
  ])('%s', (_name, granted, expected) => expect([...grantedOf(site, granted)].sort()).toEqual(expected.sort()));
});

describe('what is registered', () => {
  const chosen: Settings = {...newSettings, sites: [site, 'b.example']};
  test.each<[string, Partial<Settings>, string[], string[] | undefined, string[]]>([
    ['chosen and granted', {}, ['https://news.example/*'], ['https://news.example/*'], []],
    ['chosen, not granted', {}, [], undefined, []],
    ['granted, not chosen', {sites: []}, both, undefined, []],
    ['paused', {paused: [site]}, ['https://news.example/*'], undefined, []],
    ['every page', {everyPage: true, paused: [site]}, ['<all_urls>'], ['*://*/*'], both],
    ['every page, taken back', {everyPage: true}, ['https://b.example/*'], ['https://b.example/*'], []],
  ])('%s', (_name, change, granted, matches, excludeMatches) => {
    const expected = matches && {matches, excludeMatches};
    expect(registrationOf({...chosen, ...change}, granted)).toEqual(expected);
  });

  test.each([
    ['https://news.example/a', false],
    ['http://www.news.example/', false],
    ['https://b.example:8080/', true],
    ['file:///a.html', false],
    ['', false],
  ])('%s under every page but news.example: %s', (url, expected) =>
    expect(isRegistered(url, {matches: ['*://*/*'], excludeMatches: both})).toBe(expected),
  );
});

describe('how news.example stands', () => {
  test.each<[Site['standing'], Partial<Settings>, string[], string | undefined, number]>([
    ['new', {}, [], undefined, 1],
    ['offered', {}, [], undefined, 2],
    ['offered', {}, [], 'other.example', 3],
    ['refused', {}, [], site, 2],
    ['allowed', {}, both, undefined, 1],
    ['always', {sites: [site]}, both, undefined, 0],
    ['withdrawn', {sites: [site]}, [], undefined, 0],
    ['paused', {sites: [site], paused: [site]}, both, undefined, 0],
    ['every', {everyPage: true}, ['<all_urls>'], undefined, 0],
    ['paused', {everyPage: true, paused: [site]}, ['<all_urls>'], undefined, 0],
    ['new', {everyPage: true, paused: [site]}, [], undefined, 0],
  ])('%s: %j %j %s %i', (expected, change, granted, wish, presses) =>
    expect(standingOf(site, {settings: {...newSettings, ...change}, granted, wish, presses})).toBe(expected),
  );
});

test('choosing, pausing, resuming and leaving a site', () => {
  const chosen = withSite(withSite(newSettings, site), site);
  expect(chosen.sites).toEqual([site]);
  const paused = pausedSite(chosen, site, true);
  expect(paused.paused).toEqual([site]);
  expect(withSite(paused, site).paused).toEqual([]);
  expect(pausedSite(paused, site, false)).toEqual(chosen);
  expect(withoutSite(paused, site)).toEqual(newSettings);
  expect(withoutSite(withSite(newSettings, everyPage), everyPage)).toEqual(newSettings);
});
