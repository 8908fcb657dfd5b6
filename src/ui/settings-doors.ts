/** The door to the browser of the pages where the reader chooses. */
import {askAccess, giveBackAccess} from '../extension/access.ts';
import {browser} from '../extension/browser.ts';
import {changeSettings, loadSettings, onSettings} from '../extension/settings-store.ts';
import {type SettingsSession, type SettingsState, settingsSession} from './settings-session.ts';

export function openSettings(show: (state: SettingsState, session: SettingsSession) => void): SettingsSession {
  const doors = {
    load: loadSettings,
    change: changeSettings,
    granted: async () => (await browser.permissions.getAll()).origins ?? [],
    askAccess: (wish: string) => askAccess(browser, wish),
    giveBackAccess: (wish: string, kept: readonly string[]) => giveBackAccess(browser, wish, kept),
  };
  const session = settingsSession(doors, state => show(state, session));
  const refresh = () => void session.refresh();
  onSettings(refresh);
  browser.permissions.onAdded.addListener(refresh);
  browser.permissions.onRemoved.addListener(refresh);
  refresh();
  return session;
}
