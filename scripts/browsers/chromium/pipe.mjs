/** Chrome DevTools Protocol over a pipe: JSON messages, each ended by a NUL. */

import {within} from '../poll.mjs';

const timeout = 60_000; // ms

/** @typedef {(params: any) => void} Listener */

/**
 * @param {import('node:stream').Writable} toBrowser
 * @param {import('node:stream').Readable} fromBrowser
 */
export function connect(toBrowser, fromBrowser) {
  let last = 0;
  /** @type {Map<number, {method: string, resolve: (value: any) => void, reject: (error: Error) => void}>} */
  const waiting = new Map();
  /** @type {Map<string, Set<Listener>>} by session and method */
  const listeners = new Map();
  /** @type {Error | undefined} */
  let closed;

  const fail = () => {
    closed ??= new Error('The browser has gone');
    for (const {reject} of waiting.values()) reject(closed);
    waiting.clear();
  };
  toBrowser.on('error', fail);
  fromBrowser.on('error', fail).on('close', fail).on('end', fail);

  /** @param {string} text */
  const take = text => {
    const message = JSON.parse(text);
    if (message.id === undefined) {
      const key = `${message.sessionId ?? ''} ${message.method}`;
      for (const listener of listeners.get(key) ?? []) listener(message.params);
      return;
    }
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (!asked) return;
    if (message.error) asked.reject(new Error(`${asked.method}: ${message.error.message}`));
    else asked.resolve(message.result);
  };

  /** @type {Buffer[]} */
  let rest = [];
  fromBrowser.on('data', (/** @type {Buffer} */ chunk) => {
    let start = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      take(Buffer.concat([...rest, chunk.subarray(start, end)]).toString('utf8'));
      rest = [];
      start = end + 1;
    }
    if (start < chunk.length) rest.push(chunk.subarray(start));
  });

  return {
    /**
     * @param {string} method
     * @param {object} [params]
     * @param {string} [sessionId] none: the browser itself
     * @returns {Promise<any>}
     */
    send(method, params = {}, sessionId) {
      if (closed) return Promise.reject(closed);
      const id = ++last;
      const asked = new Promise((resolve, reject) => {
        waiting.set(id, {method, resolve, reject});
        toBrowser.write(`${JSON.stringify({id, method, params, sessionId})}\0`);
      });
      return within(method, asked, timeout);
    },
    /** @param {string} method @param {Listener} listener @param {string} [sessionId] */
    on(method, listener, sessionId = '') {
      const key = `${sessionId} ${method}`;
      const known = listeners.get(key) ?? new Set();
      listeners.set(key, known.add(listener));
    },
  };
}

/** @typedef {ReturnType<typeof connect>} Connection */
