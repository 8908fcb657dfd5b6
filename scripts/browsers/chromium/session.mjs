/** One attached target: what page, popup and worker have in common. */
import {answer, expression} from '../script.mjs';

/**
 * @param {import('./pipe.mjs').Connection} connection
 * @param {string} sessionId
 */
export function session(connection, sessionId) {
  /** @param {string} method @param {object} [params] */
  const send = (method, params) => connection.send(method, params, sessionId);

  /**
   * @param {import('../types.ts').Script<any[], unknown>} script
   * @param {readonly unknown[]} args
   * @param {{contextId?: number, userGesture?: boolean}} [how] without a context in the main world; as by the reader's own act, unless told otherwise
   */
  const run = async (script, args, {contextId, userGesture = true} = {}) => {
    const {result, exceptionDetails: thrown} = await send('Runtime.evaluate', {
      expression: expression(script, args),
      awaitPromise: true,
      returnByValue: true,
      userGesture,
      ...(contextId === undefined ? {} : {contextId}),
    });
    if (thrown) throw new Error(thrown.exception?.description ?? thrown.text);
    return answer(result.value);
  };

  return {
    send,
    run,
    /** @param {string} method @param {import('./pipe.mjs').Listener} listener */
    on: (method, listener) => connection.on(method, listener, sessionId),
    /** @type {import('../types.ts').Evaluate} */
    evaluate: (script, ...args) => run(/** @type {any} */ (script), args),
    /** What scripts and documents hold once garbage is collected, bytes. @returns {Promise<number>} */
    async heap() {
      await send('HeapProfiler.collectGarbage');
      const {usedSize, embedderHeapUsedSize} = await send('Runtime.getHeapUsage');
      return usedSize + embedderHeapUsedSize;
    },
    detach: () => connection.send('Target.detachFromTarget', {sessionId}),
  };
}

/** @typedef {ReturnType<typeof session>} Session */

/** @param {import('./pipe.mjs').Connection} connection @param {string} targetId */
export async function attach(connection, targetId) {
  const {sessionId} = await connection.send('Target.attachToTarget', {targetId, flatten: true});
  return session(connection, sessionId);
}
