import {until} from './poll.mjs';

const patience = 1000; // ms; longer than a browser takes an answer for a slip of the hand

/**
 * Answers a question of the browser's own, which ignores what comes too soon after it: again, until it has gone.
 * @param {() => Promise<boolean>} asked it still stands there
 * @param {() => unknown} reply
 */
export async function insist(asked, reply) {
  const gone = async () => !(await asked());
  await until('the end of the question', async () => {
    if (await gone()) return true;
    await reply();
    return until('the end of the question', gone, patience).catch(() => false);
  });
}
