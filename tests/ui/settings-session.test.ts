import {expect, test} from 'vitest';
import {newSettings, type Settings} from '../../src/extension/settings.ts';
import {everyPage} from '../../src/extension/sites.ts';
import {
  type SettingsDoors,
  type SettingsState,
  settingsSession,
  unknownSettings,
} from '../../src/ui/settings-session.ts';

function open(doors: Partial<SettingsDoors> = {}, stored: Settings = newSettings) {
  const calls: string[] = [];
  let state: SettingsState = unknownSettings;
  let settings = stored;
  const session = settingsSession(
    {
      load: async () => settings,
      async change(change) {
        settings = change(settings);
        return settings;
      },
      granted: async () => ['*://*/*'],
      async askAccess(wish) {
        calls.push(`ask ${wish}`);
        return true;
      },
      async giveBackAccess(wish, kept) {
        calls.push(`give back ${wish}, keep ${kept}`);
      },
      ...doors,
    },
    shown => {
      state = shown;
    },
  );
  return {session, calls, state: () => state, stored: () => settings};
}

test('every page: asked for within the click, chosen once it is granted', async () => {
  const {session, calls, state} = open();
  const done = session.actions.allow(everyPage);
  expect(calls).toEqual([`ask ${everyPage}`]);
  expect(state().settings.everyPage).toBe(false);
  await done;
  expect(state()).toMatchObject({settings: {everyPage: true}, granted: ['*://*/*'], refused: undefined});
});

test('refused: said, nothing chosen; a later grant takes it back', async () => {
  const answers = [false, true];
  const {session, state} = open({askAccess: async () => answers.shift() ?? false});
  await session.actions.allow(everyPage);
  expect(state()).toMatchObject({refused: everyPage, settings: {everyPage: false}});
  await session.actions.allow(everyPage);
  expect(state()).toMatchObject({refused: undefined, settings: {everyPage: true}});
});

test('a site that is left loses its access', async () => {
  const sites = ['a.example', 'b.example'];
  const {session, calls, stored} = open({}, {...newSettings, sites, paused: ['a.example']});
  await session.actions.leave('a.example');
  expect(stored()).toEqual({...newSettings, sites: ['b.example']});
  expect(calls).toEqual(['give back a.example, keep b.example']);
});

test('a full storage: said, and access is kept with the choice', async () => {
  const change = () => Promise.reject(new Error('full'));
  const {session, calls, state} = open({change}, {...newSettings, sites: ['a.example']});
  await session.refresh();
  await session.actions.leave('a.example');
  expect(state()).toMatchObject({unsaved: true, settings: {sites: ['a.example']}});
  expect(calls).toEqual([]);
});

test('a storage that cannot be read shows what was known', async () => {
  const {session, state} = open({load: () => Promise.reject(new Error('corrupt'))});
  await session.refresh();
  expect(state()).toMatchObject({settings: newSettings, granted: ['*://*/*'], unread: true});
});
