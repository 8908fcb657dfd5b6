/**
 * The time of the whole analysis beside that of other readers, on the same pages in the same run.
 *   npm run bench                   in jsdom, beside Readability; the project's own fixture pages
 *   npm run bench -- --cold         after npm run build: in Chromium, beside Readability and Defuddle, in pages where nothing
 *                                   has run yet; the article without its quotations as well
 *   npm run bench -- FILE…          these pages instead: HTML, or JSON lines {"url"?,"html"} (.jsonl, .jsonl.gz)
 *   npm run bench -- --pages 60     the first so many of them
 *   npm run bench -- --rounds 9     times each page is measured (5)
 */
import {resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {measureCold} from './bench/cold.mjs';
import {loadCore} from './bench/core.mjs';
import {measure, warmUp} from './bench/measure.mjs';
import {fixturePages, pagesOf} from './bench/pages.mjs';
import {printHead, printPage, printSummary} from './bench/print.mjs';
import {findBrowsers} from './browsers/find.mjs';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    rounds: {type: 'string', default: '5'},
    pages: {type: 'string'},
    cold: {type: 'boolean', default: false},
  },
});
const rounds = Number(values.rounds);
const most = values.pages === undefined ? undefined : Number(values.pages);
if (![rounds, most ?? 1].every(number => Number.isInteger(number) && number >= 1)) {
  console.error('--rounds and --pages take a whole number from 1.');
  process.exit(2);
}

const given = positionals.length > 0 ? positionals.flatMap(pagesOf) : fixturePages();
const pages = given.slice(0, most);
/** @type {import('./bench/measure.mjs').Times[]} */
const measured = [];
/** @param {import('./bench/pages.mjs').Page} page @param {import('./bench/measure.mjs').Times} times */
const take = (page, times) => {
  printPage(page, times);
  measured.push(times);
};
if (values.cold) await cold();
else await warm();

async function cold() {
  const chromium = findBrowsers().find(({kind}) => kind === 'chromium');
  if (!chromium) throw new Error('There is no Chromium here.');
  const readers = ['Readability', 'Defuddle', 'article', 'whole analysis'];
  printHead({pages: pages.length, rounds, where: 'Chromium, cold', readers});
  await measureCold({path: chromium.path, build: resolve('dist/chrome'), pages, rounds, measured: take});
  printSummary(measured, [
    {reader: 'article', beside: 'Readability', most: 1.2},
    {reader: 'whole analysis', beside: 'Readability', most: 1.5},
    {reader: 'whole analysis', beside: 'Defuddle', most: 0.6},
  ]);
}

async function warm() {
  const core = await loadCore();
  const readers = ['Readability', 'whole analysis'];
  printHead({pages: pages.length, rounds, where: 'jsdom, after a warm-up', readers});
  for (const page of pages.slice(0, 10)) warmUp(core, page);
  for (const page of pages) take(page, measure(core, page, rounds));
  printSummary(measured, [{reader: 'whole analysis', beside: 'Readability'}]);
}
