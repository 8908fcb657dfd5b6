/** A tab. */
import {until} from '../poll.mjs';
import {input} from './input.mjs';
import {session} from './session.mjs';

/**
 * @param {import('./pipe.mjs').Connection} connection
 * @param {string} extensionId
 */
export async function openTab(connection, extensionId) {
  const {targetId} = await connection.send('Target.createTarget', {url: 'about:blank', forTab: true});
  return tab(connection, targetId, extensionId);
}

/**
 * A tab that shows this address, opened by whomever.
 * @param {import('./pipe.mjs').Connection} connection
 * @param {string} url
 * @param {string} extensionId
 */
export async function tabOf(connection, url, extensionId) {
  const {targetId} = await until(`a tab that shows ${url}`, async () => {
    /** @type {{targetInfos: import('./extension.mjs').TargetInfo[]}} */
    const {targetInfos} = await connection.send('Target.getTargets', {filter: [{type: 'tab'}]});
    return targetInfos.find(target => target.url === url);
  });
  return tab(connection, targetId, extensionId);
}

/**
 * @param {import('./pipe.mjs').Connection} connection
 * @param {string} tabId
 * @param {string} extensionId
 */
async function tab(connection, tabId, extensionId) {
  const {page, targetId} = await pageOf(connection, tabId);
  const does = input(page);
  const worlds = isolatedWorlds(page, `chrome-extension://${extensionId}`);
  await page.send('Page.enable');
  await page.send('Runtime.enable');

  let navigations = 0;
  page.on('Page.frameNavigated', ({frame}) => {
    if (frame.parentId === undefined) navigations++;
  });
  /** Not as by an act of the reader's: what a page shows after one counts as opened by the reader. */
  const isComplete = async () => (await page.run(() => document.readyState, [], {userGesture: false})) === 'complete';
  /** @param {string} what @param {() => Promise<unknown>} go */
  const navigate = async (what, go) => {
    const before = navigations;
    await go();
    await until(what, async () => navigations > before && (await isComplete()));
  };

  return {
    tabId,
    targetId,
    evaluate: page.evaluate,
    heap: page.heap,
    /** @type {import('../types.ts').Evaluate} */
    evaluateInExtension: (script, ...args) =>
      page.run(/** @type {any} */ (script), args, {contextId: worlds.current()}),
    /** @type {import('../types.ts').Page['waitFor']} */
    waitFor: async (script, ...args) => {
      await until(`${script}`, () => page.evaluate(script, ...args));
    },
    /** @param {string} url */
    goto: url =>
      navigate(url, async () => {
        const {errorText} = await page.send('Page.navigate', {url});
        if (errorText) throw new Error(`${url}: ${errorText}`);
      }),
    reload: () => navigate('the reload', () => page.send('Page.reload')),
    back: () =>
      navigate('the page before', async () => {
        const {currentIndex, entries} = await page.send('Page.getNavigationHistory');
        await page.send('Page.navigateToHistoryEntry', {entryId: entries[currentIndex - 1].id});
      }),
    click: does.click,
    wheel: does.wheel,
    key: does.key,
    screenshot: does.screenshot,
    colourScheme: does.colourScheme,
    /** @param {number} width @param {number} height */
    setViewport: (width, height) =>
      page.send('Emulation.setDeviceMetricsOverride', {width, height, deviceScaleFactor: 1, mobile: false}),
    toFront: () => page.send('Page.bringToFront'),
    async close() {
      await connection.send('Target.closeTarget', {targetId});
    },
  };
}

/** The page inside a tab target. @param {import('./pipe.mjs').Connection} connection @param {string} tabId */
async function pageOf(connection, tabId) {
  const {sessionId: tabSession} = await connection.send('Target.attachToTarget', {targetId: tabId, flatten: true});
  /** @type {Promise<{sessionId: string, targetInfo: {targetId: string}}>} */
  const attached = new Promise(resolve => connection.on('Target.attachedToTarget', resolve, tabSession));
  await connection.send(
    'Target.setAutoAttach',
    {autoAttach: true, waitForDebuggerOnStart: false, flatten: true, filter: [{type: 'page'}]},
    tabSession,
  );
  const {sessionId, targetInfo} = await attached;
  return {page: session(connection, sessionId), targetId: targetInfo.targetId};
}

/** @param {import('./session.mjs').Session} page @param {string} origin */
function isolatedWorlds(page, origin) {
  /** @type {Map<number, string>} id to frame, oldest first */
  const worlds = new Map();
  let mainFrame = '';
  page.on('Page.frameNavigated', ({frame}) => {
    if (frame.parentId === undefined) mainFrame = frame.id;
  });
  page.on('Runtime.executionContextCreated', ({context}) => {
    if (context.auxData.type === 'isolated' && context.origin === origin)
      worlds.set(context.id, context.auxData.frameId);
  });
  page.on('Runtime.executionContextDestroyed', ({executionContextId}) => worlds.delete(executionContextId));
  page.on('Runtime.executionContextsCleared', () => worlds.clear());
  return {
    current() {
      const world = [...worlds].findLast(([, frame]) => frame === mainFrame)?.[0];
      if (world === undefined) throw new Error('The extension has not run in this document');
      return world;
    },
  };
}
