/** Fits the weights of the log-linear choices by stochastic gradient descent; the same examples give the same weights. */

const passes = 30;
const averaged = 15; // of the passes, the last
const settled = 4; // passes, after which an answer that the weights hold to be all but impossible is a fault of the marking
const allButImpossible = 0.07; // probability
const rate = 0.05;
const decay = 0.3; // of the rate, a pass
const shrink = 2e-5; // of each weight a step
const smallest = 0.02; // weights nearer to zero are left out

/** @typedef {import('./examples.mjs').Example} Example */

/** Weights by place in the table: the mean over the last passes. @param {readonly Example[]} examples @param {readonly number[]} places of the features, by number @returns {Map<number, number>} */
export function learn(examples, places) {
  const weights = new Float64Array(places.length);
  const mean = new Float64Array(places.length);
  const order = examples.map((_, index) => index);
  const random = randomly(7);
  for (let pass = 0; pass < passes; pass++) {
    for (let index = order.length - 1; index > 0; index--) {
      const other = Math.floor(random() * (index + 1));
      [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
    }
    const step = rate / (1 + pass * decay);
    const doubtBelow = pass < settled ? 0 : allButImpossible;
    for (const index of order) descend(examples[index], weights, step, doubtBelow);
    if (pass < passes - averaged) continue;
    for (const [index, weight] of weights.entries()) mean[index] = (mean[index] ?? 0) + weight / averaged;
  }
  return new Map(
    places.flatMap((place, index) => (Math.abs(mean[index] ?? 0) < smallest ? [] : [[place, mean[index] ?? 0]])),
  );
}

/** Numbers from 0 to 1, the same ones each time. @param {number} from */
function randomly(from) {
  let seed = from;
  return () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
}

/** @param {Example | undefined} example @param {Float64Array} weights @param {number} step @param {number} doubtBelow probability of the right answer below which nothing is learned */
function descend(example, weights, step, doubtBelow) {
  if (example === undefined) return;
  const {options, right} = example;
  const powers = options.map(features => {
    let sum = 0;
    for (const feature of features) sum += weights[feature] ?? 0;
    return sum;
  });
  const top = Math.max(...powers);
  let sum = 0;
  for (let index = 0; index < powers.length; index++) {
    powers[index] = Math.exp((powers[index] ?? 0) - top);
    sum += powers[index] ?? 0;
  }
  const good = right.reduce((a, index) => a + (powers[index] ?? 0), 0);
  if (good / sum < doubtBelow) return;
  for (let index = 0; index < options.length; index++) {
    const target = right.includes(index) ? (powers[index] ?? 0) / good : 0;
    const change = step * (target - (powers[index] ?? 0) / sum);
    if (Math.abs(change) < 1e-7) continue;
    for (const feature of options[index] ?? []) weights[feature] = (weights[feature] ?? 0) * (1 - shrink) + change;
  }
}
