import {resolve} from 'node:path';
import {Trouble} from '../setup.mjs';

/**
 * A fresh browser with the shipped extension and the page in it.
 * @param {import('../browsers/types.ts').Found} found
 * @param {string} url
 * @param {boolean} headless
 */
export async function openWithExtension({kind, path}, url, headless) {
  const {launch} =
    kind === 'firefox' ? await import('../browsers/firefox.mjs') : await import('../browsers/chromium.mjs');
  const extension = resolve(kind === 'firefox' ? 'dist/firefox' : 'dist/chrome');
  const browser = await launch({path, extension, headless}).catch(error => {
    throw new Trouble(`${path} could not be started: ${error.message}.`);
  });
  try {
    const page = await browser.open(url);
    await page.evaluate(settled);
    return {browser, page};
  } catch (error) {
    await browser.close();
    throw new Trouble(`${url} could not be opened: ${error instanceof Error ? error.message : error}.`);
  }
}

/** Runs in the page: nags come a moment after the article. Until nothing has changed for a second, five at most. */
function settled() {
  return /** @type {Promise<void>} */ (
    new Promise(resolve => {
      let quiet = setTimeout(resolve, 1000);
      const observer = new MutationObserver(() => {
        clearTimeout(quiet);
        quiet = setTimeout(resolve, 1000);
      });
      observer.observe(document, {subtree: true, childList: true, attributes: true});
      setTimeout(resolve, 5000);
    })
  );
}
