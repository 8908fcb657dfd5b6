/**
 * Reads gold articles as the project does and has them scored.
 *   npm run eval:quotes -- GOLD.jsonl[.gz] --scorer SCORER.mjs [--folds 5] [--kinds direct,mixed]
 * A gold line may have a `language`; English where it has none. --folds (English only): each article with weights that never saw it; without, with the weights that ship. Without --scorer the answers
 * are printed, a JSON line an article.
 */
import {parseArgs} from 'node:util';
import {loadEngine} from './quotes/engine.mjs';
import {crossValidated, prepare} from './quotes/folds.mjs';
import {readGold} from './quotes/gold.mjs';
import {indirectByFold, prepareIndirect} from './quotes/indirect-folds.mjs';
import {asLines, score} from './score.mjs';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {scorer: {type: 'string'}, folds: {type: 'string'}, kinds: {type: 'string'}},
});
const [file] = positionals;
if (file === undefined) {
  console.error('usage: npm run eval:quotes -- GOLD.jsonl[.gz] --scorer SCORER.mjs [--folds 5] [--kinds direct,mixed]');
  process.exit(2);
}

const engine = await loadEngine();
const articles = readGold(file);
const lines = answers().map((answer, index) => asPrinted(articles[index], answer));
const kinds = values.kinds === undefined ? [] : ['--kinds', values.kinds];
if (values.scorer === undefined) process.stdout.write(asLines(lines));
else score(values.scorer, file, {predicted: lines}, kinds);

/** @param {string | undefined} language */
function wordsOf(language = 'en') {
  const words = Object.entries(engine.quoteWords).find(([code]) => code === language)?.[1];
  if (words === undefined) throw new Error(`Speakers are not read in the language "${language}".`);
  return words;
}

/** @returns {import('../src/core/types.ts').Attributed[]} */
function answers() {
  if (values.folds === undefined)
    return articles.map(({text, language}) => engine.attribute(text, engine.plainBlocks(text), wordsOf(language)));
  const folds = Number(values.folds);
  const {lessons, places} = prepare(engine, articles);
  const reports = values.kinds === 'indirect' ? prepareIndirect(engine, lessons) : undefined;
  const reporting = reports && indirectByFold(engine, reports.examples, reports.places, folds);
  return crossValidated(engine, lessons, places, folds, reporting).answers;
}

/** As the shell's batch mode prints it. @param {import('./quotes/gold.mjs').GoldArticle | undefined} article @param {import('../src/core/types.ts').Attributed} answer */
function asPrinted(article, {quotations, attributions, speakers}) {
  const text = article?.text ?? '';
  const joined = quotations.map((quotation, index) => {
    const {speaker, mention, confidence} = attributions[index] ?? {};
    const where = mention && {...mention, text: text.slice(mention.start, mention.end)};
    return {...quotation, speaker: speaker ?? null, mention: where ?? null, confidence};
  });
  return {id: article?.id, quotations: joined, speakers: speakers.map(({id, name}) => ({id, name}))};
}
