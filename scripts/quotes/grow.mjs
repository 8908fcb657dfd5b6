/**
 * Grows the decision trees of src/core/quotes/trees.ts by gradient boosting: each tree answers what the trees before left
 * wrong about which option is right. The same examples give the same trees.
 */

const trees = 100;
const depth = 3; // questions from root to answer
const rate = 0.08;
const damping = 2; // draws the answers of small leaves to zero
const leastWeight = 6; // of the examples in a leaf, weighed by how undecided they are
const leastGain = 1e-3;
const settled = 10; // trees, after which an answer that they hold to be all but impossible is a fault of the marking
const allButImpossible = 0.03; // probability
const lowest = -128; // of the numbers in a row
const values = 256;

/** What is seen of each option, and which options are right. @typedef {{rows: import('../../src/core/quotes/trees.ts').Row[], right: number[]}} RowExample */

/** One option, with how wrong its score is and how undecided. @typedef {{row: import('../../src/core/quotes/trees.ts').Row, score: number, slope: number, weight: number}} Option */

/** An answer, or a question with the trees below: the numbers at `place` up to `most` go left. @typedef {number | {place: number, most: number, left: Tree, right: Tree}} Tree */

/** @param {readonly RowExample[]} examples @returns {Tree[]} */
export function grow(examples) {
  const choices = examples.map(({rows, right}) => ({
    right,
    options: rows.map(row => ({row, score: 0, slope: 0, weight: 0})),
  }));
  const all = choices.flatMap(({options}) => options);
  return Array.from({length: trees}, (_, index) => {
    for (const {options, right} of choices) judge(options, right, index < settled ? 0 : allButImpossible);
    const tree = grown(all, depth);
    for (const option of all) option.score += answer(tree, option.row);
    return tree;
  });
}

/** @param {Option[]} options @param {readonly number[]} right @param {number} doubtBelow probability of the right answer below which nothing is learned */
function judge(options, right, doubtBelow) {
  const top = Math.max(...options.map(({score}) => score));
  const powers = options.map(({score}) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  const good = right.reduce((total, index) => total + (powers[index] ?? 0), 0);
  const doubted = good / sum < doubtBelow;
  for (const [index, option] of options.entries()) {
    const chance = (powers[index] ?? 0) / sum;
    const target = right.includes(index) ? (powers[index] ?? 0) / good : 0;
    option.slope = doubted ? 0 : target - chance;
    option.weight = doubted ? 0 : Math.max(1e-6, chance * (1 - chance));
  }
}

/** @param {readonly Option[]} options @param {number} questions left to ask @returns {Tree} */
function grown(options, questions) {
  const split = questions === 0 ? undefined : bestSplit(options);
  if (split === undefined) {
    const {slope, weight} = total(options);
    return (rate * slope) / (weight + damping);
  }
  const {place, most} = split;
  const goesLeft = (/** @type {Option} */ {row}) => (row[place] ?? 0) <= most;
  return {
    place,
    most,
    left: grown(options.filter(goesLeft), questions - 1),
    right: grown(
      options.filter(option => !goesLeft(option)),
      questions - 1,
    ),
  };
}

/** @param {readonly Option[]} options */
function total(options) {
  let slope = 0;
  let weight = 0;
  for (const option of options) {
    slope += option.slope;
    weight += option.weight;
  }
  return {slope, weight};
}

/** The question that parts best what is too low from what is too high. @param {readonly Option[]} options */
function bestSplit(options) {
  const all = total(options);
  const worth = (/** @type {number} */ slope, /** @type {number} */ weight) => slope ** 2 / (weight + damping);
  let best = leastGain + worth(all.slope, all.weight);
  /** @type {{place: number, most: number} | undefined} */
  let split;
  for (let place = 0; place < (options[0]?.row.length ?? 0); place++) {
    const slopes = new Float64Array(values);
    const weights = new Float64Array(values);
    for (const {row, slope, weight} of options) {
      const value = (row[place] ?? 0) - lowest;
      slopes[value] = (slopes[value] ?? 0) + slope;
      weights[value] = (weights[value] ?? 0) + weight;
    }
    let slope = 0;
    let weight = 0;
    for (let value = 0; value < values; value++) {
      slope += slopes[value] ?? 0;
      weight += weights[value] ?? 0;
      if (weight < leastWeight || all.weight - weight < leastWeight) continue;
      const both = worth(slope, weight) + worth(all.slope - slope, all.weight - weight);
      if (both <= best) continue;
      best = both;
      split = {place, most: value + lowest};
    }
  }
  return split;
}

/** @param {Tree} tree @param {import('../../src/core/quotes/trees.ts').Row} row @returns {number} */
function answer(tree, row) {
  if (typeof tree === 'number') return tree;
  return answer((row[tree.place] ?? 0) <= tree.most ? tree.left : tree.right, row);
}

const steps = 127;

/** Trees as they ship; see src/core/quotes/trees.ts. @param {readonly Tree[]} grown @returns {import('../../src/core/quotes/trees.ts').PackedTrees} */
export function packTrees(grown) {
  const full = grown.map(tree => levels([tree], depth));
  const largest = Math.max(...full.flatMap(({answers}) => answers.map(Math.abs)));
  const step = largest / steps;
  const bytes = full.flatMap(({questions, answers}) => [
    ...questions,
    ...answers.map(value => Math.round(value / step)),
  ]);
  return {step, packed: Buffer.from(Int8Array.from(bytes).buffer).toString('base64')};
}

/** Questions level by level, then the answers; where a tree ends early both ways lead to the same. @param {readonly Tree[]} level @param {number} below levels of questions @returns {{questions: number[], answers: number[]}} */
function levels(level, below) {
  if (below === 0) return {questions: [], answers: level.map(tree => (typeof tree === 'number' ? tree : 0))};
  const next = level.flatMap(tree => (typeof tree === 'number' ? [tree, tree] : [tree.left, tree.right]));
  const rest = levels(next, below - 1);
  const questions = level.flatMap(tree => (typeof tree === 'number' ? [0, 0] : [tree.place, tree.most]));
  return {questions: [...questions, ...rest.questions], answers: rest.answers};
}
