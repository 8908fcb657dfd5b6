import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {copyWith} from '../../browsers/copy-with.mjs';

/**
 * Runs in the popup before its own script. `firstShown`: the moment at which the first quotation is on the screen, ms
 * since 1970; `pictures`: how long each key and click took until the screen showed what it did, ms.
 */
const watcher = `
const afterPicture = act => requestAnimationFrame(() => setTimeout(act));
globalThis.pictures = [];
for (const type of ['keydown', 'click']) {
  addEventListener(type, () => {
    const began = performance.now();
    afterPicture(() => globalThis.pictures.push(performance.now() - began));
  }, true);
}
new MutationObserver((_, observer) => {
  if (!document.querySelector('[data-part=quotation]')) return;
  observer.disconnect();
  afterPicture(() => {
    globalThis.firstShown = performance.timeOrigin + performance.now();
  });
}).observe(document, {childList: true, subtree: true});`;

/**
 * A build whose popup is watched, for as long as it is used.
 * @template T
 * @param {string} build
 * @param {(folder: string) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withWatchedPopup(build, use) {
  const folder = copyWith(build, {});
  try {
    const popup = join(folder, 'popup.html');
    writeFileSync(join(folder, 'watcher.js'), watcher);
    writeFileSync(popup, readFileSync(popup, 'utf8').replace('<script', '<script src="watcher.js"></script><script'));
    return await use(folder);
  } finally {
    rmSync(folder, {recursive: true});
  }
}
