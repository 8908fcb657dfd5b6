import type {Browser} from './browser.ts';
import {settingsKey as key, type Settings, settingsFrom, storedFrom} from './settings.ts';

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
  const stored = async () => (await storage.local.get(key))[key];
  let last: Promise<unknown> = Promise.resolve();
  const store = async (change: (settings: Settings) => Settings) => {
    const before = await stored();
    const changed = change(settingsFrom(before));
    await storage.local.set({[key]: storedFrom(before, changed)});
    return changed;
  };
  return {
    load: async () => settingsFrom(await stored()),
    change(change) {
      const done = last.then(() => store(change)); // two choices at once are two
      last = done.catch(() => undefined);
      return done;
    },
    onChange(listener) {
      storage.onChanged.addListener((changes, area) => {
        const change = changes[key];
        if (area === 'local' && change) listener(settingsFrom(change.newValue));
      });
    },
  };
}
