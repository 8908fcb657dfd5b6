/**
 * What runs with the browser's own rights (chrome scope): the toolbar button, the popup's picture and input, the
 * event page's life. These functions are sent as source; `self` there is the browser window.
 * Firefox's internals have no types here.
 */

import {schemes} from './profile.mjs';

/** @typedef {any} Internal */

/** @param {import('./bidi.mjs').Connection} bidi @param {string} extensionId */
export async function privileged(bidi, extensionId) {
  const {contexts} = await bidi.send('browsingContext.getTree', {'moz:scope': 'chrome'});
  const context = contexts[0].context;
  /** @param {(...args: never[]) => unknown} script @param {unknown[]} args */
  const run = (script, ...args) => bidi.run(context, script, args);
  return {
    run,
    /** @returns {Promise<string>} */
    host: () => run(hostOf, extensionId),
    /** @returns {Promise<number>} when it was pressed, ms since 1970 */
    press: () => run(pressButton, extensionId),
    /** @returns {Promise<string>} 'running', 'stopped' … */
    backgroundState: () => run(stateOfBackground, extensionId),
    /** Once this resolves it is dead; the next message wakes another. @returns {Promise<void>} */
    killBackground: () => run(endBackground, extensionId),
    /** @param {import('../types.ts').ColourScheme} scheme @returns {Promise<void>} */
    setColourScheme: scheme => run(setPrefs, schemes[scheme]),
    /** @returns {Promise<string>} PNG as base64 */
    popupPicture: () => run(pictureOfPopup),
    /** @param {{x: number, y: number}} point of the popup's viewport */
    clickInPopup: point => run(clickInPopup, point),
    /** @param {{x: number, y: number}} point of the page's viewport @param {string} title @returns {Promise<void>} */
    chooseInMenu: (point, title) => run(chooseInMenu, point, title),
    watchErrors: async () => void (await run(takeErrors, extensionId)),
    /** @returns {Promise<readonly string[]>} */
    newErrors: () => run(takeErrors, extensionId),
    /** @returns {Promise<{page: number, background: number}>} */
    memory: () => run(memoryOfProcesses),
    /** @param {string} key @param {number} keyCode */
    keyInPopup: (key, keyCode) => run(pressKey, key, keyCode),
  };
}

/** @param {string} id */
const hostOf = id => /** @type {Internal} */ (self).WebExtensionPolicy.getByID(id).mozExtensionHostname;

/** @param {string} id */
function pressButton(id) {
  const {ChromeUtils, Services, WebExtensionPolicy} = /** @type {Internal} */ (self);
  const {ExtensionParent} = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const {extension} = WebExtensionPolicy.getByID(id);
  const pressed = Date.now();
  ExtensionParent.apiManager.global
    .browserActionFor(extension)
    .triggerAction(Services.wm.getMostRecentWindow('navigator:browser'));
  return pressed;
}

/** @param {string} id */
const stateOfBackground = id => /** @type {Internal} */ (self).WebExtensionPolicy.getByID(id).extension.backgroundState;

/** @param {string} id */
const endBackground = id =>
  /** @type {Internal} */ (self).WebExtensionPolicy.getByID(id).extension.terminateBackground({
    ignoreDevToolsAttached: true,
    disableResetIdleForTest: true,
  });

/** @param {Readonly<Record<string, number>>} prefs */
function setPrefs(prefs) {
  const {Services} = /** @type {Internal} */ (self);
  for (const [name, value] of Object.entries(prefs)) Services.prefs.setIntPref(name, value);
}

/** What the browser's console holds of the extension's scripts; it is empty afterwards. @param {string} id */
function takeErrors(id) {
  const {Services, WebExtensionPolicy} = /** @type {Internal} */ (self);
  const origin = `moz-extension://${WebExtensionPolicy.getByID(id).mozExtensionHostname}/`;
  const messages = /** @type {Internal[]} */ (Services.console.getMessageArray());
  Services.console.reset();
  return messages
    .filter(({sourceName}) => sourceName?.startsWith(origin))
    .map(
      ({errorMessage, sourceName, lineNumber}) => `${errorMessage} (${sourceName.slice(origin.length)}:${lineNumber})`,
    );
}

/** Every page of a test is of one site, in one process. */
async function memoryOfProcesses() {
  const {Cc, ChromeUtils, Ci} = /** @type {Internal} */ (self);
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  await new Promise(resolve => manager.minimizeMemoryUsage(resolve));
  const {children} = await ChromeUtils.requestProcInfo();
  /** @param {readonly string[]} types */
  const held = types =>
    children
      .filter((/** @type {Internal} */ {type}) => types.includes(type))
      .reduce((/** @type {number} */ sum, /** @type {Internal} */ {memory}) => sum + memory, 0);
  return {page: held(['web', 'webIsolated']), background: held(['extension'])};
}

async function pictureOfPopup() {
  const popup = /** @type {Internal} */ (document.querySelector('.webextension-popup-browser'));
  const picture = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  const {width, height} = picture;
  Object.assign(canvas, {width, height});
  /** @type {Internal} */ (canvas).getContext('2d').drawImage(picture, 0, 0);
  return /** @type {Internal} */ (canvas).toDataURL('image/png').split(',')[1];
}

/** @param {{x: number, y: number}} point */
function clickInPopup({x, y}) {
  const popup = /** @type {Element} */ (document.querySelector('.webextension-popup-browser'));
  const {left, top} = popup.getBoundingClientRect();
  const mouse = {button: 0, clickCount: 1, pressure: 0.5, inputSource: 1};
  const window = /** @type {Internal} */ (self);
  window.synthesizeMouseEvent('mousemove', left + x, top + y, {...mouse, buttons: 0}, {});
  window.synthesizeMouseEvent('mousedown', left + x, top + y, {...mouse, buttons: 1}, {});
  window.synthesizeMouseEvent('mouseup', left + x, top + y, {...mouse, buttons: 0}, {});
}

/** @param {{x: number, y: number}} point @param {string} title */
async function chooseInMenu({x, y}, title) {
  const window = /** @type {Internal} */ (self);
  const menu = /** @type {Internal} */ (document.querySelector('#contentAreaContextMenu'));
  const {left, top} = window.gBrowser.selectedBrowser.getBoundingClientRect();
  const shown = new Promise(resolve => menu.addEventListener('popupshown', resolve, {once: true}));
  const mouse = {button: 2, clickCount: 1, pressure: 0.5, inputSource: 1};
  window.synthesizeMouseEvent('mousedown', left + x, top + y, {...mouse, buttons: 2}, {});
  window.synthesizeMouseEvent('contextmenu', left + x, top + y, {...mouse, buttons: 0}, {});
  window.synthesizeMouseEvent('mouseup', left + x, top + y, {...mouse, buttons: 0}, {});
  await shown;
  const items = /** @type {Internal[]} */ ([...menu.querySelectorAll('menuitem')]);
  const item = items.find(({hidden, label}) => !hidden && label === title);
  if (!item) throw new Error(`No ${title} among ${items.filter(({hidden}) => !hidden).map(({label}) => label)}`);
  menu.activateItem(item);
}

/** @returns {Promise<string>} */
export const clipboardText = () => /** @type {Internal} */ (self).navigator.clipboard.readText();

/** @param {string} key @param {number} keyCode */
function pressKey(key, keyCode) {
  const {Cc, Ci} = /** @type {Internal} */ (self);
  const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  keyboard.beginInputTransactionForTests(self);
  const event = new KeyboardEvent('', {key, keyCode});
  keyboard.keydown(event);
  keyboard.keyup(event);
}
