import {rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {copyWith} from '../../browsers/copy-with.mjs';

/**
 * All that it does is to hide the notice by one rule once its button is pressed, and to open the popup: what a browser
 * takes for that, no extension is quicker.
 */
const background = `
const api = globalThis.browser ?? globalThis.chrome;
api.runtime.onInstalled.addListener(() => api.tabs.create({url: 'welcome.html'}));
api.action.onClicked.addListener(({id}) => {
  const hide = () => api.scripting.insertCSS({target: {tabId: id}, origin: 'USER', css: '.cover{display:none!important}'});
  hide().catch(hide);
  api.action
    .setPopup({tabId: id, popup: 'popup.html?of=' + id})
    .then(() => api.action.openPopup())
    .then(() => api.action.setPopup({tabId: id, popup: ''}));
});`;

/**
 * A build with such a background in the place of its own, for as long as it is used.
 * @template T
 * @param {string} build
 * @param {(folder: string) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withLeast(build, use) {
  const folder = copyWith(build, {});
  try {
    writeFileSync(join(folder, 'background.js'), background);
    return await use(folder);
  } finally {
    rmSync(folder, {recursive: true});
  }
}
