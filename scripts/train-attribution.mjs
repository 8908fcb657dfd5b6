/**
 * Trains the weights of the quotation engine and prints what cross-validation says of them.
 *   node scripts/train-attribution.mjs GOLD.jsonl[.gz]… --date 2026-11-27 [--folds 5] > weights.json
 * Then move the file to src/core/quotes/attribution-weights.json. The same data and date give the same bytes.
 */
import {basename} from 'node:path';
import {parseArgs} from 'node:util';
import {loadEngine} from './quotes/engine.mjs';
import {figuresOf} from './quotes/figures.mjs';
import {crossValidated, prepare, train} from './quotes/folds.mjs';
import {readGold} from './quotes/gold.mjs';
import {itemAt} from './quotes/there.mjs';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {date: {type: 'string'}, folds: {type: 'string', default: '5'}},
});
const folds = Number(values.folds);
if (positionals.length === 0 || values.date === undefined || !Number.isInteger(folds) || folds < 2) {
  console.error('usage: node scripts/train-attribution.mjs GOLD.jsonl… --date YYYY-MM-DD [--folds 5]');
  process.exit(2);
}

const engine = await loadEngine();
const {lessons, places} = prepare(engine, positionals.flatMap(readGold));
const {answers, calibration} = crossValidated(engine, lessons, places, folds);
for (let fold = 0; fold < folds; fold++) {
  const own = lessons.map((_, index) => index).filter(index => index % folds === fold);
  console.error(`fold ${fold + 1}`, JSON.stringify(figures(own)));
}
const all = figures(lessons.map((_, index) => index));
console.error('all   ', JSON.stringify(all));
const data = positionals.map(file => basename(file));
const model = {date: values.date, data, folds, figures: all, calibration, ...train(lessons, places)};
process.stdout.write(`${JSON.stringify(model, null, 2)}\n`);

/** @param {readonly number[]} indexes of lessons */
function figures(indexes) {
  return figuresOf(indexes.map(index => ({...itemAt(lessons, index), answer: itemAt(answers, index)})));
}
