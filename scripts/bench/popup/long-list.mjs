/** How a long list of quotations answers: to letters in its search, to choices in its filter, to scrolling. */

/** Letters that leave fewer and fewer of the quotations of long-page.mjs, and are taken back one by one. */
const letters = ['h', 'a', 'r', 'b', 'o', 'u', 'r'];

/**
 * Milliseconds until the screen shows it. `scroll`: of each step of 200 CSS pixels.
 * @typedef {{quotations: number, letter: number[], choice: number[], scroll: number[]}} Times
 */

/**
 * @param {object} options
 * @param {typeof import('../../browsers/chromium.mjs').launch | typeof import('../../browsers/firefox.mjs').launch} options.launch
 * @param {string} options.path of the browser
 * @param {string} options.build whose popup is watched
 * @param {string} options.url of the long page
 * @returns {Promise<Times>}
 */
export async function measureLongList({launch, path, build, url}) {
  const browser = await launch({path, extension: build, headless: true});
  try {
    await browser.press(await browser.open(url));
    const popup = await browser.popup();
    await popup.waitFor(() => document.body.dataset.phase === 'done' && document.querySelector('[data-part=search]'));
    const quotations = await popup.evaluate(() => document.querySelectorAll('[data-part=quotation]').length);
    /** @param {() => Promise<void>} act one key or click */
    const timed = async act => {
      const before = await popup.evaluate(() => /** @type {any} */ (globalThis).pictures.length);
      await act();
      await popup.waitFor(count => /** @type {any} */ (globalThis).pictures.length > count, before);
      return Number(await popup.evaluate(() => /** @type {any} */ (globalThis).pictures.at(-1)));
    };
    /** @param {readonly string[]} keys */
    const timesOf = async keys => {
      const times = [];
      for (const key of keys) times.push(await timed(() => popup.key(key)));
      return times;
    };
    const scroll = await popup.evaluate(scrollDown);
    await popup.click('[data-part=search]');
    const letter = await timesOf([...letters, ...letters.map(() => 'Backspace')]);
    await popup.click('[data-part=filter]');
    await popup.key('Tab');
    await popup.key('Tab');
    await popup.waitFor(() => document.activeElement?.localName === 'select');
    const choice = await timesOf(['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp']);
    return {quotations, letter, choice, scroll};
  } finally {
    await browser.close();
  }
}

/** Runs in the popup. */
async function scrollDown() {
  const times = [];
  const root = document.scrollingElement;
  for (let step = 0; root && step < 60; step++) {
    const began = performance.now();
    root.scrollTop += 200;
    await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
    times.push(performance.now() - began);
  }
  if (root) root.scrollTop = 0;
  return times;
}
