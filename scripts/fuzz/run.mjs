/** Loads the pages of seeds in Chromium, has each cleaned as by a press and put back, and looks. */
import {difference, obstacles, patiently} from '../looking/problems.mjs';
import {seenOf} from '../looking/seen.mjs';
import {stateOf} from '../looking/state.mjs';
import {openTab} from '../looking/tab.mjs';
import {pageOfSeed} from './page.mjs';

/**
 * A browser in which all sites may be cleaned and none is by itself, so that a page can be looked at before.
 * @param {string} path of the browser
 */
export async function openFuzz(path) {
  const {page, goto, press, ask, close} = await openTab(
    {kind: 'chromium', path},
    {
      contentScripts: [],
      made: ({pathname}) => (pathname.startsWith('/seed/') ? pageOfSeed(Number(pathname.slice(6))).html : undefined),
    },
  );
  return {
    close,
    /** What went wrong with a seed's page; nothing when all is well. @param {number} seed @returns {Promise<string[]>} */
    async problemsOf(seed) {
      const wanted = pageOfSeed(seed);
      await goto(`seed/${seed}`);
      const before = await page.evaluate(stateOf);
      await press();
      const problems = wanted.untouched
        ? difference(before, await page.evaluate(stateOf)).map(line => `touched: ${line}`)
        : await patiently(() => obstacles(page, ['#p0', '#p3', '#p11']));
      const seen = await page.evaluate(seenOf, wanted.stays);
      problems.push(...wanted.stays.filter(one => !seen.includes(one)).map(one => `${one} is not seen`));
      await ask('putBack');
      const undone = await patiently(async () => difference(before, await page.evaluate(stateOf)));
      return [...problems, ...undone.map(line => `not as before: ${line}`)];
    },
  };
}
