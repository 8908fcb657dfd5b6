import {cpus, loadavg} from 'node:os';
import {median, quantile, sum} from './statistics.mjs';

/**
 * One reader beside another; `most` times its time are wanted.
 * @typedef {import('./measure.mjs').Times} Times
 * @typedef {{reader: string, beside: string, most?: number}} Comparison
 */

const nameWidth = 32;

/**
 * @param {object} options
 * @param {number} options.pages
 * @param {number} options.rounds
 * @param {string} options.where
 * @param {readonly string[]} options.readers
 */
export function printHead({pages, rounds, where, readers}) {
  const machine = `${cpus()[0]?.model.trim() || 'unknown processor'}, ${cpus().length} cores`;
  const load = `load ${loadavg()[0]?.toFixed(1)} before the start`;
  console.log(`${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${where}, ${machine}, ${load}`);
  console.log(`${pages} pages, ${rounds} rounds each. Milliseconds, medians of the rounds.`);
  console.log('Parsing left out, copying the page counted on both sides.\n');
  console.log(row('page', 'KB', ...readers));
}

/** @param {import('./pages.mjs').Page} page @param {Times} times */
export function printPage({name, html}, times) {
  const kilobytes = (Buffer.byteLength(html) / 1000).toFixed(0);
  const medians = Object.values(times).map(rounds => median(rounds).toFixed(1));
  console.log(row(name.slice(0, nameWidth - 1), kilobytes, ...medians));
}

/** @param {readonly Times[]} measured @param {readonly Comparison[]} comparisons */
export function printSummary(measured, comparisons) {
  for (const {reader, beside, most} of comparisons) {
    const ours = mediansOf(measured, reader);
    const theirs = mediansOf(measured, beside);
    const ratios = ours.map((time, at) => time / (theirs[at] ?? Number.NaN));
    const at = (/** @type {number} */ share) => quantile(ratios, share).toFixed(2);
    const wanted = most === undefined ? '' : ` Wanted: <= ${most}.`;
    console.log(`\n${reader} beside ${beside}: ${at(0.5)} times its time on the median page.${wanted}`);
    console.log(`${at(0.25)} to ${at(0.75)} on the middle half of the pages, ${at(0)} to ${at(1)} on all;`);
    const [all, allTheirs] = [sum(ours), sum(theirs)];
    console.log(
      `all pages together ${all.toFixed(0)} ms beside ${allTheirs.toFixed(0)} ms, ${(all / allTheirs).toFixed(2)} times.`,
    );
  }
}

/** @param {readonly Times[]} measured @param {string} reader */
const mediansOf = (measured, reader) => measured.map(times => median(times[reader] ?? []));

/** @param {string} name @param {readonly string[]} numbers */
function row(name, ...numbers) {
  return name.padEnd(nameWidth) + numbers.map(number => number.padStart(16)).join('');
}
