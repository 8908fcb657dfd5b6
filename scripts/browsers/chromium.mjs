/** Chrome, Chromium and Edge over a DevTools pipe, without a library. */
import {join} from 'node:path';
import {closePopup, closeWelcome, extensionTargets, openPopup, serviceWorker} from './chromium/extension.mjs';
import {install, installFlags} from './chromium/install.mjs';
import {lifecycle} from './chromium/lifecycle.mjs';
import {openTab, tabOf} from './chromium/page.mjs';
import {connect} from './chromium/pipe.mjs';
import {prompt} from './chromium/prompt.mjs';
import {tracing} from './chromium/trace.mjs';
import {freshProfile, start} from './process.mjs';

/** @param {import('./types.ts').Launch} options @param {string} profile */
const flags = (options, profile) => [
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
  `--window-size=${options.width ?? 1200},${options.height ?? 900}`,
  ...leadHere(options.hosts ?? []),
  ...throughProxy(options.proxy),
  ...(options.headless ? ['--headless=new'] : []),
  ...(options.display ? ['--ozone-platform=x11'] : []),
  ...installFlags(options),
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  'about:blank',
];

/** @param {readonly string[]} hosts */
const leadHere = hosts =>
  hosts.length > 0 ? [`--host-resolver-rules=${hosts.map(host => `MAP ${host} 127.0.0.1`).join(',')}`] : [];

/** @param {number | undefined} port */
const throughProxy = port =>
  port === undefined
    ? []
    : [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>', '--disable-background-networking'];

/**
 * `heap`: what `memory` tells of a page, while the background may sleep.
 * @typedef {import('./types.ts').Browser & {
 *   readonly trace: ReturnType<typeof tracing>,
 *   readonly heap: (page: import('./types.ts').Page) => Promise<number>,
 * }} Chromium
 */

/**
 * @param {import('./types.ts').Launch} options
 * @returns {Promise<Chromium>}
 */
export async function launch(options) {
  const profile = options.profile ?? freshProfile();
  const running = start(options.path, flags(options, profile), {
    ...(options.profile ? {} : {removes: profile}),
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    env: options.display ? {DISPLAY: options.display.name} : {},
  });
  const [, , , toBrowser, fromBrowser] = running.child.stdio;
  const connection = connect(
    /** @type {import('node:stream').Writable} */ (toBrowser),
    /** @type {import('node:stream').Readable} */ (fromBrowser),
  );
  const close = () => running.close(() => connection.send('Browser.close'));
  try {
    const id = await install(connection, options);
    const downloads = join(profile, 'downloads');
    await connection.send('Browser.setDownloadBehavior', {behavior: 'allow', downloadPath: downloads});
    return await control(connection, id, options, {exited: running.exited, close, downloads});
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * @param {import('./chromium/pipe.mjs').Connection} connection
 * @param {string} extensionId
 * @param {import('./types.ts').Launch} options
 * @param {Pick<import('./types.ts').Browser, 'exited' | 'close' | 'downloads'>} end
 * @returns {Promise<Chromium>}
 */
async function control(connection, extensionId, {extension: folder, colourScheme, display, returning, mayFail}, end) {
  const origin = `chrome-extension://${extensionId}`;
  const targets = extensionTargets(connection, origin);
  const worker = serviceWorker(connection, targets.worker);
  if (!mayFail) await worker.ready();
  if (!returning && !mayFail) await closeWelcome(connection, targets.welcome);
  /** @type {Map<import('./types.ts').Page, Awaited<ReturnType<typeof openTab>>>} */
  const tabs = new Map();
  const findPopup = () => targets.popup(new Set([...tabs.values()].map(({targetId}) => targetId)));
  const unfocused = async () => {
    if (await findPopup()) return false;
    const focused = await Promise.all(
      [...tabs.keys()].map(tab => tab.evaluate('document.hasFocus()').catch(() => false)),
    );
    return !focused.includes(true);
  };
  const shown = colourSchemes(colourScheme);
  /** @param {import('./types.ts').Page} page */
  const heap = async page => {
    const tab = tabs.get(page);
    if (!tab) throw new Error('Not a page of this browser');
    return tab.heap();
  };
  return {
    kind: 'chromium',
    extensionId,
    extensionUrl: path => `${origin}/${path}`,
    async open(url) {
      const tab = await openTab(connection, extensionId);
      await shown.follow(tab.colourScheme);
      /** @type {import('./types.ts').Page} */
      const page = tab;
      tabs.set(page, tab);
      await tab.goto(url);
      return page;
    },
    async find(url) {
      const tab = await tabOf(connection, url, extensionId);
      await shown.follow(tab.colourScheme);
      /** @type {import('./types.ts').Page} */
      const page = tab;
      tabs.set(page, tab);
      return page;
    },
    async press(page) {
      const tab = tabs.get(page);
      if (!tab) throw new Error('Not a page of this browser');
      await tab.toFront();
      const pressed = Date.now();
      await connection.send('Extensions.triggerAction', {id: extensionId, targetId: tab.tabId});
      return pressed;
    },
    async chooseInMenu(page, {id}) {
      await worker.evaluate(raiseMenuEvent, id, await page.evaluate(() => `${getSelection()}`));
    },
    popup: timeout => openPopup(connection, findPopup, shown.follow, timeout),
    closePopup: () => closePopup(connection, findPopup),
    beside: () => openPopup(connection, targets.beside, shown.follow),
    async clipboard() {
      await connection.send('Browser.grantPermissions', {permissions: ['clipboardReadWrite']});
      const popup = await openPopup(connection, findPopup, shown.follow);
      return popup.evaluate('navigator.clipboard.readText()');
    },
    background: {evaluate: worker.evaluate, alive: worker.alive},
    prompt: prompt(display, unfocused),
    killBackground: worker.kill,
    ...lifecycle(connection, {extensionId, folder, worker}),
    setColourScheme: shown.set,
    commands: () => worker.evaluate('chrome.commands.getAll()'),
    heap,
    memory: async page => ({page: await heap(page), background: await worker.heap()}),
    trace: tracing(connection),
    ...end,
  };
}

/** Runs in the background. @param {string} menuItemId @param {string} selectionText */
async function raiseMenuEvent(menuItemId, selectionText) {
  const {contextMenus, tabs} = /** @type {any} */ (globalThis).chrome;
  const [tab] = await tabs.query({active: true});
  contextMenus.onClicked.dispatch({menuItemId, selectionText}, tab);
}

/**
 * The scheme is emulated, one target at a time.
 * @param {import('./types.ts').ColourScheme | undefined} scheme
 */
function colourSchemes(scheme) {
  /** @type {import('./chromium/input.mjs').SetColourScheme[]} */
  const followers = [];
  return {
    /** @param {import('./chromium/input.mjs').SetColourScheme} follower */
    async follow(follower) {
      followers.push(follower);
      if (scheme) await follower(scheme);
    },
    /** @param {import('./types.ts').ColourScheme} next */
    async set(next) {
      scheme = next;
      await Promise.all(followers.map(follower => follower(next).catch(() => {}))); // some have been closed
    },
  };
}
