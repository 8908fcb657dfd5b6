/** What a trace tells of a page's main thread. */

/** @typedef {import('../browsers/chromium/trace.mjs').TraceEvent} TraceEvent */

/** What a trace must have. */
export const categories = ['devtools.timeline', 'v8', 'toplevel'];

const task = 'ThreadControllerImpl::RunTask';
const call = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile']);
const microtasks = 'BlinkScheduler_PerformMicrotaskCheckpoint';

/** The events of the thread of the first that `isOne` says it of. @param {readonly TraceEvent[]} events @param {(event: TraceEvent) => boolean} isOne */
export function threadOf(events, isOne) {
  const one = events.find(isOne);
  if (!one) throw new Error('The trace has nothing of the page.');
  return events.filter(event => isOfThread(event, one));
}

/** @param {TraceEvent} event @param {TraceEvent | undefined} of */
export const isOfThread = ({pid, tid, ph}, of) => ph === 'X' && pid === of?.pid && tid === of.tid;

/** @param {string} url */
export const parses =
  url =>
  (/** @type {TraceEvent} */ {name, args}) =>
    name === 'ParseHTML' && args?.beginData?.url === url;

/** @param {TraceEvent} event */
export const sourceOf = ({args}) => args?.data?.url ?? args?.fileName ?? '';

/** @param {readonly TraceEvent[]} events @param {string} own @returns {string[]} */
export const filesOf = (events, own) =>
  events
    .filter(event => event.name === 'EvaluateScript' && sourceOf(event).startsWith(own))
    .map(event => sourceOf(event).slice(own.length));

/** Each task of the thread with what went on in it. @param {readonly TraceEvent[]} events @returns {TraceEvent[][]} */
export function tasksOf(events) {
  /** @type {TraceEvent[][]} */
  const tasks = [];
  let coveredUntil = 0;
  for (const event of outwardIn(events)) {
    if (event.ts < coveredUntil) tasks.at(-1)?.push(event);
    else if (event.name === task) {
      tasks.push([event]);
      coveredUntil = event.ts + (event.dur ?? 0);
    }
  }
  return tasks;
}

/**
 * Scripts compiled and run, functions called from outside by the browser, and the microtasks that follow such a call;
 * milliseconds.
 * @param {readonly TraceEvent[]} events
 * @param {string} own
 */
export function ownTime(events, own) {
  let total = 0;
  let coveredUntil = 0;
  let lastWasOurs = false;
  for (const event of outwardIn(events)) {
    if (event.ts < coveredUntil) continue; // inside what was counted
    const isCall = call.has(event.name);
    if (isCall) lastWasOurs = sourceOf(event).startsWith(own);
    if (!lastWasOurs || !(isCall || event.name === microtasks)) continue;
    total += event.tdur ?? 0;
    coveredUntil = event.ts + (event.dur ?? 0);
  }
  return total / 1000;
}

/** All that the thread did, milliseconds. @param {readonly TraceEvent[]} events */
export function threadTime(events) {
  let total = 0;
  let coveredUntil = 0;
  for (const event of outwardIn(events)) {
    if (event.ts < coveredUntil) continue;
    total += event.tdur ?? 0;
    coveredUntil = event.ts + (event.dur ?? 0);
  }
  return total / 1000;
}

/** In the order of time, the longest first of those that begin together. @param {readonly TraceEvent[]} events */
const outwardIn = events => [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
