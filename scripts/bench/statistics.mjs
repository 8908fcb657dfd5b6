/** @param {readonly number[]} values */
export function median(values) {
  return quantile(values, 0.5);
}

/** Between the two nearest values where it falls between them. @param {readonly number[]} values @param {number} share 0 to 1 */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}

/** @param {readonly number[]} values */
export function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}

/** Medians of the first and the second half of a run. @param {readonly number[]} values @returns {[first: number, second: number]} */
export function halves(values) {
  const middle = Math.floor(values.length / 2);
  return [median(values.slice(0, middle)), median(values.slice(middle))];
}

/**
 * The power by which one grows with the other: the slope of log over log, by least squares.
 * @param {readonly (readonly [size: number, value: number])[]} points
 */
export function exponent(points) {
  const logs = points.map(([size, value]) => /** @type {const} */ ([Math.log(size), Math.log(value)]));
  const [x, y] = [mean(logs.map(([size]) => size)), mean(logs.map(([, value]) => value))];
  return sum(logs.map(([size, value]) => (size - x) * (value - y))) / sum(logs.map(([size]) => (size - x) ** 2));
}

/** @param {readonly number[]} values */
const mean = values => sum(values) / values.length;
