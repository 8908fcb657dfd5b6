import {availableParallelism, loadavg} from 'node:os';
import {halves, median, quantile} from '../statistics.mjs';

/** @param {number} pages */
export function printHead(pages) {
  const load = loadavg()[0]?.toFixed(1);
  const day = new Date().toISOString().slice(0, 10);
  console.log(
    `${day}, Node ${process.version}, ${availableParallelism()} cores, load ${load} at the start, ${pages} pages.\n`,
  );
}

export function printSampleHead() {
  console.log(row('pages', 'seconds', 'heap, MB', 'resident, MB'));
}

/** @param {import('./flat.mjs').Sample} sample */
export function printSample({pages, seconds, heapUsed, rss}) {
  console.log(row(String(pages), seconds.toFixed(0), megabytes(heapUsed), megabytes(rss)));
}

/**
 * @param {readonly import('./flat.mjs').Sample[]} samples
 * @param {import('./flat.mjs').Outcome} outcome
 * @param {number} pages
 * @returns {boolean} whether every line was answered in its place
 */
export function printMemory(samples, {wrong, refused, bad}, pages) {
  console.log(`\nHeap after garbage collection: ${inHalves(samples.map(({heapUsed}) => heapUsed))}.`);
  console.log(`Resident: ${inHalves(samples.map(({rss}) => rss))}.`);
  console.log(
    `${pages - wrong} of ${pages} lines answered in their order; an error line for each of ${bad} bad lines,`,
  );
  console.log(`and for ${refused} pages that were too much to be read.`);
  return wrong === 0;
}

/** @param {ReturnType<typeof import('./parallel.mjs').compare>} measured @returns {boolean} whether all output was the same */
export function printSpeed({alone, parallel, same}) {
  console.log(`One process:   ${spread(alone)} s`);
  console.log(`GNU parallel:  ${spread(parallel)} s`);
  const ratios = alone.map((seconds, at) => seconds / (parallel[at] ?? Number.NaN));
  console.log(`Speed-up:      ${spread(ratios)} times, round by round`);
  console.log(same ? 'Every output has the same bytes.' : 'The outputs differ.');
  return same;
}

/** @param {readonly number[]} values */
const spread = values =>
  `${median(values).toFixed(2)} (${quantile(values, 0).toFixed(2)} to ${quantile(values, 1).toFixed(2)})`;

/** @param {readonly number[]} bytes */
function inHalves(bytes) {
  const [first, second] = halves(bytes).map(megabytes);
  return `${first} MB in the first half of the run, ${second} MB in the second (medians)`;
}

/** @param {number} bytes */
const megabytes = bytes => (bytes / 1e6).toFixed(1);

/** @param {readonly string[]} cells */
const row = (...cells) => cells.map(cell => cell.padStart(14)).join('');
