/** Waiting is always for a condition, with a deadline. */

const interval = 20; // ms between two looks

/** @param {number} ms */
export const pause = ms => new Promise(resolve => setTimeout(resolve, ms));

/**
 * The first truthy answer of `look`. A look that throws counts as "not yet"; its last error is in the message.
 * @template T
 * @param {string} what for the error
 * @param {() => T | Promise<T>} look
 * @param {number} [timeout] ms
 * @returns {Promise<NonNullable<Awaited<T>>>}
 */
export async function until(what, look, timeout = 20_000) {
  const deadline = Date.now() + timeout;
  let failure = '';
  do {
    try {
      const answer = await look();
      if (answer) return answer;
      failure = '';
    } catch (error) {
      failure = ` (${error instanceof Error ? error.message : error})`;
    }
    await pause(interval);
  } while (Date.now() < deadline);
  throw new Error(`Waited ${timeout / 1000} s in vain for ${what}${failure}`);
}

/**
 * `promise`, or an error when it takes longer than `timeout` ms.
 * @template T
 * @param {string} what
 * @param {Promise<T>} promise
 * @param {number} timeout
 * @returns {Promise<T>}
 */
export async function within(what, promise, timeout) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer to ${what} in ${timeout / 1000} s`)), timeout);
  });
  try {
    return await Promise.race([promise, /** @type {Promise<never>} */ (late)]);
  } finally {
    clearTimeout(timer);
  }
}
