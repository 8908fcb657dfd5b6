import {until} from './poll.mjs';

/** Runs in the page. @param {string} selector */
function middleOf(selector) {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`Nothing matches ${selector}`);
  element.scrollIntoView({block: 'nearest', behavior: 'instant'});
  const {left, top, width, height} = element.getBoundingClientRect();
  return {x: left + width / 2, y: top + height / 2};
}

/**
 * The middle of the first element that matches, once it stands still: a popup that grows moves what is in it.
 * @param {(script: typeof middleOf, selector: string) => Promise<{x: number, y: number}>} evaluate
 * @param {string} selector
 */
export async function restingMiddle(evaluate, selector) {
  /** @type {{x: number, y: number} | undefined} */
  let before;
  return until(`${selector} to stand still`, async () => {
    const now = await evaluate(middleOf, selector);
    const still = before?.x === now.x && before.y === now.y;
    before = now;
    return still ? now : undefined;
  });
}
