import {expect, test} from 'vitest';
import type {Kind} from '../../src/core/types.ts';
import {newSettings, type Settings, settingsFrom} from '../../src/extension/settings.ts';
import {sparedOn, withLeft} from '../../src/extension/spared.ts';

test.each([
  ['nothing stored', undefined],
  ['null', null],
  ['a text', 'theme: dark'],
  ['a list', [1, 2]],
  [
    'damaged parts',
    {sites: 'a.example', kinds: 7, left: {a: 1}, languages: [1], appearance: {theme: 'neon', size: '19'}},
  ],
  ['measures out of bounds', {appearance: {size: 500, width: -1, spacing: Number.NaN}}],
])('%s: as a new reader has it', (_name, stored) => expect(settingsFrom(stored)).toEqual(newSettings));

test('what was chosen is kept beside what is damaged', () => {
  const {sites, appearance, kinds} = settingsFrom({
    sites: ['news.example', 'news.example', 3],
    kinds: {foreign: false},
    appearance: {theme: 'sepia', typeface: 'comic', size: 22},
  });
  expect(sites).toEqual(['news.example']);
  expect(kinds).toEqual({...newSettings.kinds, foreign: false});
  expect(appearance).toEqual({...newSettings.appearance, theme: 'sepia', size: 22});
});

test('what was exported is imported as it was', () => {
  const chosen = {...newSettings, everyPage: true, languages: ['tr'], paused: ['a.example']};
  expect(settingsFrom(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
});

test.each<[string, unknown, Settings['left']]>([
  ['each site once', [left('a.example', 'nags'), left('a.example', 'clutter')], [left('a.example', 'clutter')]],
  [
    'kinds that nobody knows',
    [left('a.example', 'nags', 'ads' as Kind), left('b.example')],
    [left('a.example', 'nags')],
  ],
  ['what is no host', [left('https://a.example/', 'nags'), {kinds: ['nags']}, null, 7], []],
])('left alone: %s', (_name, stored, expected) => expect(settingsFrom({left: stored}).left).toEqual(expected));

test('what is left alone on ever more sites does not fill the storage: the oldest goes', () => {
  let settings = newSettings;
  for (let site = 0; site < 1000; site++) settings = settingsFrom(withLeft(settings, `s${site}.example`, 'nags', true));
  expect(settings.left.length).toBeLessThan(500);
  expect(sparedOn('s999.example', settings)).toEqual(['nags']);
});

test.each<[string, string | undefined, Kind[]]>([
  ['on the site', 'a.example', ['consent', 'newsletters']],
  ['on another', 'b.example', ['newsletters']],
  ['by the name of what every object has', 'constructor', ['newsletters']],
  ['on no web page', undefined, ['newsletters']],
])('what is left alone %s', (_where, site, kinds) => {
  const settings = withLeft(
    {...newSettings, kinds: {...newSettings.kinds, newsletters: false}},
    'a.example',
    'consent',
    true,
  );
  expect(sparedOn(site, settings)).toEqual(kinds);
  expect(sparedOn(site, withLeft(settings, 'a.example', 'consent', false))).toEqual(['newsletters']);
});

function left(site: string, ...kinds: Kind[]): Settings['left'][number] {
  return {site, kinds};
}
