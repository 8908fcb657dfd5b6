/** What the extension's scripts cost a page in Chromium, read from traces. */
import {rmSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {launch} from '../../browsers/chromium.mjs';
import {copyWith} from '../../browsers/copy-with.mjs';
import {pause} from '../../browsers/poll.mjs';
import {sum} from '../statistics.mjs';
import {mutate} from './pages.mjs';

/** @typedef {import('../../browsers/chromium/trace.mjs').TraceEvent} TraceEvent */

const categories = ['devtools.timeline', 'v8'];

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
    const load = pageThread(await loaded(), url);
    const mutated = await browser.trace(categories);
    await mutate(tab, operations);
    await pause(500); // what the last of them put off
    const mutations = await mutated();
    return {load, mutations: mutations.filter(event => isOfThread(event, load[0]))};
  } finally {
    await tab.close();
  }
}

/** The events of the thread that parsed the page. @param {readonly TraceEvent[]} events @param {string} url */
function pageThread(events, url) {
  const parsing = events.find(({name, args}) => name === 'ParseHTML' && args?.beginData?.url === url);
  if (!parsing) throw new Error(`The trace has no ${url}`);
  return [parsing, ...events.filter(event => event !== parsing && isOfThread(event, parsing))];
}

/** @param {TraceEvent} event @param {TraceEvent | undefined} of */
const isOfThread = ({pid, tid, ph}, of) => ph === 'X' && pid === of?.pid && tid === of.tid;

/** @param {TraceEvent} event */
const sourceOf = ({args}) => args?.data?.url ?? args?.fileName ?? '';

/** @param {readonly TraceEvent[]} events @param {string} own @returns {string[]} */
const filesOf = (events, own) =>
  events
    .filter(event => event.name === 'EvaluateScript' && sourceOf(event).startsWith(own))
    .map(event => sourceOf(event).slice(own.length));

/**
 * Scripts compiled and run, functions called from outside by the browser, and the microtasks that follow such a call.
 * @param {readonly TraceEvent[]} events
 * @param {string} own
 */
function ownTime(events, own) {
  let total = 0;
  let coveredUntil = 0;
  let lastWasOurs = false;
  for (const event of outwardIn(events)) {
    if (event.ts < coveredUntil) continue; // inside what was counted
    const isCall = ['EvaluateScript', 'FunctionCall', 'v8.compile'].includes(event.name);
    if (isCall) lastWasOurs = sourceOf(event).startsWith(own);
    if (!lastWasOurs || !(isCall || event.name === 'RunMicrotasks')) continue;
    total += event.tdur ?? 0;
    coveredUntil = event.ts + (event.dur ?? 0);
  }
  return total / 1000;
}

/** All that the thread did. @param {readonly TraceEvent[]} events */
function threadTime(events) {
  let total = 0;
  let coveredUntil = 0;
  for (const event of outwardIn(events)) {
    if (event.ts < coveredUntil) continue;
    total += event.tdur ?? 0;
    coveredUntil = event.ts + (event.dur ?? 0);
  }
  return total / 1000;
}

/** In the order of time, the longest first of those that begin together. @param {readonly TraceEvent[]} events */
const outwardIn = events => [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
