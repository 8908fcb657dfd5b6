/** Training on some articles, and cross-validation: each article read with weights that never saw it. */
import {calibrate, judged} from './calibrate.mjs';
import {examplesOf} from './examples.mjs';
import {learn} from './learn.mjs';
import {numbering} from './numbering.mjs';
import {packWeights} from './pack.mjs';
import {itemAt} from './there.mjs';

/** @typedef {import('./types.ts').Engine} Engine @typedef {import('./types.ts').Scene} Scene */

/** @typedef {import('./gold.mjs').GoldArticle} GoldArticle */

/** An article, what the engine read of it before any decision, and what it teaches. @typedef {{article: GoldArticle, scene: Scene, examples: import('./examples.mjs').Example[]}} Lesson */

/** @param {Engine} engine @param {readonly GoldArticle[]} articles */
export function prepare(engine, articles) {
  const {number, places} = numbering(engine);
  /** @type {Lesson[]} */
  const lessons = articles.map(article => {
    const scene = engine.readScene(article.text, engine.plainBlocks(article.text), engine.quoteWords.en);
    return {article, scene, examples: examplesOf(engine, scene, article, number)};
  });
  return {lessons, places: places()};
}

/** Weights packed as they ship. @param {readonly Lesson[]} lessons @param {readonly number[]} places of the features in the table, by number */
export function train(lessons, places) {
  const examples = lessons.flatMap(({examples}) => examples);
  return packWeights(learn(examples, places));
}

/**
 * What the engine says of each lesson with a model from the lessons of the other folds, and the calibration that all
 * these answers give together.
 * @param {Engine} engine @param {readonly Lesson[]} lessons @param {readonly number[]} places @param {number} folds
 * @param {readonly import('../../src/core/quotes/weights.ts').Weights[]} reporting weights for indirect quotations, a fold; without, there are none
 */
export function crossValidated(engine, lessons, places, folds, reporting = []) {
  const isIn = (/** @type {number} */ fold) => (/** @type {unknown} */ _, /** @type {number} */ index) =>
    index % folds === fold;
  const byFold = Array.from({length: folds}, (_, fold) => {
    const others = lessons.filter((lesson, index) => !isIn(fold)(lesson, index));
    return engine.unpackWeights(train(others, places));
  });
  const flat = [0, 1];
  const judgements = lessons.map(({article, scene}, index) => {
    const model = {weights: itemAt(byFold, index % folds), calibration: flat};
    return judged({article, answer: engine.attributeScene(scene, model), evidence: engine.evidence(scene, model)});
  });
  const models = byFold.map((weights, fold) => ({
    weights,
    calibration: calibrate(judgements.filter((own, index) => !isIn(fold)(own, index)).flat()),
  }));
  return {
    answers: lessons.map(({scene}, index) => {
      const model = itemAt(models, index % folds);
      const meant = engine.resolvePronouns(scene, model.weights);
      const weights = reporting[index % folds];
      return engine.attributeScene(scene, model, meant, weights ? engine.reportedIn(scene, meant, weights) : []);
    }),
    calibration: calibrate(judgements.flat()),
  };
}
