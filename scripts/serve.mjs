/** Folders, and pages that are made when asked for, over loopback on a free port. */
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, sep} from 'node:path';

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.webm': 'video/webm',
  '.wav': 'audio/wav',
  '.vtt': 'text/vtt',
  '.pdf': 'application/pdf',
};

/** @typedef {{readonly html: string, readonly headers: Readonly<Record<string, string>>}} Made */

/**
 * @param {string} root
 * @param {object} [more]
 * @param {(address: URL) => string | Made | undefined} [more.made] the HTML of an address, with its headers; a folder answers where it is undefined
 * @param {string} [more.packages] the folder that answers below /packages/
 * @returns {Promise<{origin: string, close(): Promise<void>}>}
 */
export async function serve(root, {made = () => undefined, packages} = {}) {
  const server = createServer(async (request, response) => {
    try {
      const answer = made(new URL(request.url ?? '/', 'http://loopback'));
      const below = /^\/packages\/(.+)/.exec(request.url ?? '')?.[1];
      const {html, headers} = typeof answer === 'object' ? answer : {html: answer, headers: {}};
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      if (html !== undefined) return response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
      const file = packages && below ? fileOf(packages, `/${below}`) : fileOf(root, request.url ?? '/');
      if (!file) throw new Error('outside');
      const body = await readFile(file);
      response.setHeader('content-type', types[extname(file).toLowerCase()] ?? 'application/octet-stream');
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    async close() {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}

/** @param {string} root @param {string} url */
function fileOf(root, url) {
  try {
    const file = join(root, decodeURIComponent(new URL(url, 'http://loopback').pathname));
    return file.startsWith(join(root, sep)) ? file : undefined;
  } catch {
    return undefined;
  }
}
