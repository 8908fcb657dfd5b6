/** The reader's settings in the browser's local storage, for the background and the extension's own pages. */
import {browser} from './browser.ts';
import {settingsKey as key, type Settings, settingsFrom} from './settings.ts';

export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(key);
  return settingsFrom(stored[key]);
}

/** Stores the settings with a change; the answer is what is stored then. Rejects where the storage is full. */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const changed = change(await loadSettings());
  await browser.storage.local.set({[key]: changed});
  return changed;
}

/** Told of every change, whoever made it. */
export function onSettings(listener: (settings: Settings) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = changes[key];
    if (area === 'local' && change) listener(settingsFrom(change.newValue));
  });
}
