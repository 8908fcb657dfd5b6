import {rm} from 'node:fs/promises';
import {resolve} from 'node:path';
import {launch as launchChromium} from '../browsers/chromium.mjs';
import {copyWith} from '../browsers/copy-with.mjs';
import {launch as launchFirefox} from '../browsers/firefox.mjs';
import {serve} from '../serve.mjs';
import {setting} from './states.mjs';

/**
 * A browser with the shipped build, and the fixture pages, for the states of the table.
 * @param {import('../browsers/types.ts').Found} found
 * @returns {Promise<import('./types.ts').Stage & {tidy(): Promise<void>, close(): Promise<void>}>}
 */
export async function openStage({kind, path}) {
  const server = await serve(resolve('tests/fixtures/pages'));
  const build = kind === 'firefox' ? resolve('dist/firefox') : copyWith('dist/chrome', setting.manifest);
  const start = kind === 'firefox' ? launchFirefox : launchChromium;
  const browser = await start({path, extension: build, headless: true, prefs: setting.prefs, hosts: setting.hosts});
  /** @type {import('../browsers/types.ts').Page[]} */
  const pages = [];
  return {
    browser,
    url: page => `${server.origin}/${page}`,
    async open(address) {
      const page = await browser.open(address);
      pages.push(page);
      return page;
    },
    /** Closes what a state opened. */
    async tidy() {
      await browser.closePopup();
      for (const page of pages.splice(0)) await page.close().catch(() => {}); // a state may have closed it
    },
    async close() {
      await Promise.all([browser.close(), server.close()]);
      if (kind === 'chromium') await rm(build, {recursive: true});
    },
  };
}
