/**
 * The time of the whole analysis beside that of Readability alone, on the same pages in the same run.
 *   npm run bench                   the project's own fixture pages
 *   npm run bench -- FILE…          more pages: HTML, or JSON lines {"url"?,"html"} (.jsonl, .jsonl.gz)
 *   npm run bench -- --rounds 9     times each page is measured (5)
 */
import {parseArgs} from 'node:util';
import {loadCore} from './bench/core.mjs';
import {measure, warmUp} from './bench/measure.mjs';
import {fixturePages, pagesOf} from './bench/pages.mjs';
import {printHead, printPage, printSummary} from './bench/print.mjs';

const {values, positionals} = parseArgs({allowPositionals: true, options: {rounds: {type: 'string', default: '5'}}});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error('--rounds takes a whole number from 1.');
  process.exit(2);
}

const core = await loadCore();
const pages = [...fixturePages(), ...positionals.flatMap(pagesOf)];
printHead(pages.length, rounds);
for (const page of pages.slice(0, 10)) warmUp(core, page);

const measured = [];
for (const page of pages) {
  const times = measure(core, page, rounds);
  printPage(page, times);
  measured.push(times);
}
printSummary(measured);
