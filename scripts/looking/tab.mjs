/**
 * A tab whose pages may be cleaned, and the way to have that done. The press is the popup's own request: a popup takes a
 * browser a quarter of a second.
 */
import {rmSync} from 'node:fs';
import {resolve} from 'node:path';
import {copyWith} from '../browsers/copy-with.mjs';
import {serve} from '../serve.mjs';

/**
 * @param {import('../browsers/types.ts').Found} found
 * @param {object} pages
 * @param {readonly object[]} pages.contentScripts what the browser starts by itself
 * @param {(address: URL) => string | undefined} pages.made the HTML of an address; fixtures answer where it is undefined
 */
export async function openTab({kind, path}, {contentScripts, made}) {
  const server = await serve(resolve('tests/fixtures'), {packages: resolve('node_modules'), made});
  const build = copyWith(resolve(kind === 'chromium' ? 'dist/test/chrome' : 'dist/test/firefox'), {
    content_scripts: contentScripts,
  });
  /** @type {{launch: (options: import('../browsers/types.ts').Launch) => Promise<import('../browsers/types.ts').Browser>}} */
  const {launch} = await import(`../browsers/${kind}.mjs`);
  const browser = await launch({path, extension: build, headless: true});
  const close = async () => {
    await browser.close();
    await server.close();
    rmSync(build, {recursive: true});
  };
  try {
    const behind = await browser.open(browser.extensionUrl('options.html'));
    const page = await browser.open(`${server.origin}/pages/empty/source.html`);
    const [tab] = await behind.evaluate("chrome.tabs.query({url: 'http://127.0.0.1/*'})");
    await behind.evaluate(listen);
    return {
      browser,
      page,
      close,
      /** @param {string} address below the server's origin */
      goto: address => page.goto(`${server.origin}/${address}`),
      press: () => behind.evaluate(press, tab.id),
      /** What the page has said last of itself since the press. @returns {Promise<import('../../src/extension/messages.ts').PageState | undefined>} */
      heard: () => behind.evaluate('globalThis.heard'),
      /** @param {keyof import('../../src/extension/messages.ts').PageProtocol} name */
      ask: name =>
        behind.evaluate(`chrome.tabs.sendMessage(${tab.id}, {to: 'page', name: '${name}', args: []}, {frameId: 0})`),
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Runs in the extension's page, as the next. */
function listen() {
  const here = /** @type {any} */ (globalThis);
  here.chrome.runtime.onMessage.addListener((/** @type {any} */ {to, state}) => {
    if (to === 'everyone') here.heard = state;
  });
}

/** @param {number} tabId */
function press(tabId) {
  const here = /** @type {any} */ (globalThis);
  here.heard = undefined;
  return here.chrome.runtime.sendMessage({to: 'background', name: 'clean', args: [tabId]});
}

/** @typedef {Awaited<ReturnType<typeof openTab>>} Tab */
