import {resolve} from 'node:path';

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
  const browser = await launch({path, extension, headless});
  try {
    return {browser, page: await browser.open(url)};
  } catch (error) {
    await browser.close();
    throw error;
  }
}
