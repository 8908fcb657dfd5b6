/** Chrome, Chromium and Edge over a DevTools pipe, without a library. */
import {closePopup, closeWelcome, extensionTargets, openPopup, serviceWorker} from './chromium/extension.mjs';
import {lifecycle} from './chromium/lifecycle.mjs';
import {openTab, tabOf} from './chromium/page.mjs';
import {connect} from './chromium/pipe.mjs';
import {within} from './poll.mjs';
import {freshProfile, start} from './process.mjs';

/** @param {import('./types.ts').Launch} options @param {string} profile */
const flags = ({headless, width = 1200, height = 900}, profile) => [
  `--user-data-dir=${profile}`,
  '--remote-debugging-pipe',
  '--enable-unsafe-extension-debugging',
  '--no-first-run',
  '--no-default-browser-check',
  '--password-store=basic',
  '--use-mock-keychain',
  '--disable-component-update',
  '--disable-sync',
  '--mute-audio',
  `--window-size=${width},${height}`,
  ...(headless ? ['--headless=new'] : []),
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  'about:blank',
];

/**
 * @param {import('./types.ts').Launch} options
 * @returns {Promise<import('./types.ts').Browser>}
 */
export async function launch(options) {
  const profile = freshProfile();
  const running = start(options.path, flags(options, profile), {
    profile,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const [, , , toBrowser, fromBrowser] = running.child.stdio;
  const connection = connect(
    /** @type {import('node:stream').Writable} */ (toBrowser),
    /** @type {import('node:stream').Readable} */ (fromBrowser),
  );
  const close = () => running.close(() => connection.send('Browser.close'));
  try {
    const {id} = await within(
      'loading the extension',
      connection.send('Extensions.loadUnpacked', {path: options.extension}),
      60_000,
    );
    return await control(connection, id, options, {exited: running.exited, close});
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * @param {import('./chromium/pipe.mjs').Connection} connection
 * @param {string} extensionId
 * @param {import('./types.ts').Launch} options
 * @param {Pick<import('./types.ts').Browser, 'exited' | 'close'>} end
 * @returns {Promise<import('./types.ts').Browser>}
 */
async function control(connection, extensionId, {extension: folder, colourScheme}, end) {
  const origin = `chrome-extension://${extensionId}`;
  const targets = extensionTargets(connection, origin);
  const worker = serviceWorker(connection, targets.worker);
  await worker.ready();
  await closeWelcome(connection, targets.welcome);
  /** @type {Map<import('./types.ts').Page, Awaited<ReturnType<typeof openTab>>>} */
  const tabs = new Map();
  const findPopup = () => targets.popup(new Set([...tabs.values()].map(({targetId}) => targetId)));
  return {
    kind: 'chromium',
    extensionId,
    extensionUrl: path => `${origin}/${path}`,
    async open(url) {
      const tab = await openTab(connection, {extensionId, colourScheme});
      /** @type {import('./types.ts').Page} */
      const page = tab;
      tabs.set(page, tab);
      await tab.goto(url);
      return page;
    },
    async find(url) {
      const tab = await tabOf(connection, url, {extensionId, colourScheme});
      /** @type {import('./types.ts').Page} */
      const page = tab;
      tabs.set(page, tab);
      return page;
    },
    async press(page) {
      const tab = tabs.get(page);
      if (!tab) throw new Error('Not a page of this browser');
      await tab.toFront();
      await connection.send('Extensions.triggerAction', {id: extensionId, targetId: tab.tabId});
    },
    popup: timeout => openPopup(connection, findPopup, colourScheme, timeout),
    closePopup: () => closePopup(connection, findPopup),
    background: {evaluate: worker.evaluate, alive: worker.alive},
    killBackground: worker.kill,
    ...lifecycle(connection, {extensionId, folder, worker}),
    commands: () => worker.evaluate('chrome.commands.getAll()'),
    ...end,
  };
}
