/**
 * The project's pages, altered at random, in jsdom, on all cores: each is read as a live page is, and nothing is lost, made
 * up or touched.
 *   npm run fuzz:pages                        20,000 seeds
 *   npm run fuzz:pages -- --seeds N --from S  N seeds from S on
 */
import {once} from 'node:events';
import {availableParallelism} from 'node:os';
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

const lanes = Math.min(availableParallelism(), seeds);

/**
 * Processor time that all of us may take while one page is read, ms, for a machine may be busy or stopped; the first waits
 * for the reader to be built too. Most pages take some hundredths of a second.
 */
const patience = 60_000 * lanes;

const start = Date.now();
let [next, failed] = [from, 0];
await Promise.all(Array.from({length: lanes}, lane));
const seconds = (Date.now() - start) / 1000;
console.log(`${seeds - failed} of ${seeds} pages were well, ${(seeds / seconds).toFixed(1)} a second.`);
process.exitCode = failed > 0 ? 1 : 0;

/** Reads one page after the other that no other lane has begun; after one that hung, in a new thread. */
async function lane() {
  let reader = newReader();
  while (next < from + seeds) {
    const seed = next++;
    try {
      report(seed, await problemsFrom(reader, seed));
    } catch (error) {
      report(seed, [error instanceof Error && error.name === 'AbortError' ? 'hung' : String(error)]);
      await reader.terminate();
      reader = newReader();
    }
  }
  await reader.terminate();
}

function newReader() {
  return new Worker(new URL('fuzz/articles/worker.mjs', import.meta.url));
}

/** Throws an AbortError when it takes too long. @param {Worker} reader @param {number} seed @returns {Promise<readonly string[]>} */
async function problemsFrom(reader, seed) {
  const hung = new AbortController();
  const before = process.cpuUsage();
  const watch = setInterval(() => {
    const {user, system} = process.cpuUsage(before);
    if (user + system > patience * 1000) hung.abort();
  }, 1000);
  try {
    reader.postMessage(seed);
    const [problems] = await once(reader, 'message', {signal: hung.signal});
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
