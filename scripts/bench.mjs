/**
 * The time of the whole analysis beside that of Readability alone, on the same pages in the same run.
 *   npm run bench                   the project's own fixture pages
 *   npm run bench -- FILE…          these pages instead: HTML, or JSON lines {"url"?,"html"} (.jsonl, .jsonl.gz)
 *   npm run bench -- --rounds 9     times each page is measured (5)
 *   npm run bench -- --cold         after npm run build: in Chromium, the article without its quotations, in a page where
 *                                   nothing has run yet
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
  options: {rounds: {type: 'string', default: '5'}, cold: {type: 'boolean', default: false}},
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error('--rounds takes a whole number from 1.');
  process.exit(2);
}

const core = await loadCore();
const pages = positionals.length > 0 ? positionals.flatMap(pagesOf) : fixturePages();
/** @type {import('./bench/measure.mjs').Times[]} */
const measured = [];
/** @param {import('./bench/pages.mjs').Page} page @param {import('./bench/measure.mjs').Times} times */
const take = (page, times) => {
  printPage(page, times);
  measured.push(times);
};
printHead(pages.length, rounds, values.cold ? 'Chromium, cold' : 'jsdom, after a warm-up');
if (values.cold) {
  const chromium = findBrowsers().find(({kind}) => kind === 'chromium');
  if (!chromium) throw new Error('There is no Chromium here.');
  const build = resolve('dist/chrome');
  await measureCold({path: chromium.path, build, pages, rounds, languages: core.languages, measured: take});
} else {
  for (const page of pages.slice(0, 10)) warmUp(core, page);
  for (const page of pages) take(page, measure(core, page, rounds));
}
printSummary(measured);
