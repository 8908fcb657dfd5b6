import {median, quantile} from '../statistics.mjs';

const nameWidth = 46;

/** @param {string} machine */
export function printHead(machine) {
  console.log(`${new Date().toISOString().slice(0, 10)}, ${machine}\n`);
  console.log(row('', 'median', 'least to most', 'n', 'wanted'));
}

/** @param {string} name @param {string} unit @param {readonly number[]} values @param {number} [most] that is wanted */
export function printFigure(name, unit, values, most) {
  const spread = `${quantile(values, 0).toFixed(1)} to ${quantile(values, 1).toFixed(1)}`;
  const wanted = most === undefined ? '' : `<= ${most} ${unit}`;
  console.log(row(name, `${median(values).toFixed(1)} ${unit}`, spread, `${values.length}`, wanted));
}

/** @param {readonly string[]} cells */
function row(...cells) {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(nameWidth) : cell.padStart(16))).join('');
}
