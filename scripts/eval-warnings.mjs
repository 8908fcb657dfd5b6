/**
 * How often the article's warnings are right, on gold pages whose text is known.
 *   npm run eval:warnings -- GOLD.jsonl[.gz]…
 * A page lacks something where less than `--least` (0.9) of gold's runs of four words were read.
 */
import {parseArgs} from 'node:util';
import {linesOf} from './bench/pages.mjs';
import {loadEngine} from './pages/engine.mjs';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {least: {type: 'string', default: '0.9'}},
});
const least = Number(values.least);
if (positionals.length === 0 || !(least > 0 && least <= 1)) {
  console.error('usage: npm run eval:warnings -- GOLD.jsonl[.gz]… [--least 0.9]');
  process.exit(2);
}

/** @typedef {{id: string, recall: number, warnings: readonly string[], completeness: number}} Reading */

const {withDocument, readArticle} = await loadEngine();
/** @type {Reading[]} */
const readings = [];
for (const {id, url, html, text: gold} of positionals.flatMap(file => linesOf(file))) {
  const {text, warnings, completeness} = await withDocument(html, url, readArticle);
  readings.push({id, recall: recallOf(gold, text), warnings, completeness});
}
for (const {id, recall, warnings, completeness} of readings) {
  if (warnings.length === 0 && recall >= least) continue;
  console.log(`${recall.toFixed(3)} read, completeness ${completeness.toFixed(2)}  ${id}  ${warnings.join(' ')}`);
}
for (const name of new Set(['any', ...readings.flatMap(({warnings}) => warnings)])) {
  report(name, ({warnings}) => (name === 'any' ? warnings.length > 0 : warnings.includes(name)));
}

/** @param {string} name @param {(reading: Reading) => boolean} isWarned */
function report(name, isWarned) {
  const warned = readings.filter(isWarned);
  const lacking = readings.filter(({recall}) => recall < least);
  const right = warned.filter(({recall}) => recall < least).length;
  console.log(
    `${name.padEnd(20)} ${warned.length} of ${readings.length} pages warned of, ${right} rightly; ${lacking.length} lack something`,
  );
}

/** Share of gold's runs of four words. @param {string} gold @param {string} text */
function recallOf(gold, text) {
  const left = runsIn(text);
  const wanted = [...runsIn(gold)];
  const found = wanted.reduce((sum, [run, times]) => sum + Math.min(times, left.get(run) ?? 0), 0);
  return (
    found /
    Math.max(
      1,
      wanted.reduce((sum, [, times]) => sum + times, 0),
    )
  );
}

/** @param {string} text @returns {ReadonlyMap<string, number>} */
function runsIn(text) {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const runs = new Map(/** @type {[string, number][]} */ ([]));
  for (let at = 0; at <= Math.max(0, words.length - 4); at++) {
    const run = words.slice(at, at + 4).join(' ');
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}
