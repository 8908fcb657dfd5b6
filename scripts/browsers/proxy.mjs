/** A proxy that notes whatever a browser asks of the network and lets through what goes to this computer alone. */
import {request as ask, createServer} from 'node:http';

/**
 * @returns {Promise<{
 *   readonly port: number,
 *   readonly requests: readonly string[],
 *   close(): Promise<void>,
 * }>} `requests`: addresses, in order; of a secure one host and port
 */
export async function openProxy() {
  /** @type {string[]} */
  const requests = [];
  const server = createServer(({url = '', method, headers}, response) => {
    requests.push(url);
    const {hostname, port} = new URL(url, 'http://unknown');
    if (!isHere(hostname)) return response.writeHead(403).end();
    const passed = ask({host: '127.0.0.1', port, path: url.replace(/^http:\/\/[^/]*/, ''), method, headers}, answer => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    passed.on('error', () => response.writeHead(502).end()).end();
  });
  server.on('connect', ({url = ''}, socket) => {
    requests.push(url);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  server.on('clientError', (_error, socket) => socket.destroy());
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port');
  return {
    port: address.port,
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}

/** @param {string} host */
const isHere = host => host === '127.0.0.1' || host === 'localhost' || host.endsWith('.localhost');
