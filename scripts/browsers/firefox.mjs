/** Firefox over WebDriver BiDi, without a library but for the socket. */
import {backstage} from './firefox/backstage.mjs';
import {connect} from './firefox/bidi.mjs';
import {lifecycle} from './firefox/lifecycle.mjs';
import {openTab, tabOf} from './firefox/page.mjs';
import {closePopup, openPopup, openSidebar} from './firefox/popup.mjs';
import {clipboardText, privileged} from './firefox/privileged.mjs';
import {downloadsIn, writePrefs} from './firefox/profile.mjs';
import {prompt} from './firefox/prompt.mjs';
import {until, within} from './poll.mjs';
import {freshProfile, start} from './process.mjs';

/** @param {import('./types.ts').Launch} options @param {string} profile */
const flags = ({headless, width = 1200, height = 900}, profile) => [
  ...(headless ? ['--headless'] : []),
  '--no-remote',
  '--new-instance',
  '--profile',
  profile,
  '--width',
  `${width}`,
  '--height',
  `${height}`,
  '--remote-debugging-port=0',
  '--remote-allow-system-access', // for extension pages and the toolbar button
  'about:blank',
];

/**
 * @param {import('./types.ts').Launch} options
 * @returns {Promise<import('./types.ts').Browser>}
 */
export async function launch(options) {
  const {width = 1200, height = 900} = options;
  const profile = options.profile ?? freshProfile();
  writePrefs(profile, options);
  const running = start(options.path, flags(options, profile), {
    ...(options.profile ? {} : {removes: profile}),
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {MOZ_HEADLESS_WIDTH: `${width}`, MOZ_HEADLESS_HEIGHT: `${height}`},
  });
  try {
    const bidi = await connect(`${await address(running)}/session`);
    await bidi.send('session.new', {capabilities: {}});
    return await control(bidi, options, {
      exited: running.exited,
      downloads: downloadsIn(profile),
      close: () => running.close(() => bidi.send('browser.close')),
    });
  } catch (error) {
    await running.close(async () => {});
    throw error;
  }
}

/**
 * The first install opens a page; whatever is to be tested begins without it.
 * @param {Awaited<ReturnType<typeof backstage>>} behind
 * @param {string} url
 */
async function closeWelcome(behind, url) {
  /** @type {number | undefined} */
  let tab;
  await until('the welcome page', async () => {
    tab = await behind.evaluate(
      `browser.tabs.query({}).then(tabs => tabs.find(tab => tab.url === ${JSON.stringify(url)})?.id)`,
    );
    return tab !== undefined;
  });
  await behind.evaluate(`browser.tabs.remove(${tab})`);
}

/** Runs in a page: of the first line that is selected. */
function middleOfSelection() {
  const [line] = getSelection()?.getRangeAt(0).getClientRects() ?? [];
  if (!line) throw new Error('Nothing is selected');
  return {x: line.x + line.width / 2, y: line.y + line.height / 2};
}

/** Where it listens, as it says on stderr. @param {ReturnType<typeof start>} running @returns {Promise<string>} */
function address({child, exited}) {
  const said = new Promise((resolve, reject) => {
    let text = '';
    child.stderr?.on('data', chunk => {
      text += chunk;
      const match = /WebDriver BiDi listening on (ws:\S+)/.exec(text);
      if (match) resolve(match[1]);
    });
    exited.then(() => reject(new Error(`Firefox ended: ${text.trim().slice(-500)}`)));
  });
  return within('starting Firefox', said, 60_000);
}

/**
 * @param {import('./firefox/bidi.mjs').Connection} bidi
 * @param {import('./types.ts').Launch} options
 * @param {Pick<import('./types.ts').Browser, 'exited' | 'close' | 'downloads'>} end
 * @returns {Promise<import('./types.ts').Browser>}
 */
async function control(bidi, {extension: folder, returning, mayFail}, end) {
  const install = () => bidi.send('webExtension.install', {extensionData: {type: 'path', path: folder}});
  const {extension: extensionId} = await install();
  const rights = await privileged(bidi, extensionId);
  const origin = `moz-extension://${await rights.host()}`;
  const behind = await backstage(bidi, origin);
  if (!returning && !mayFail) await closeWelcome(behind, `${origin}/welcome.html`);
  /** @type {Map<import('./types.ts').Page, Awaited<ReturnType<typeof openTab>>>} */
  const tabs = new Map();
  return {
    kind: 'firefox',
    extensionId,
    extensionUrl: path => `${origin}/${path}`,
    async open(url) {
      await closePopup(behind); // a user who opens a tab clicks beside the popup; WebDriver does not
      const tab = await openTab(bidi, behind);
      await tab.goto(url);
      tabs.set(tab, tab);
      return tab;
    },
    async find(url) {
      const tab = await tabOf(bidi, behind, url);
      tabs.set(tab, tab);
      return tab;
    },
    async press(page) {
      const tab = tabs.get(page);
      if (!tab) throw new Error('Not a page of this browser');
      await tab.toFront();
      return rights.press();
    },
    async chooseInMenu(page, {title}) {
      await rights.chooseInMenu(await page.evaluate(middleOfSelection), title);
    },
    popup: timeout => openPopup(behind, rights, timeout),
    closePopup: () => closePopup(behind),
    beside: () => openSidebar(behind),
    clipboard: () => rights.run(clipboardText),
    background: {
      evaluate: behind.inBackground,
      alive: async () => (await rights.backgroundState()) === 'running',
    },
    prompt: prompt(rights),
    killBackground: rights.killBackground,
    ...lifecycle(rights, behind, {extensionId, install}),
    setColourScheme: rights.setColourScheme,
    commands: () => behind.evaluate('browser.commands.getAll()'),
    watchErrors: rights.watchErrors,
    newErrors: rights.newErrors,
    memory: rights.memory,
    ...end,
  };
}
