/**
 * The project's pages, altered at random, in jsdom: each is read as a live page is, and nothing is lost, made up or touched.
 *   npm run fuzz:pages                        20,000 seeds
 *   npm run fuzz:pages -- --seeds N --from S  N seeds from S on
 */
import {once} from 'node:events';
import {parseArgs} from 'node:util';
import {Worker} from 'node:worker_threads';

const {values} = parseArgs({
  options: {seeds: {type: 'string', default: '20000'}, from: {type: 'string', default: '1'}},
});
const [seeds, from] = [Number(values.seeds), Number(values.from)];
if (!Number.isInteger(seeds) || !Number.isInteger(from) || seeds < 1) {
  console.error('--seeds and --from take whole numbers.');
  process.exit(2);
}

/**
 * Processor time that one page may take, ms, for a machine may be busy or stopped; the first waits for the reader to be built
 * too. Most take some hundredths of a second.
 */
const patience = 60_000;

const start = Date.now();
let failed = 0;
for (let seed = from; seed < from + seeds; ) seed = await readFrom(seed, from + seeds);
const seconds = (Date.now() - start) / 1000;
console.log(`${seeds - failed} of ${seeds} pages were well, ${(seeds / seconds).toFixed(1)} a second.`);
process.exitCode = failed > 0 ? 1 : 0;

/** Reads on until a page hangs; the seed to go on with. @param {number} first @param {number} end @returns {Promise<number>} */
async function readFrom(first, end) {
  const worker = new Worker(new URL('fuzz/articles/worker.mjs', import.meta.url), {workerData: {from: first, end}});
  let seed = first;
  try {
    for (; seed < end; seed++) {
      report(seed, await problemsFrom(worker));
    }
  } catch (error) {
    report(seed++, [error instanceof Error && error.name === 'AbortError' ? 'hung' : String(error)]);
  }
  await worker.terminate();
  return seed;
}

/** Throws an AbortError when it takes too long. @param {Worker} worker @returns {Promise<readonly string[]>} */
async function problemsFrom(worker) {
  const hung = new AbortController();
  const before = process.cpuUsage();
  const watch = setInterval(() => {
    const {user, system} = process.cpuUsage(before);
    if (user + system > patience * 1000) hung.abort();
  }, 1000);
  try {
    const [{problems}] = await once(worker, 'message', {signal: hung.signal});
    return problems;
  } finally {
    clearInterval(watch);
  }
}

/** @param {number} seed @param {readonly string[]} problems */
function report(seed, problems) {
  if (problems.length === 0) return;
  failed++;
  console.log(`npm run fuzz:pages -- --seeds 1 --from ${seed}   # ${problems.join('; ').slice(0, 300)}`);
}
