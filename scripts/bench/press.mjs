/** From the press of the real button to a moment, the background killed before each. */
import {until} from '../browsers/poll.mjs';

/**
 * @param {object} options
 * @param {typeof import('../browsers/chromium.mjs').launch | typeof import('../browsers/firefox.mjs').launch} options.launch
 * @param {string} options.path of the browser
 * @param {string} options.build as shipped
 * @param {string} options.url of the page
 * @param {string} [options.ready] is true in the page once it can be pressed
 * @param {string} options.what is waited for
 * @param {(browser: import('../browsers/types.ts').Browser, tab: import('../browsers/types.ts').Page) => Promise<unknown>} options.moment at which it came, ms since 1970; not truthy before
 * @param {number} options.rounds
 * @returns {Promise<number[]>} milliseconds
 */
export async function measurePress({launch, path, build, rounds, ...pressing}) {
  const browser = await launch({path, extension: build, headless: true});
  try {
    /** @type {number[]} */
    const times = [];
    await press(browser, pressing); // the first of a browser
    for (let left = rounds; left > 0; left--) times.push(await press(browser, pressing));
    return times;
  } finally {
    await browser.close();
  }
}

/**
 * @param {import('../browsers/types.ts').Browser} browser
 * @param {Pick<Parameters<typeof measurePress>[0], 'url' | 'ready' | 'what' | 'moment'>} options
 */
async function press(browser, {url, ready, what, moment}) {
  const tab = await browser.open(url);
  try {
    if (ready) await tab.waitFor(ready);
    await browser.killBackground();
    const pressed = await browser.press(tab);
    const came = await until(what, () => moment(browser, tab), 10_000);
    await browser.popup();
    await browser.closePopup();
    return Number(came) - pressed;
  } finally {
    await tab.close();
  }
}
