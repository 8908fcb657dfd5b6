/** Real input through the Input domain, and what is emulated. */
import {keyOf} from '../keys.mjs';
import {restingMiddle} from '../middle.mjs';

/** @typedef {(scheme: import('../types.ts').ColourScheme) => Promise<unknown>} SetColourScheme */

/** @param {import('./session.mjs').Session} session */
export function input({send, evaluate}) {
  /** @param {number} x @param {number} y */
  const click = async (x, y) => {
    const at = {x, y, button: 'left', clickCount: 1};
    await send('Input.dispatchMouseEvent', {type: 'mouseMoved', x, y});
    await send('Input.dispatchMouseEvent', {type: 'mousePressed', ...at, buttons: 1});
    await send('Input.dispatchMouseEvent', {type: 'mouseReleased', ...at});
  };
  return {
    click,
    /** @param {string} selector */
    async clickOn(selector) {
      const {x, y} = await restingMiddle(evaluate, selector);
      await click(x, y);
    },
    /** @param {number} x @param {number} y @param {number} deltaY */
    wheel: (x, y, deltaY) => send('Input.dispatchMouseEvent', {type: 'mouseWheel', x, y, deltaX: 0, deltaY}),
    /** @param {string} name */
    async key(name) {
      const {code, text} = keyOf(name);
      const key = {key: name, windowsVirtualKeyCode: code, ...(text === undefined ? {} : {text})};
      await send('Input.dispatchKeyEvent', {type: text === undefined ? 'rawKeyDown' : 'keyDown', ...key});
      await send('Input.dispatchKeyEvent', {type: 'keyUp', ...key});
    },
    async screenshot() {
      const {data} = await send('Page.captureScreenshot', {format: 'png'});
      return Buffer.from(data, 'base64');
    },
    /** @type {SetColourScheme} */
    colourScheme: value => send('Emulation.setEmulatedMedia', {features: [{name: 'prefers-color-scheme', value}]}),
  };
}
