/** How the time of the whole analysis grows with its page, in Chromium. */
import {launch} from '../../browsers/chromium.mjs';
import {serve} from '../../serve.mjs';
import {readerScripts} from '../cold/readers.mjs';
import {analysed} from '../cold.mjs';
import {median} from '../statistics.mjs';

/** Runs of the smallest page before anything is measured: what is compiled once says nothing of growth. */
const warmUps = 10;

/**
 * @param {object} options
 * @param {string} options.path of the browser
 * @param {string} options.build any of the extension's, whose files the background reads
 * @param {readonly number[]} options.sizes from the smallest
 * @param {(size: number) => string} options.pageOf HTML of that size
 * @param {number} options.rounds
 * @param {(size: number, times: readonly number[]) => void} options.measured milliseconds of each round
 * @returns {Promise<(readonly [size: number, time: number])[]>} medians
 */
export async function measureGrowth({path, build, sizes, pageOf, rounds, measured}) {
  const smallest = pageOf(sizes[0] ?? 0);
  const made = new Map([
    ['/page', smallest],
    ['/background', '<!doctype html><title>Background</title>'],
  ]);
  const server = await serve(build, {made: ({pathname}) => made.get(pathname)});
  const browser = await launch({path, extension: build, headless: true});
  try {
    const {inPage, inBackground} = await readerScripts();
    const background = await browser.open(`${server.origin}/background`);
    await background.evaluate(inBackground);
    await background.evaluate('start().then(() => undefined)');
    /** @type {(readonly [number, number])[]} */
    const medians = [];
    for (const size of sizes) {
      const page = await browser.open(`${server.origin}/page`);
      await page.evaluate(inPage);
      for (let left = warmUps; left > 0; left--) await analysed(page, background);
      await page.evaluate(replace, pageOf(size));
      const times = [];
      for (let left = rounds; left > 0; left--) times.push((await analysed(page, background)).whole);
      measured(size, times);
      medians.push([size, median(times)]);
      await page.close();
    }
    return medians;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Runs in the page: another page in its place, and what has been compiled stays. @param {string} html */
function replace(html) {
  document.documentElement.replaceWith(new DOMParser().parseFromString(html, 'text/html').documentElement);
}
