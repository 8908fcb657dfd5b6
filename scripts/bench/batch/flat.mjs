import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';
import {batchLines, isBad} from './lines.mjs';

const cli = fileURLToPath(new URL('../../../dist/node/cli.js', import.meta.url));
const memory = new URL('memory.mjs', import.meta.url).href;

/** `pages`: answers so far. `heapUsed`, `rss`: bytes. @typedef {{pages: number, seconds: number, heapUsed: number, rss: number}} Sample */

/**
 * `wrong`: answers that are missing or not in their place. `refused`: pages that were too much to read. `bad`: error lines
 * of lines that are no JSON.
 * @typedef {{wrong: number, refused: number, bad: number}} Outcome
 */

/**
 * Feeds one process so many pages and asks after every `step` answers what it holds.
 * @param {number} count
 * @param {number} step
 * @param {(sample: Sample) => void} sampled
 * @returns {Promise<Outcome>}
 */
export async function feed(count, step, sampled) {
  const start = performance.now();
  const args = ['--expose-gc', '--import', memory, cli, '--batch'];
  const child = spawn(process.execPath, args, {stdio: ['pipe', 'pipe', 'inherit', 'ipc']});
  const {stdin, stdout} = child;
  if (!stdin || !stdout) throw new Error('The process has no pipes.');
  const ended = once(child, 'close');
  const fed = write(stdin, count);
  let pages = 0;
  const result = {wrong: 0, refused: 0, bad: 0};
  for await (const line of createInterface({input: stdout})) {
    pages++;
    const {id, error} = JSON.parse(line);
    if (isBad(pages) && error && id === null) result.bad++;
    else if (id !== pages) result.wrong++;
    else if (error) result.refused++;
    if (pages % step > 0 || pages === count) continue;
    const [answer] = await asked(child);
    sampled({pages, seconds: (performance.now() - start) / 1000, ...answer});
  }
  await Promise.all([fed, ended]);
  result.wrong += count - pages;
  return result;
}

/** @param {import('node:child_process').ChildProcess} child */
function asked(child) {
  const answer = once(child, 'message');
  child.send('look');
  return answer;
}

/** @param {import('node:stream').Writable} stdin @param {number} count */
async function write(stdin, count) {
  for (const line of batchLines(count)) if (!stdin.write(line)) await once(stdin, 'drain');
  stdin.end();
}
