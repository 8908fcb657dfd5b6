/**
 * The shell's batch door, after npm run build.
 *   npm run bench:batch                    memory, order and error lines over 20,000 pages
 *   npm run bench:batch -- --pages N       over so many
 *   npm run bench:batch -- --parallel      one process beside GNU parallel on all cores, on the same 2,000 pages
 *   npm run bench:batch -- --parallel --rounds N --pages N
 */
import {parseArgs} from 'node:util';
import {feed} from './bench/batch/flat.mjs';
import {compare} from './bench/batch/parallel.mjs';
import {printHead, printMemory, printSample, printSampleHead, printSpeed} from './bench/batch/print.mjs';

const {values} = parseArgs({
  options: {
    parallel: {type: 'boolean', default: false},
    pages: {type: 'string'},
    rounds: {type: 'string', default: '5'},
  },
});
const pages = Number(values.pages ?? (values.parallel ? 2000 : 20_000));
const rounds = Number(values.rounds);
if (!Number.isInteger(pages) || !Number.isInteger(rounds) || pages < 20 || rounds < 1) {
  console.error('--pages takes a whole number from 20, --rounds one from 1.');
  process.exit(2);
}

printHead(pages);
process.exitCode = (values.parallel ? printSpeed(await compare(pages, rounds)) : await memory()) ? 0 : 1;

async function memory() {
  /** @type {import('./bench/batch/flat.mjs').Sample[]} */
  const samples = [];
  printSampleHead();
  const outcome = await feed(pages, Math.floor(pages / 20), sample => {
    printSample(sample);
    samples.push(sample);
  });
  return printMemory(samples, outcome, pages);
}
