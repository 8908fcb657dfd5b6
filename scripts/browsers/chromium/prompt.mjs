/**
 * The browser's question for access. No protocol shows it; it is known by the focus that it takes, and real keys on the
 * display answer it.
 */
import {insist} from '../insist.mjs';
import {until} from '../poll.mjs';

/** ms; "Allow" can be pressed half a second after the question appears, which shows on the screen. */
const rest = 1000;

/**
 * @param {import('../types.ts').Display | undefined} display
 * @param {() => Promise<boolean>} unfocused neither a page nor the popup has the focus
 * @returns {import('../types.ts').Prompt}
 */
export function prompt(display, unfocused) {
  return {
    async appears() {
      await until('the question for access', unfocused);
    },
    async answer(answer) {
      if (!display) throw new Error('The question can be answered only on a display');
      const before = await display.rest(rest);
      if (answer === 'allow') await toAllow(display, before);
      await insist(unfocused, () => display.key('Return'));
    },
  };
}

/** From "Deny", which has the focus. @param {import('../types.ts').Display} display @param {string} before */
async function toAllow(display, before) {
  await until('the focus on "Allow"', () => {
    display.key('Tab');
    return until('the move of the focus', () => display.picture() !== before, rest);
  });
}
