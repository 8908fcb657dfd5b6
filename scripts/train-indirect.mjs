/**
 * Trains the weights of indirect quotations and prints what cross-validation says of them.
 *   node scripts/train-indirect.mjs GOLD.jsonl[.gz]… --date 2026-11-27 [--folds 5] > weights.json
 * Then move the file to src/core/quotes/indirect-weights.json. The same data and date give the same bytes.
 */
import {basename} from 'node:path';
import {parseArgs} from 'node:util';
import {loadEngine} from './quotes/engine.mjs';
import {readGold} from './quotes/gold.mjs';
import {indirectFigures} from './quotes/indirect-figures.mjs';
import {indirectByFold, prepareIndirect, trainIndirect} from './quotes/indirect-folds.mjs';
import {itemAt} from './quotes/there.mjs';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {date: {type: 'string'}, folds: {type: 'string', default: '5'}},
});
const folds = Number(values.folds);
if (positionals.length === 0 || values.date === undefined || !Number.isInteger(folds) || folds < 2) {
  console.error('usage: node scripts/train-indirect.mjs GOLD.jsonl… --date YYYY-MM-DD [--folds 5]');
  process.exit(2);
}

const engine = await loadEngine();
const lessons = positionals.flatMap(readGold).map(article => ({
  article,
  scene: engine.readScene(article.text, engine.plainBlocks(article.text), engine.quoteWords.en),
}));
const {examples, places} = prepareIndirect(engine, lessons);
const weights = indirectByFold(engine, examples, places, folds);
const answered = lessons.map(({article, scene}, index) => ({
  article,
  found: engine.findIndirect(scene, itemAt(weights, index % folds)),
}));
for (let fold = 0; fold < folds; fold++)
  console.error(`fold ${fold + 1}`, JSON.stringify(indirectFigures(answered.filter((_, at) => at % folds === fold))));
const figures = indirectFigures(answered);
console.error('all   ', JSON.stringify(figures));
const data = positionals.map(file => basename(file));
const model = {date: values.date, data, folds, figures, ...trainIndirect(examples.flat(), places)};
process.stdout.write(`${JSON.stringify(model, null, 2)}\n`);
