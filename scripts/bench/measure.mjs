import {JSDOM, VirtualConsole} from 'jsdom';

/** Milliseconds of each round, by reader. @typedef {Readonly<Record<string, readonly number[]>>} Times */

/** So that nothing is measured before it is compiled. @param {import('./core.mjs').Core} core @param {import('./pages.mjs').Page} page */
export function warmUp(core, page) {
  measure(core, page, 3);
}

/**
 * Both on the same parsed page, which neither changes; who goes first alternates.
 * @param {import('./core.mjs').Core} core
 * @param {import('./pages.mjs').Page} page
 * @param {number} rounds
 * @returns {Times}
 */
export function measure(core, page, rounds) {
  const dom = new JSDOM(core.tamed(page.html), {url: page.url, virtualConsole: new VirtualConsole()});
  const {document} = dom.window;
  /** @type {Record<'Readability' | 'whole analysis', number[]>} */
  const times = {Readability: [], 'whole analysis': []};
  const analysis = () => times['whole analysis'].push(timeOf(() => core.analyse(document)));
  const readability = () => times.Readability.push(timeOf(() => core.readability(document)));
  for (let round = 0; round < rounds; round++) {
    for (const run of round % 2 === 0 ? [analysis, readability] : [readability, analysis]) run();
  }
  dom.window.close();
  return times;
}

/** @param {() => unknown} run */
function timeOf(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}
