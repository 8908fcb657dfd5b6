/** The browser's question for access: a notification in its window, its buttons pressed with the browser's rights. */
import {insist} from '../insist.mjs';
import {until} from '../poll.mjs';

/**
 * @param {Awaited<ReturnType<typeof import('./privileged.mjs').privileged>>} privileged
 * @returns {import('../types.ts').Prompt}
 */
export function prompt({run}) {
  /** @returns {Promise<boolean>} */
  const shown = () => run(isShown);
  return {
    async appears() {
      await until('the question for access', shown);
    },
    answer: answer => insist(shown, () => run(press, answer === 'allow' ? 'button' : 'secondaryButton')),
  };
}

function isShown() {
  const notification = document.getElementById('addon-webext-permissions-notification');
  const panel = /** @type {import('./privileged.mjs').Internal} */ (notification?.closest('panel'));
  return panel?.state === 'open';
}

/** @param {'button' | 'secondaryButton'} which */
function press(which) {
  const notification = document.getElementById('addon-webext-permissions-notification');
  /** @type {import('./privileged.mjs').Internal} */ (notification)?.[which].click();
}
