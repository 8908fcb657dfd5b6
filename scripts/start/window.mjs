import {openWithExtension} from './launch.mjs';

/**
 * In a window, until the user closes it.
 * @param {import('../browsers/types.ts').Found} found
 * @param {string} url
 */
export async function showInWindow(found, url) {
  console.log(`Opening ${url}\nin ${found.path}, with a profile of its own …`);
  const {browser, page} = await openWithExtension(found, url, false);
  try {
    await browser.press(page);
    console.log('The toolbar button was pressed. Close the browser, or press Ctrl+C here, to end.');
    await browser.exited;
    return 0;
  } finally {
    await browser.close();
  }
}
