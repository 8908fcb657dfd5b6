/**
 * A tab of the extension's own, behind the page. The popup and the event page are not in WebDriver's tree, but an
 * extension tab shares their process and may reach into their windows.
 */
import {call} from '../script.mjs';

/** @typedef {any} Internal */

/** @param {import('./bidi.mjs').Connection} bidi @param {string} origin */
export async function backstage(bidi, origin) {
  const open = async () => {
    const {context: tab} = await bidi.send('browsingContext.create', {type: 'tab', background: true});
    await bidi.send('browsingContext.navigate', {context: tab, url: `${origin}/manifest.json`, wait: 'complete'});
    return tab;
  };
  let context = await open();

  /**
   * `with` makes every name of the script mean the other window's.
   * @param {string} window
   * @returns {import('../types.ts').Evaluate}
   */
  const within =
    window =>
    (script, ...args) => {
      const names = `const it=await ${window};if(!it)throw new Error('It is not there')`;
      return bidi.run(
        context,
        `(async()=>{${names};with(it){return ${call(/** @type {any} */ (script), args)}}})()`,
        [],
      );
    };

  return {
    /** The browser closes the extension's tabs when it ends. */
    async reopen() {
      context = await open();
    },
    inSidebar: within("browser.extension.getViews({type:'sidebar'})[0]"),
    inPopup: within("browser.extension.getViews({type:'popup'})[0]"),
    inBackground: within('browser.runtime.getBackgroundPage()'),
    /** @type {import('../types.ts').Evaluate} */
    evaluate: (script, ...args) => bidi.run(context, /** @type {any} */ (script), args),
    /** @type {import('../types.ts').Evaluate} */
    inActiveTab: (script, ...args) => {
      const func = typeof script === 'string' ? `()=>(${script})` : `${script}`;
      return bidi.run(context, `(${injectInto})(${func},${JSON.stringify(args)})`, []);
    },
  };
}

/** @param {(...args: never[]) => unknown} func @param {unknown[]} args */
async function injectInto(func, args) {
  const {browser} = /** @type {Internal} */ (globalThis);
  const [tab] = await browser.tabs.query({active: true, lastFocusedWindow: true});
  const [{result, error}] = await browser.scripting.executeScript({target: {tabId: tab.id}, func, args});
  if (error) throw error;
  return result;
}
