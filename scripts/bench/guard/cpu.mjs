/** What the extension's scripts cost a page in Chromium, read from traces. */
import {rmSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {launch} from '../../browsers/chromium.mjs';
import {copyWith} from '../../browsers/copy-with.mjs';
import {pause} from '../../browsers/poll.mjs';
import {sum} from '../statistics.mjs';
import {categories, filesOf, isOfThread, ownTime, parses, threadOf, threadTime} from '../thread.mjs';
import {mutate} from './pages.mjs';

/** How long a page that has loaded is watched, ms: the guard looks for late widgets for five seconds. */
const settling = 6500;

const operations = 1000;

/**
 * Milliseconds of the processor on the page's main thread, round by round. `load`, `mutations` (of 1,000 operations):
 * what the extension's own scripts took, compiling included, and the layout that they asked for; `wholeLoad`,
 * `wholeMutations`: the whole thread with the extension, less the same without it; `bytes` of the scripts that ran.
 * @typedef {{load: number[], mutations: number[], wholeLoad: number[], wholeMutations: number[], bytes: number, files: string[]}} Cost
 */

/**
 * @param {object} options
 * @param {string} options.path of the browser
 * @param {string} options.build whose guard the browser starts by itself
 * @param {string} options.url of the quiet page
 * @param {number} options.rounds
 * @returns {Promise<Cost>}
 */
export async function measureCost({path, build, url, rounds}) {
  const bare = copyWith(build, {content_scripts: []});
  const beside = await launch({path, extension: bare, headless: true});
  const browser = await launch({path, extension: build, headless: true});
  try {
    /** @type {Cost} */
    const cost = {load: [], mutations: [], wholeLoad: [], wholeMutations: [], bytes: 0, files: []};
    const own = `chrome-extension://${browser.extensionId}/`;
    await round(browser, url); // the first load of a browser is no page like any other
    await round(beside, url);
    for (let left = rounds; left > 0; left--) {
      const without = await round(beside, url);
      const {load, mutations} = await round(browser, url);
      cost.load.push(ownTime(load, own));
      cost.mutations.push(ownTime(mutations, own));
      cost.wholeLoad.push(threadTime(load) - threadTime(without.load));
      cost.wholeMutations.push(threadTime(mutations) - threadTime(without.mutations));
      cost.files = [...new Set([...cost.files, ...filesOf(load, own), ...filesOf(mutations, own)])];
    }
    cost.bytes = sum(cost.files.map(file => statSync(join(build, file)).size));
    return cost;
  } finally {
    await Promise.all([browser.close(), beside.close()]);
    rmSync(bare, {recursive: true});
  }
}

/** @param {import('../../browsers/chromium.mjs').Chromium} browser @param {string} url */
async function round(browser, url) {
  const tab = await browser.open('about:blank');
  try {
    const loaded = await browser.trace(categories);
    await tab.goto(url);
    await pause(settling);
    const load = threadOf(await loaded(), parses(url));
    const mutated = await browser.trace(categories);
    await mutate(tab, operations);
    await pause(500); // what the last of them put off
    const mutations = await mutated();
    return {load, mutations: mutations.filter(event => isOfThread(event, load[0]))};
  } finally {
    await tab.close();
  }
}
