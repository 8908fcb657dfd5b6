import {halves} from '../bench/statistics.mjs';
import {openTab} from '../looking/tab.mjs';
import {soakPages} from './pages.mjs';
import {asServed, problemsOf} from './visit.mjs';

/** How often memory is looked at in a run. */
const looks = 20;

/** Share of the looks that come before a browser has warmed up: it grows over as many pages without any extension, too. */
const warmingUp = 0.25;

/** By how much memory may differ between the halves of a run and count as flat: noise of pages that differ, bytes and share. */
const slack = {bytes: 5e6, share: 0.1};

/**
 * @typedef {object} Soaked
 * @property {number} faults pages with any
 * @property {Readonly<Record<'page' | 'background', readonly [first: number, second: number]>>} memory bytes, medians of the halves of the run, once the browser is warm
 */

/**
 * A browser over so many pages, with everything cleaned by itself.
 * @param {import('../browsers/types.ts').Found} found
 * @param {{from: number, pages: number}} range
 * @param {(number: number, name: string, problems: readonly string[]) => void} tell of a page with faults
 * @returns {Promise<Soaked>}
 */
export async function soak(found, {from, pages}, tell) {
  const {pageOf, made} = await soakPages();
  const guard = {matches: ['<all_urls>'], exclude_globs: [`*${asServed}`], js: ['guard.js'], run_at: 'document_start'};
  const tab = await openTab(found, {contentScripts: [guard], made});
  const memory = /** @type {Record<'page' | 'background', number[]>} */ ({page: [], background: []});
  let faults = 0;
  try {
    await tab.browser.watchErrors();
    for (let number = from; number < from + pages; number++) {
      const page = pageOf(number);
      const problems = await problemsOf(tab, page).catch(error => [String(error)]);
      if (problems.length > 0) faults++;
      if (problems.length > 0) tell(number, page.name, problems);
      if ((number - from) % Math.ceil(pages / looks) > 0) continue;
      const held = await heldBy(tab).catch(() => undefined); // a machine that stands still for a minute tells nothing
      if (held) for (const of of /** @type {const} */ (['page', 'background'])) memory[of].push(held[of]);
    }
  } finally {
    await tab.close();
  }
  return {faults, memory: {page: warmHalves(memory.page), background: warmHalves(memory.background)}};
}

/** @param {readonly number[]} looks */
const warmHalves = looks => halves(looks.slice(Math.ceil(looks.length * warmingUp)));

/** On a page with nothing on it. @param {import('../looking/tab.mjs').Tab} tab */
async function heldBy({browser, page, goto}) {
  await goto(`pages/empty/source.html${asServed}`);
  return browser.memory(page);
}

/** Too few pages tell nothing. @param {readonly [first: number, second: number]} halves */
export const isFlat = ([first, second]) => !(second - first > Math.max(slack.bytes, slack.share * first));
