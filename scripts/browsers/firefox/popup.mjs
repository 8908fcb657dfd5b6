/** The popup: read from behind the stage, pressed and pictured with the browser's rights. */
import {keyOf} from '../keys.mjs';
import {restingMiddle} from '../middle.mjs';
import {until} from '../poll.mjs';
import {painted} from './painted.mjs';

/** @typedef {Awaited<ReturnType<typeof import('./backstage.mjs').backstage>>} Backstage */

const views = "browser.extension.getViews({type: 'popup'})";

/**
 * @param {Backstage} backstage
 * @param {Awaited<ReturnType<typeof import('./privileged.mjs').privileged>>} privileged
 * @param {number} [timeout] ms
 * @returns {Promise<import('../types.ts').Popup>}
 */
export async function openPopup(backstage, privileged, timeout) {
  const closed = async () => (await openPopups(backstage)) === 0;
  await until('the popup', () => openPopups(backstage), timeout);
  /** What the browser is told to do reaches the popup's process later than a question does. @param {string} last event @param {() => Promise<void>} act */
  const heard = async (last, act) => {
    await backstage.inPopup(listenFor, last);
    await act();
    await until(`the popup to hear ${last}`, async () => (await closed()) || backstage.inPopup(hasHeard, last));
  };
  return {
    evaluate: backstage.inPopup,
    waitFor: async (script, ...args) => {
      await until(`${script}`, () => backstage.inPopup(script, ...args));
    },
    async click(selector) {
      await backstage.inPopup(painted);
      const middle = await restingMiddle(backstage.inPopup, selector);
      await heard('mouseup', () => privileged.clickInPopup(middle));
    },
    key: name => heard('keyup', () => privileged.keyInPopup(name, keyOf(name).code)),
    screenshot: async () => Buffer.from(await privileged.popupPicture(), 'base64'),
    closed,
  };
}

/** Runs in the popup. @param {string} event */
function listenFor(event) {
  Object.assign(self, {[`heard-${event}`]: false});
  const options = {capture: true, once: true};
  addEventListener(event, () => setTimeout(() => Object.assign(self, {[`heard-${event}`]: true})), options);
}

/** Runs in the popup. @param {string} event */
function hasHeard(event) {
  return Reflect.get(self, `heard-${event}`) === true;
}

/**
 * The sidebar: read from behind the stage.
 * @param {Backstage} backstage
 * @returns {Promise<Pick<import('../types.ts').Popup, 'evaluate' | 'waitFor'>>}
 */
export async function openSidebar(backstage) {
  await until('the sidebar', () => backstage.evaluate("browser.extension.getViews({type: 'sidebar'}).length"));
  return {
    evaluate: backstage.inSidebar,
    waitFor: async (script, ...args) => {
      await until(`${script}`, () => backstage.inSidebar(script, ...args));
    },
  };
}

/** @param {Backstage} backstage */
export async function closePopup(backstage) {
  await until('the end of the popup', async () => {
    await backstage.evaluate(`${views}.forEach(view => view.close())`); // one that is still opening does not hear it
    return (await openPopups(backstage)) === 0;
  });
}

/** @param {Backstage} backstage @returns {Promise<number>} */
const openPopups = backstage => backstage.evaluate(`${views}.length`);
