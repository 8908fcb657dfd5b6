/** A tab. */
import {keyOf} from '../keys.mjs';
import {until} from '../poll.mjs';
import {painted} from './painted.mjs';

/** @param {import('./bidi.mjs').Connection} bidi @param {Awaited<ReturnType<typeof import('./backstage.mjs').backstage>>} backstage */
export async function openTab(bidi, backstage) {
  const {context} = await bidi.send('browsingContext.create', {type: 'tab'});
  return tab(bidi, backstage, context);
}

/**
 * The youngest tab that shows this address, opened by whomever.
 * @param {import('./bidi.mjs').Connection} bidi
 * @param {Awaited<ReturnType<typeof import('./backstage.mjs').backstage>>} backstage
 * @param {string} url
 */
export async function tabOf(bidi, backstage, url) {
  const found = await until(`a tab that shows ${url}`, async () => {
    /** @type {{contexts: {context: string, url: string}[]}} */
    const {contexts} = await bidi.send('browsingContext.getTree', {maxDepth: 0});
    return contexts.findLast(context => context.url === url);
  });
  return tab(bidi, backstage, found.context);
}

/**
 * @param {import('./bidi.mjs').Connection} bidi
 * @param {Awaited<ReturnType<typeof import('./backstage.mjs').backstage>>} backstage
 * @param {string} context
 */
function tab(bidi, backstage, context) {
  /** @type {import('../types.ts').Evaluate} */
  const evaluate = (script, ...args) => bidi.run(context, /** @type {any} */ (script), args);
  const toFront = () => bidi.send('browsingContext.activate', {context});
  /** @param {object} source */
  const perform = source => bidi.send('input.performActions', {context, actions: [source]});
  return {
    toFront,
    evaluate,
    /** @type {import('../types.ts').Evaluate} */
    async evaluateInExtension(script, ...args) {
      await toFront();
      return backstage.inActiveTab(script, ...args);
    },
    /** @type {import('../types.ts').Page['waitFor']} */
    waitFor: async (script, ...args) => {
      await until(`${script}`, () => evaluate(script, ...args));
    },
    /** @param {string} url */
    goto: url => bidi.send('browsingContext.navigate', {context, url, wait: 'complete'}),
    reload: () => bidi.send('browsingContext.reload', {context, wait: 'complete'}),
    async back() {
      await bidi.send('browsingContext.traverseHistory', {context, delta: -1});
      await until('the page before', async () => (await evaluate(() => document.readyState)) === 'complete');
    },
    /** @param {number} x @param {number} y */
    click: (x, y) =>
      perform({
        type: 'pointer',
        id: 'mouse',
        actions: [
          {type: 'pointerMove', x, y},
          {type: 'pointerDown', button: 0},
          {type: 'pointerUp', button: 0},
        ],
      }),
    /** @param {number} x @param {number} y @param {number} deltaY */
    wheel: (x, y, deltaY) =>
      perform({type: 'wheel', id: 'wheel', actions: [{type: 'scroll', x, y, deltaX: 0, deltaY}]}),
    /** @param {string} name */
    key(name) {
      const value = keyOf(name).webdriver;
      return perform({
        type: 'key',
        id: 'keyboard',
        actions: [
          {type: 'keyDown', value},
          {type: 'keyUp', value},
        ],
      });
    },
    async screenshot() {
      await evaluate(painted);
      const {data} = await bidi.send('browsingContext.captureScreenshot', {context});
      return Buffer.from(data, 'base64');
    },
    /** @param {number} width @param {number} height */
    setViewport: (width, height) => bidi.send('browsingContext.setViewport', {context, viewport: {width, height}}),
    close: () => bidi.send('browsingContext.close', {context}),
  };
}
