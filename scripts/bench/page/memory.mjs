/** What a page holds more by the extension, in Chromium, once garbage is collected: scripts and documents. */
import {rmSync} from 'node:fs';
import {launch} from '../../browsers/chromium.mjs';
import {copyWith} from '../../browsers/copy-with.mjs';
import {pause} from '../../browsers/poll.mjs';

/** How long a page is left to itself, ms: the guard looks for late widgets. */
const settling = 6500;

/**
 * By the scripts that the browser starts by itself: each load beside one of the same page without them.
 * @param {object} options
 * @param {string} options.path of the browser
 * @param {string} options.build whose guard the browser starts by itself
 * @param {string} options.url
 * @param {number} options.rounds
 * @returns {Promise<number[]>} bytes
 */
export async function measureAlwaysOn({path, build, url, rounds}) {
  const bare = copyWith(build, {content_scripts: []});
  const beside = await launch({path, extension: bare, headless: true});
  const browser = await launch({path, extension: build, headless: true});
  try {
    /** @type {number[]} */
    const added = [];
    for (let left = rounds; left > 0; left--) {
      const without = await held(beside, url, async () => {});
      added.push((await held(browser, url, async () => {})) - without);
    }
    return added;
  } finally {
    await Promise.all([browser.close(), beside.close()]);
    rmSync(bare, {recursive: true});
  }
}

/**
 * By a press, once the analysis is done and the popup closed: each page beside one that is not pressed.
 * @param {object} options
 * @param {string} options.path of the browser
 * @param {string} options.build as shipped
 * @param {string} options.url
 * @param {number} options.rounds
 * @returns {Promise<number[]>} bytes
 */
export async function measureAnalysis({path, build, url, rounds}) {
  const browser = await launch({path, extension: build, headless: true});
  /** @param {import('../../browsers/types.ts').Page} tab */
  const press = async tab => {
    await browser.press(tab);
    await (await browser.popup()).waitFor(`document.body.dataset.phase === 'done'`);
    await browser.closePopup();
  };
  try {
    /** @type {number[]} */
    const added = [];
    for (let left = rounds; left > 0; left--) {
      const without = await held(browser, url, async () => {});
      added.push((await held(browser, url, press)) - without);
    }
    return added;
  } finally {
    await browser.close();
  }
}

/**
 * Bytes that a new page holds after what is done in it.
 * @param {import('../../browsers/chromium.mjs').Chromium} browser
 * @param {string} url
 * @param {(tab: import('../../browsers/types.ts').Page) => Promise<void>} act
 */
async function held(browser, url, act) {
  const tab = await browser.open(url);
  try {
    await act(tab);
    await pause(settling);
    return await browser.heap(tab);
  } finally {
    await tab.close();
  }
}
