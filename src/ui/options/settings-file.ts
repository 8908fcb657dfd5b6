/** Settings as a file that the reader keeps, and back. */
import {type Settings, settingsFrom} from '../../extension/settings.ts';

export const fileName = 'plainquote-settings.json';

export function settingsFile(settings: Settings): string {
  return `${JSON.stringify({plainquote: 1, settings}, null, 2)}\n`;
}

/** undefined: no such file. Parts that are damaged are as a new reader has them. */
export function settingsOfFile(text: string): Settings | undefined {
  try {
    const file: unknown = JSON.parse(text);
    if (typeof file !== 'object' || file === null || !('plainquote' in file) || !('settings' in file)) return undefined;
    return settingsFrom(file.settings);
  } catch {
    return undefined;
  }
}
