/** The popup: read from behind the stage, pressed and pictured with the browser's rights. */
import {keyOf} from '../keys.mjs';
import {middleOf} from '../middle.mjs';
import {until} from '../poll.mjs';

/**
 * @param {Awaited<ReturnType<typeof import('./backstage.mjs').backstage>>} backstage
 * @param {Awaited<ReturnType<typeof import('./privileged.mjs').privileged>>} privileged
 * @returns {Promise<import('../types.ts').Popup>}
 */
export async function openPopup(backstage, privileged) {
  const open = () => backstage.evaluate("browser.extension.getViews({type:'popup'}).length > 0");
  const closed = async () => !(await open());
  await until('the popup', open);
  return {
    evaluate: backstage.inPopup,
    waitFor: async (script, ...args) => {
      await until(`${script}`, () => backstage.inPopup(script, ...args));
    },
    async click(selector) {
      await privileged.clickInPopup(await backstage.inPopup(middleOf, selector));
    },
    key: name => privileged.keyInPopup(name, keyOf(name).code),
    screenshot: async () => Buffer.from(await privileged.popupPicture(), 'base64'),
    closed,
    async close() {
      await backstage.inPopup('window.close()').catch(() => {}); // it may be gone before it answers
      await until('the end of the popup', closed);
    },
  };
}
