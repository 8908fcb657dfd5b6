/** From the press of the real button to the notice gone, the background killed before each. */
import {until} from '../../browsers/poll.mjs';

/**
 * @param {object} options
 * @param {typeof import('../../browsers/chromium.mjs').launch | typeof import('../../browsers/firefox.mjs').launch} options.launch
 * @param {string} options.path of the browser
 * @param {string} options.build as shipped
 * @param {string} options.url of the page that nags
 * @param {number} options.rounds
 * @returns {Promise<number[]>} milliseconds
 */
export async function measurePress({launch, path, build, url, rounds}) {
  const browser = await launch({path, extension: build, headless: true});
  try {
    /** @type {number[]} */
    const times = [];
    await press(browser, url); // the first of a browser
    for (let left = rounds; left > 0; left--) times.push(await press(browser, url));
    return times;
  } finally {
    await browser.close();
  }
}

/** @param {import('../../browsers/types.ts').Browser} browser @param {string} url */
async function press(browser, url) {
  const tab = await browser.open(url);
  try {
    await browser.killBackground();
    const pressed = await browser.press(tab);
    const gone = await until('the end of the notice', () => tab.evaluate('globalThis.gone'), 5000);
    await browser.popup();
    await browser.closePopup();
    return Number(gone) - pressed;
  } finally {
    await tab.close();
  }
}
