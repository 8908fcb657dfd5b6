/** Training of the indirect quotations' weights, once or by folds. */
import {indirectExamples} from './indirect-examples.mjs';
import {learn} from './learn.mjs';
import {numbering} from './numbering.mjs';
import {packWeights} from './pack.mjs';

/** @typedef {import('./types.ts').Engine} Engine @typedef {import('./types.ts').Scene} Scene */

/** @typedef {import('./examples.mjs').Example} Example */

const most = 3700; // features: 20 KB
const seldom = 4; // features seen in fewer options teach nothing that transfers

/** @param {Engine} engine @param {readonly {article: import('./gold.mjs').GoldArticle, scene: Scene}[]} lessons */
export function prepareIndirect(engine, lessons) {
  const {number, places} = numbering(engine);
  const examples = lessons.map(({scene, article}) => indirectExamples(engine, scene, article, number));
  return {examples, places: places()};
}

/** Learns twice: once to see which features count, then with those alone. @param {readonly Example[]} examples @param {readonly number[]} places */
export function trainIndirect(examples, places) {
  const seen = new Uint32Array(places.length);
  for (const {options} of examples)
    for (const option of options) for (const feature of option) seen[feature] = (seen[feature] ?? 0) + 1;
  const common = only(examples, feature => (seen[feature] ?? 0) >= seldom);
  const first = learn(common, places);
  const worth = places.map((place, feature) => Math.abs(first.get(place) ?? 0) * Math.sqrt(seen[feature] ?? 0));
  const least = [...worth].sort((a, b) => b - a)[most] ?? 0;
  return packWeights(
    learn(
      only(common, feature => (worth[feature] ?? 0) > least),
      places,
    ),
  );
}

/** @param {readonly Example[]} examples @param {(feature: number) => boolean} keeps @returns {Example[]} */
function only(examples, keeps) {
  return examples.map(({options, right}) => ({options: options.map(option => option.filter(keeps)), right}));
}

/** Weights of each fold, unpacked, from the articles of the others. @param {Engine} engine @param {readonly Example[][]} examples an article @param {readonly number[]} places @param {number} folds */
export function indirectByFold(engine, examples, places, folds) {
  return Array.from({length: folds}, (_, fold) => {
    const others = examples.filter((_, index) => index % folds !== fold).flat();
    return engine.unpackWeights(trainIndirect(others, places));
  });
}
