/** WebDriver BiDi over a WebSocket. */
import WebSocket from 'ws';
import {within} from '../poll.mjs';
import {answer, expression} from '../script.mjs';

const timeout = 60_000; // ms

/** @param {string} url */
export async function connect(url) {
  const socket = new WebSocket(url, {maxPayload: 256 * 2 ** 20});
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  let last = 0;
  /** @type {Map<number, {method: string, resolve: (value: any) => void, reject: (error: Error) => void}>} */
  const waiting = new Map();

  socket.on('message', data => {
    const message = JSON.parse(data.toString());
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (!asked) return;
    if (message.type === 'error') asked.reject(new Error(`${asked.method}: ${message.error} ${message.message}`));
    else asked.resolve(message.result);
  });
  const fail = () => {
    for (const {reject} of waiting.values()) reject(new Error('The browser has gone'));
    waiting.clear();
  };
  socket.on('error', fail).on('close', fail);

  /** @param {string} method @param {object} [params] @returns {Promise<any>} */
  const send = (method, params = {}) => {
    if (socket.readyState !== WebSocket.OPEN) return Promise.reject(new Error('The browser has gone'));
    const id = ++last;
    const asked = new Promise((resolve, reject) => {
      waiting.set(id, {method, resolve, reject});
      socket.send(JSON.stringify({id, method, params}));
    });
    return within(method, asked, timeout);
  };

  return {
    send,
    /**
     * @param {string} context
     * @param {import('../types.ts').Script<any[], unknown>} script
     * @param {readonly unknown[]} args
     */
    async run(context, script, args) {
      const {result, exceptionDetails: thrown} = await send('script.evaluate', {
        expression: expression(script, args),
        target: {context},
        awaitPromise: true,
        userActivation: true,
      });
      if (thrown) throw new Error(thrown.text);
      return answer(result.value);
    },
    close: () => socket.close(),
  };
}

/** @typedef {Awaited<ReturnType<typeof connect>>} Connection */
