/** Measured figures on the terminal. */
import {cpus, loadavg} from 'node:os';
import {median, quantile} from './statistics.mjs';

const nameWidth = 46;

/** When and where it was measured, and what the columns are. */
export function printHead() {
  const machine = `${cpus()[0]?.model.trim() || 'unknown processor'}, ${cpus().length} cores`;
  const load = `load ${loadavg()[0]?.toFixed(1)} before the start`;
  console.log(`${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${machine}, ${load}\n`);
  console.log(row('', 'median', 'least to most', 'n', 'wanted'));
}

/** @param {string} name @param {string} unit @param {readonly number[]} values @param {number} [most] that is wanted */
export function printFigure(name, unit, values, most) {
  const spread = `${quantile(values, 0).toFixed(1)} to ${quantile(values, 1).toFixed(1)}`;
  const wanted = most === undefined ? '' : `<= ${most} ${unit}`;
  console.log(row(name, `${median(values).toFixed(1)} ${unit}`, spread, `${values.length}`, wanted));
}

/** @param {string} name @param {number} value @param {number} [most] that is wanted */
export function printExponent(name, value, most) {
  console.log(row(name, value.toFixed(2), '', '', most === undefined ? '' : `<= ${most}`));
}

/** @param {readonly string[]} cells */
function row(...cells) {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(nameWidth) : cell.padStart(18))).join('');
}
