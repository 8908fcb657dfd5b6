/** A process, most often a browser with a profile of its own; both are gone afterwards, whatever happened. */
import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {within} from './poll.mjs';

const ownGroup = process.platform !== 'win32';

/** @type {Set<() => void>} */
const living = new Set();
const reap = () => {
  for (const end of [...living]) end();
};
let watching = false;

/** A driver that dies must not leave browsers behind. */
function watchOwnEnd() {
  if (watching) return;
  watching = true;
  process.once('exit', reap);
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.once(signal, () => {
      reap();
      process.exit(130);
    });
  }
}

export function freshProfile() {
  return mkdtempSync(join(tmpdir(), 'plainquote-'));
}

/**
 * @param {string} path
 * @param {readonly string[]} args
 * @param {object} options
 * @param {import('node:child_process').StdioOptions} options.stdio
 * @param {Record<string, string>} [options.env]
 * @param {string} [options.removes] the profile that goes with it; where it stays, there is time to store what is to stay
 */
export function start(path, args, {removes, stdio, env}) {
  watchOwnEnd();
  const child = spawn(path, args, {stdio, detached: ownGroup, env: {...process.env, ...env}});
  const kill = () => {
    try {
      if (child.pid) process.kill(ownGroup ? -child.pid : child.pid, 'SIGKILL');
    } catch {
      // it is gone already
    }
  };
  const removeProfile = () => {
    if (removes === undefined) return;
    try {
      rmSync(removes, {recursive: true, force: true, maxRetries: 10, retryDelay: 100});
    } catch {
      // a file still held by the dying browser (Windows); the system's own clean-up takes it
    }
  };
  const end = () => {
    kill();
    removeProfile();
  };
  living.add(end);
  /** @type {Promise<void>} */
  const exited = new Promise(resolve => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  return {
    child,
    exited,
    /** Waits a moment for a voluntary end, then kills. */
    async close(/** @type {() => Promise<unknown>} */ politely) {
      const ended = Promise.all([politely().catch(() => {}), exited]);
      await within('closing the browser', ended, removes ? 3000 : 30_000).catch(() => {});
      end();
      living.delete(end);
      await within('the end of the browser', exited, 5000).catch(() => {});
      removeProfile();
    },
  };
}
