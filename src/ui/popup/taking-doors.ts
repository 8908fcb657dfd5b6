import {askPage} from '../../extension/ask.ts';
import {browser} from '../../extension/browser.ts';
import {changeSettings, loadSettings} from '../../extension/settings-store.ts';
import type {TakingAway} from './taking-away.ts';
import type {TakingDoors} from './taking-away-provider.tsx';

/** The browser's side of taking away. */
export function takingDoors(tabId: number, beside: TakingAway['beside']): TakingDoors {
  return {
    version: browser.runtime.getManifest().version,
    async pageText() {
      const text = await askPage(tabId, 'pageText');
      return text.ok ? text.value : undefined;
    },
    copyForm: async () => (await loadSettings()).copyForm,
    keepCopyForm: copyForm => changeSettings(settings => ({...settings, copyForm})),
    write: text => navigator.clipboard.writeText(text),
    save({name, type, text}) {
      const link = document.createElement('a');
      link.download = name;
      link.href = URL.createObjectURL(new Blob([text], {type}));
      link.click(); // its address lives as long as the popup: when the browser reads it, it does not say
    },
    beside,
  };
}
