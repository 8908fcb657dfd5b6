/**
 * Reads gold pages as the shell door does, as Readability alone does and as Defuddle does, in one run, and has them scored.
 *   npm run eval:pages -- GOLD.jsonl[.gz] --scorer SCORER.mjs
 * Below the scorer's table stands the processor time of each on the same parsed pages beside that of Readability and its
 * copy of the page; parsing and quotations are left out. Without --scorer our answers are printed, a JSON line a page.
 */
import {parseArgs} from 'node:util';
import {pagesOf} from './bench/pages.mjs';
import {loadEngine} from './pages/engine.mjs';
import {readAll} from './pages/read-all.mjs';
import {readersOf} from './pages/readers.mjs';
import {asLines, score} from './score.mjs';

const {values, positionals} = parseArgs({allowPositionals: true, options: {scorer: {type: 'string'}}});
const [gold] = positionals;
if (gold === undefined) {
  console.error('usage: npm run eval:pages -- GOLD.jsonl[.gz] --scorer SCORER.mjs');
  process.exit(2);
}

const engine = await loadEngine();
const pages = pagesOf(gold);
const readers = readersOf(engine);
if (values.scorer === undefined) {
  const {plainquote} = await readAll(engine, readers.slice(0, 1), pages);
  process.stdout.write(asLines(plainquote?.answers ?? []));
} else {
  await readAll(engine, readers, pages.slice(0, 5)); // so that nothing is measured before it is compiled
  const readings = await readAll(engine, readers, pages);
  const answers = Object.entries(readings).map(([name, reading]) => [name, reading.answers]);
  score(values.scorer, gold, Object.fromEntries(answers));
  printCosts(readings);
}

/** @param {Readonly<Record<string, import('./pages/read-all.mjs').Reading>>} readings */
function printCosts(readings) {
  const one = readings.readability?.milliseconds ?? 0;
  for (const [name, {milliseconds}] of Object.entries(readings)) {
    console.log(`${name.padEnd(12)} ${milliseconds.toFixed(0).padStart(8)} ms  ${(milliseconds / one).toFixed(2)}`);
  }
}
