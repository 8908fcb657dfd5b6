import type {Browser} from './browser.ts';
import {settingsKey as key, type Settings, settingsFrom} from './settings.ts';

export type StoredSettings = {
  /** Rejects where the browser cannot read its storage. */
  load(): Promise<Settings>;
  /** Stores the settings with a change; the answer is what is stored then. Rejects where the storage is full. */
  change(change: (settings: Settings) => Settings): Promise<Settings>;
  /** Told of every change, whoever made it. */
  onChange(listener: (settings: Settings) => void): void;
};

/** The reader's settings in the browser's local storage. */
export function storedSettings(storage: Pick<Browser['storage'], 'local' | 'onChanged'>): StoredSettings {
  const load = async () => {
    const stored = await storage.local.get(key);
    return settingsFrom(stored[key]);
  };
  return {
    load,
    async change(change) {
      const changed = change(await load());
      await storage.local.set({[key]: changed});
      return changed;
    },
    onChange(listener) {
      storage.onChanged.addListener((changes, area) => {
        const change = changes[key];
        if (area === 'local' && change) listener(settingsFrom(change.newValue));
      });
    },
  };
}
