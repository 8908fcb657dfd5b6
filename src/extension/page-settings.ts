/** The reader's settings for scripts in pages, which go without the polyfill. Where storage fails, a new reader's. */
import {api} from './port.ts';
import {type Appearance, type Settings, settingsFrom, settingsKey} from './settings.ts';

export async function loadAppearance(): Promise<Appearance> {
  const {appearance} = await load();
  return appearance;
}

/** What is stored besides stays. Full storage, or an extension that has gone, changes nothing. */
export async function keepAppearance(appearance: Appearance): Promise<void> {
  try {
    await api.storage?.local.set({[settingsKey]: {...(await load()), appearance}});
  } catch {
    // It holds for this view.
  }
}

/** Told when it is changed elsewhere, or here; the answer ends that. */
export function onAppearance(listener: (appearance: Appearance) => void): () => void {
  const changed = (changes: Readonly<Record<string, {readonly newValue?: unknown}>>, area: string) => {
    const change = changes[settingsKey];
    if (area === 'local' && change) listener(settingsFrom(change.newValue).appearance);
  };
  api.storage?.onChanged.addListener(changed);
  return () => api.storage?.onChanged.removeListener(changed);
}

async function load(): Promise<Settings> {
  try {
    const stored = await api.storage?.local.get(settingsKey);
    return settingsFrom(stored?.[settingsKey]);
  } catch {
    return settingsFrom(undefined);
  }
}
