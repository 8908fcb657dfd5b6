/** Training on some articles, and cross-validation: each article read with weights that never saw it. */
import {calibrate, judged} from './calibrate.mjs';
import {examplesOf} from './examples.mjs';
import {grow, packTrees} from './grow.mjs';
import {learn} from './learn.mjs';
import {numbering} from './numbering.mjs';
import {packWeights} from './pack.mjs';
import {itemAt} from './there.mjs';

/** @typedef {import('./types.ts').Engine} Engine @typedef {import('./types.ts').Scene} Scene */

/** @typedef {import('./gold.mjs').GoldArticle} GoldArticle */

/** An article, what the engine read of it before any decision, and what it teaches. @typedef {{article: GoldArticle, scene: Scene, examples: ReturnType<typeof examplesOf>}} Lesson */

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

/** Weights and trees packed as they ship. @param {readonly Lesson[]} lessons @param {readonly number[]} places of the features in the table, by number */
export function train(lessons, places) {
  const speakers = lessons.flatMap(({examples}) => examples.speakers);
  const pronouns = lessons.flatMap(({examples}) => examples.pronouns);
  return {weights: packWeights(learn(speakers, places)), pronouns: packTrees(grow(pronouns))};
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
  const flat = [0, 1];
  const byFold = Array.from({length: folds}, (_, fold) => {
    const others = lessons.filter((lesson, index) => !isIn(fold)(lesson, index));
    return engine.unpackModel({...train(others, places), calibration: flat});
  });
  const judgements = lessons.map(({article, scene}, index) => {
    const model = itemAt(byFold, index % folds);
    return judged({article, answer: engine.attributeScene(scene, model), evidence: engine.evidence(scene, model)});
  });
  const models = byFold.map((model, fold) => ({
    ...model,
    calibration: calibrate(judgements.filter((own, index) => !isIn(fold)(own, index)).flat()),
  }));
  return {
    answers: lessons.map(({scene}, index) => {
      const model = itemAt(models, index % folds);
      const meant = engine.resolvePronouns(scene, model.pronouns);
      const weights = reporting[index % folds];
      return engine.attributeScene(scene, model, meant, weights ? engine.reportedIn(scene, meant, weights) : []);
    }),
    calibration: calibrate(judgements.flat()),
  };
}
