/** How long the page's main thread is held at a time, read from traces in Chromium. */
import {launch} from '../../browsers/chromium.mjs';
import {pause} from '../../browsers/poll.mjs';
import {sum} from '../statistics.mjs';
import {categories, filesOf, ownTime, parses, sourceOf, tasksOf, threadOf} from '../thread.mjs';
import {readability, withReadabilityTold} from './readability-told.mjs';

/** @typedef {import('../../browsers/chromium/trace.mjs').TraceEvent} TraceEvent */
/** @typedef {import('../../browsers/chromium.mjs').Chromium} Chromium */

/** How long a page is watched after it has loaded or its analysis is done, ms: the guard looks for late widgets. */
const settling = 6500;

/**
 * The longest task of each round, milliseconds of the processor; `during`: what of the extension ran in it, the last round's.
 * @typedef {{longest: number[], readability: number[], during: string}} Blocks
 */

/**
 * Of a press of the shipped build, whatever the task was for, less what Readability itself took in it.
 * @param {object} options
 * @param {string} options.path of the browser
 * @param {string} options.build
 * @param {readonly string[]} options.urls
 * @param {number} options.rounds
 * @returns {Promise<Blocks[]>} url by url
 */
export async function measurePressBlocks({path, build, urls, rounds}) {
  return withReadabilityTold(build, async extension => {
    const browser = await launch({path, extension, headless: true});
    try {
      const own = `chrome-extension://${browser.extensionId}/`;
      /** @type {Blocks[]} */
      const found = [];
      for (const url of urls) {
        /** @type {Blocks} */
        const blocks = {longest: [], readability: [], during: ''};
        await pressed(browser, url); // the first is no press like any other
        for (let left = rounds; left > 0; left--) {
          const events = threadOf(await pressed(browser, url), event => sourceOf(event) === `${own}page.js`);
          const tasks = tasksOf(events).map(inside => ({took: durationOf(inside[0]) - readabilityIn(inside), inside}));
          const longest = tasks.reduce((one, other) => (other.took > one.took ? other : one));
          blocks.longest.push(longest.took);
          blocks.readability.push(readabilityIn(events));
          blocks.during = filesOf(longest.inside, own).join(', ') || 'what follows the background’s answers';
        }
        found.push(blocks);
      }
      return found;
    } finally {
      await browser.close();
    }
  });
}

/**
 * Of the scripts that the browser starts by itself: their own calls alone, for a page that loads has long tasks of its own.
 * @param {object} options
 * @param {string} options.path of the browser
 * @param {string} options.build whose guard the browser starts by itself
 * @param {string} options.url
 * @param {number} options.rounds
 * @returns {Promise<number[]>} milliseconds of the processor
 */
export async function measureOwnBlocks({path, build, url, rounds}) {
  const browser = await launch({path, extension: build, headless: true});
  try {
    const own = `chrome-extension://${browser.extensionId}/`;
    await loaded(browser, url); // the first is no load like any other
    /** @type {number[]} */
    const longest = [];
    for (let left = rounds; left > 0; left--) {
      const events = threadOf(await loaded(browser, url), parses(url));
      longest.push(Math.max(...tasksOf(events).map(inside => ownTime(inside, own))));
    }
    return longest;
  } finally {
    await browser.close();
  }
}

/** @param {Chromium} browser @param {string} url */
async function loaded(browser, url) {
  const tab = await browser.open('about:blank');
  try {
    const traced = await browser.trace(categories);
    await tab.goto(url);
    await pause(settling);
    return await traced();
  } finally {
    await tab.close();
  }
}

/** @param {Chromium} browser @param {string} url */
async function pressed(browser, url) {
  const tab = await browser.open(url);
  try {
    const traced = await browser.trace(categories);
    await browser.press(tab);
    const popup = await browser.popup();
    await popup.waitFor(`document.body.dataset.phase === 'done'`);
    await pause(settling);
    const events = await traced();
    await browser.closePopup();
    return events;
  } finally {
    await tab.close();
  }
}

/** @param {TraceEvent | undefined} event */
const durationOf = event => (event?.tdur ?? 0) / 1000;

/** @param {readonly TraceEvent[]} events */
const readabilityIn = events =>
  sum(events.filter(({name, args}) => name === 'EventDispatch' && args?.data?.type === readability).map(durationOf));
