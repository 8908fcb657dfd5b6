import {cpus} from 'node:os';
import {median, quantile, sum} from './statistics.mjs';

/** @typedef {import('./measure.mjs').Times} Times */

const nameWidth = 32;

/** @param {number} pages @param {number} rounds @param {string} where */
export function printHead(pages, rounds, where) {
  const machine = `${cpus()[0]?.model.trim() || 'unknown processor'}, ${cpus().length} cores`;
  console.log(`${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${where}, ${machine}`);
  console.log(`${pages} pages, ${rounds} rounds each. Milliseconds, medians of the rounds.`);
  console.log('Parsing left out, copying the page counted on both sides.\n');
  console.log(row('page', 'KB', 'Readability', 'whole analysis', 'ratio'));
}

/** @param {import('./pages.mjs').Page} page @param {Times} times */
export function printPage({name, html}, times) {
  const {readability, analysis, ratio} = medians(times);
  const kilobytes = (Buffer.byteLength(html) / 1000).toFixed(0);
  console.log(row(name.slice(0, nameWidth), kilobytes, readability.toFixed(1), analysis.toFixed(1), ratio.toFixed(2)));
}

/** @param {readonly Times[]} measured */
export function printSummary(measured) {
  const pages = measured.map(medians);
  const ratios = pages.map(({ratio}) => ratio);
  const at = (/** @type {number} */ share) => quantile(ratios, share).toFixed(2);
  const readability = sum(pages.map(page => page.readability));
  const analysis = sum(pages.map(page => page.analysis));
  console.log(`\nThe whole analysis takes ${at(0.5)} times Readability's time on the median page,`);
  console.log(`${at(0.25)} to ${at(0.75)} on the middle half of the pages, ${at(0)} to ${at(1)} on all.`);
  console.log(
    `All pages together: ${analysis.toFixed(0)} ms beside ${readability.toFixed(0)} ms, ${(analysis / readability).toFixed(2)} times.`,
  );
}

/** @param {Times} times */
function medians(times) {
  const readability = median(times.readability);
  const analysis = median(times.analysis);
  return {readability, analysis, ratio: analysis / readability};
}

/** @param {string} name @param {readonly string[]} numbers */
function row(name, ...numbers) {
  return name.padEnd(nameWidth) + numbers.map(number => number.padStart(16)).join('');
}
