import {until} from '../browsers/poll.mjs';
import {stateOf} from './state.mjs';

/**
 * The state of the page once it no longer changes: libraries show their dialogs little by little.
 * @param {import('../browsers/types.ts').Page} page
 * @param {string} [restless] what changes by itself
 * @returns {Promise<string[]>}
 */
export async function atRest(page, restless) {
  /** @type {string[]} */
  let before = [];
  await until('the page to rest', async () => {
    await page.evaluate(frames); // what has been begun is seen
    const now = await page.evaluate(stateOf, restless);
    const rests = same(now, before) && !(await page.evaluate(isMoving));
    before = now;
    return rests;
  });
  return before;
}

/** @param {readonly string[]} one @param {readonly string[]} other */
export const same = (one, other) => one.length === other.length && one.every((line, at) => line === other[at]);

async function frames() {
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
}

/** Something fades, slides or grows, and will end. */
function isMoving() {
  return document
    .getAnimations()
    .some(({playState, effect}) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity);
}
