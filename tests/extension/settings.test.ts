import {expect, test} from 'vitest';
import {newSettings, settingsFrom} from '../../src/extension/settings.ts';

test.each([
  ['nothing stored', undefined],
  ['null', null],
  ['a text', 'theme: dark'],
  ['a list', [1, 2]],
  ['damaged parts', {sites: 'a.example', kinds: 7, languages: [1], appearance: {theme: 'neon', size: '19'}}],
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
