/** The extension's own targets: popup and service worker. */
import {until, within} from '../poll.mjs';
import {input} from './input.mjs';
import {attach} from './session.mjs';

/** @typedef {{targetId: string, type: string, url: string}} TargetInfo */

const answersWithin = 5000; // ms

/** @param {import('./pipe.mjs').Connection} connection @param {string} origin */
export function extensionTargets(connection, origin) {
  /** @returns {Promise<readonly TargetInfo[]>} */
  const ours = async () => {
    const {targetInfos} = await connection.send('Target.getTargets', {});
    return targetInfos.filter((/** @type {TargetInfo} */ {url}) => url.startsWith(`${origin}/`));
  };
  return {
    /** @param {ReadonlySet<string>} tabs targets that are tabs, not the popup */
    popup: async tabs =>
      (await ours()).find(
        ({type, targetId, url}) => type === 'page' && !tabs.has(targetId) && url.startsWith(`${origin}/popup.html`),
      ),
    beside: async () => (await ours()).find(({url}) => url === `${origin}/beside.html`),
    welcome: async () => (await ours()).find(({url}) => url === `${origin}/welcome.html`),
    worker: async () => (await ours()).find(({type}) => type === 'service_worker'),
  };
}

/**
 * @param {import('./pipe.mjs').Connection} connection
 * @param {() => Promise<TargetInfo | undefined>} find
 * @param {(follower: import('./input.mjs').SetColourScheme) => Promise<void>} follow the colour scheme
 * @param {number} [timeout] ms
 * @returns {Promise<import('../types.ts').Popup>}
 */
export async function openPopup(connection, find, follow, timeout) {
  const {targetId} = await until('the popup', find, timeout);
  const take = async (/** @type {string} */ id) => {
    const page = await attach(connection, id);
    const does = input(page);
    await follow(does.colourScheme);
    return {page, does};
  };
  let popup = await take(targetId);
  /** One that was attached to while it was being made may never answer; then it is attached to anew. @type {import('../types.ts').Evaluate} */
  const evaluate = async (script, ...args) => {
    try {
      return await within('the popup', popup.page.evaluate(script, ...args), answersWithin);
    } catch (error) {
      const target = await find();
      if (target) popup = await take(target.targetId);
      throw error;
    }
  };
  return {
    evaluate,
    waitFor: async (script, ...args) => {
      await until(`${script}`, () => evaluate(script, ...args));
    },
    click: (...args) => popup.does.clickOn(...args),
    key: (...args) => popup.does.key(...args),
    screenshot: (...args) => popup.does.screenshot(...args),
    closed: async () => !(await find()),
  };
}

/**
 * A popup that is still opening may miss the word to close, and one may go by itself.
 * @param {import('./pipe.mjs').Connection} connection
 * @param {() => Promise<TargetInfo | undefined>} find
 */
export async function closePopup(connection, find) {
  await until('the end of the popup', async () => {
    const popup = await find();
    if (popup) await connection.send('Target.closeTarget', {targetId: popup.targetId}).catch(() => {});
    return !popup;
  });
}

/**
 * The first install opens a page; whatever is to be tested begins without it.
 * @param {import('./pipe.mjs').Connection} connection
 * @param {() => Promise<TargetInfo | undefined>} find
 */
export async function closeWelcome(connection, find) {
  const {targetId} = await until('the welcome page', find);
  await connection.send('Target.closeTarget', {targetId});
}

/**
 * Attached only while it answers: a worker under a debugger does not sleep.
 * @param {import('./pipe.mjs').Connection} connection
 * @param {() => Promise<TargetInfo | undefined>} find
 */
export function serviceWorker(connection, find) {
  /** @template R @param {(worker: import('./session.mjs').Session) => Promise<R>} ask */
  const attached = async ask => {
    const {targetId} = await until('the background', find);
    const worker = await attach(connection, targetId);
    try {
      return await ask(worker);
    } finally {
      await worker.detach().catch(() => {});
    }
  };
  /** @type {import('../types.ts').Evaluate} */
  const evaluate = (script, ...args) => attached(worker => worker.evaluate(script, ...args));
  return {
    evaluate,
    heap: () => attached(worker => worker.heap()),
    /** Just installed, a worker may miss a press: it is ready once activated. A question to a starting one may hang. */
    ready: () =>
      until('the start of the background', async () => {
        const state = await within('the state of the background', evaluate('registration.active?.state'), 500);
        return state === 'activated';
      }),
    alive: async () => (await find()) !== undefined,
    async kill() {
      const target = await find();
      if (!target) return;
      await connection.send('Target.closeTarget', {targetId: target.targetId});
      await until('the end of the background', async () => (await find())?.targetId !== target.targetId);
    },
  };
}
