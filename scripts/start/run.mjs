/** Which way the page is shown: in a window, unseen, or without a browser. */
import {basename, dirname} from 'node:path';
import {findBrowsers, kindOf} from '../browsers/find.mjs';
import {serve} from '../serve.mjs';
import {Trouble} from '../setup.mjs';
import {readWithoutBrowser} from './no-browser.mjs';
import {tell} from './tell.mjs';
import {showInWindow} from './window.mjs';

const sample = 'tests/fixtures/pages/nato-open-door/source.html';

/**
 * @param {import('./options.mjs').Options} options
 * @returns {Promise<number>} the exit status
 */
export async function run({browser: wished, page = {file: sample}}) {
  const found = choose(wished);
  if (!found) return readWithoutBrowser('url' in page ? page.url : page.file);
  const server = 'file' in page ? await serve(dirname(page.file)) : undefined;
  const url = 'file' in page ? `${server?.origin}/${encodeURIComponent(basename(page.file))}` : page.url;
  try {
    return await (hasDisplay() ? showInWindow(found, url) : tell(found, url));
  } finally {
    await server?.close();
  }
}

/** @param {'chromium' | 'firefox' | undefined} wished */
function choose(wished) {
  const path = process.env.BROWSER_PATH;
  const found = findBrowsers();
  if (path && !found.some(browser => browser.path === path)) {
    throw new Trouble(`BROWSER_PATH is ${path}, but that is no program that can be run.`);
  }
  if (wished && found.length > 0 && !found.some(({kind}) => kind === wished)) {
    throw new Trouble(`No ${wished} was found; BROWSER_PATH may name one.`);
  }
  const kind = wished ?? (path ? kindOf(path) : undefined);
  return found.find(browser => kind === undefined || browser.kind === kind);
}

function hasDisplay() {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
