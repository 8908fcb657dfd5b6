/** What the threads of the browser spend their time on. */

/**
 * One piece of work; times in microseconds.
 * @typedef {object} TraceEvent
 * @property {string} name
 * @property {string} ph
 * @property {number} pid
 * @property {number} tid
 * @property {number} ts when it began, by the trace's own clock
 * @property {number} [dur] by the clock on the wall
 * @property {number} [tdur] by the clock of its thread: time in which it had the processor
 * @property {{data?: {url?: string, type?: string}, beginData?: {url?: string}, fileName?: string}} [args]
 */

/**
 * @param {import('./pipe.mjs').Connection} connection
 * @returns {(categories: readonly string[]) => Promise<() => Promise<TraceEvent[]>>} starts; what it resolves to ends
 */
export function tracing(connection) {
  /** @type {TraceEvent[]} */
  let events = [];
  /** @type {() => void} */
  let ended = () => {};
  connection.on('Tracing.dataCollected', ({value}) => {
    for (const event of value) events.push(event);
  });
  connection.on('Tracing.tracingComplete', () => ended());
  return async categories => {
    events = [];
    await connection.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: {recordMode: 'recordAsMuchAsPossible', includedCategories: categories},
    });
    return async () => {
      /** @type {Promise<void>} */
      const complete = new Promise(resolve => {
        ended = resolve;
      });
      await connection.send('Tracing.end');
      await complete;
      return events;
    };
  };
}
