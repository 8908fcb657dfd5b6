/** The reader's settings for scripts in pages, which go without the polyfill. Where storage fails, a new reader's. */
import {api} from './port.ts';
import {type Appearance, settingsFrom, settingsKey, storedFrom} from './settings.ts';

export async function loadAppearance(): Promise<Appearance> {
  const before = await stored().catch(() => undefined);
  return settingsFrom(before).appearance;
}

/** What is stored besides stays. The answer is whether it is kept: the storage may be full, or the extension gone. */
export async function keepAppearance(appearance: Appearance): Promise<boolean> {
  try {
    const before = await stored(); // what cannot be read is not written over
    await local().set({[settingsKey]: storedFrom(before, {...settingsFrom(before), appearance})});
    return true;
  } catch {
    return false;
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

async function stored(): Promise<unknown> {
  return (await local().get(settingsKey))[settingsKey];
}

function local() {
  if (!api.storage) throw new Error('The extension has gone.');
  return api.storage.local;
}
