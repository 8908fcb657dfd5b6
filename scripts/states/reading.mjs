/** The reading view's states. */
import {address, click, clickIn, closePopup, height, pageSight, press} from './steps.mjs';

/** @typedef {import('./types.ts').State} State */
/** @typedef {import('./types.ts').Stage} Stage */
/** @typedef {import('../browsers/types.ts').Page} Page */

const view = 'body > [role=main]:last-child';
const story = 'reading-view/source.html';
const themes = /** @type {const} */ (['light', 'sepia', 'dark', 'contrast']);

/** Opened by the toolbar button and the popup, which is then put away. @param {Stage} stage @param {string} path @param {number} width */
async function read(stage, path, width) {
  const page = await stage.open(address(stage, path));
  await page.setViewport(width, height);
  await clickIn(await press(stage, page), '[data-part=read]');
  await page.waitFor(wanted => document.querySelector(wanted), view);
  await closePopup(stage);
  await page.waitFor(() => [...document.querySelectorAll('img')].every(image => image.complete));
  return page;
}

/** @param {Page} page */
async function openPanel(page) {
  await click(page, `${view} button[aria-expanded]`);
  await page.waitFor(wanted => document.querySelector(wanted)?.checkVisibility(), `${view} fieldset`);
}

/** @param {string} name @param {string} shows @param {(stage: Stage) => Promise<Page>} open @returns {State} */
const reading = (name, shows, open) => ({
  name: `reading-${name}`,
  shows,
  own: false,
  reach: async stage => pageSight(await open(stage), view),
});

/** @type {readonly State[]} */
export const readingStates = [
  reading('top', 'the beginning of an article', stage => read(stage, story, 1200)),
  reading('top-narrow', 'the beginning, on a narrow screen', stage => read(stage, story, 360)),
  reading('incomplete', 'a note that some may be missing, section, lead picture and further pages', stage =>
    read(stage, 'states/incomplete.html', 1200),
  ),
  reading('incomplete-narrow', 'the same on a narrow screen', stage => read(stage, 'states/incomplete.html', 360)),
  reading('whole', 'pictures, lists and a table', async stage => {
    const page = await read(stage, story, 1200);
    await page.setViewport(1200, await page.evaluate(() => document.documentElement.scrollHeight));
    return page;
  }),
  reading('whole-narrow', 'pictures, lists and a table on a narrow screen', async stage => {
    const page = await read(stage, story, 360);
    await page.setViewport(360, await page.evaluate(() => document.documentElement.scrollHeight));
    return page;
  }),
  reading('quotation', 'a quotation gone to by key, its speaker in the margin', async stage => {
    const page = await read(stage, story, 1200);
    for (const key of ['n', 'n']) await page.key(key);
    await page.waitFor(() => document.querySelector('[role=status]')?.textContent?.includes('2'));
    return page;
  }),
  reading('quotation-narrow', 'a quotation gone to by key, its speaker above it', async stage => {
    const page = await read(stage, story, 360);
    await page.key('n');
    await page.waitFor(() => document.querySelector('[role=status]')?.textContent);
    return page;
  }),
  reading('panel', 'text and colours', async stage => {
    const page = await read(stage, story, 1200);
    await openPanel(page);
    return page;
  }),
  reading('panel-narrow', 'text and colours on a narrow screen', async stage => {
    const page = await read(stage, story, 360);
    await openPanel(page);
    return page;
  }),
  ...themes.map(theme =>
    reading(`theme-${theme}`, `${theme}, chosen in the panel`, async stage => {
      const page = await read(stage, story, 1200);
      await openPanel(page);
      await click(page, `${view} label:has([value=${theme}])`);
      return page;
    }),
  ),
  reading('right-to-left', 'an Arabic article', stage => read(stage, 'reading-view/arabic.html', 1200)),
  reading('right-to-left-narrow', 'an Arabic article on a narrow screen', stage =>
    read(stage, 'reading-view/arabic.html', 360),
  ),
];
