/**
 * What the extension costs a page in Chromium, beside what is wanted.
 *   npm run bench:page                      after npm run build; about ten minutes
 *   npm run bench:page -- --only blocks     how long the page's main thread is held at a time: by a press on articles of
 *                                           5,000 words, and by the always-on scripts on a page with nothing to do
 *   npm run bench:page -- --only memory     what the page holds more: by the always-on scripts, by a finished analysis
 *   npm run bench:page -- --only growth     the power by which the whole analysis takes longer on larger pages
 *   npm run bench:page -- --rounds 9        times each is measured (5)
 */
import {resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {printExponent, printFigure, printHead} from './bench/figures.mjs';
import {quietPage} from './bench/guard/pages.mjs';
import {measureOwnBlocks, measurePressBlocks} from './bench/page/blocks.mjs';
import {measureGrowth} from './bench/page/growth.mjs';
import {measureAlwaysOn, measureAnalysis} from './bench/page/memory.mjs';
import {articleOf, pageOf, scatteredArticleOf} from './bench/page/pages.mjs';
import {exponent} from './bench/statistics.mjs';
import {findBrowsers} from './browsers/find.mjs';
import {serve} from './serve.mjs';

const parts = {blocks, memory, growth};
const {values} = parseArgs({options: {rounds: {type: 'string', default: '5'}, only: {type: 'string'}}});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1 || !(values.only === undefined || values.only in parts)) {
  console.error(`--rounds takes a whole number from 1, --only ${Object.keys(parts).join(' or ')}.`);
  process.exit(2);
}
const chromium = findBrowsers().find(({kind}) => kind === 'chromium');
if (!chromium) throw new Error('There is no Chromium here.');
const {path} = chromium;
const [shipped, alwaysOn] = [resolve('dist/chrome'), resolve('dist/test/chrome')];

const made = new Map([
  ['/quiet', quietPage],
  ['/article', articleOf(5000)],
  ['/scattered', scatteredArticleOf(5000)],
]);
const server = await serve(resolve('tests/fixtures/pages'), {made: ({pathname}) => made.get(pathname)});
try {
  printHead();
  for (const [name, measure] of Object.entries(parts)) if ([undefined, name].includes(values.only)) await measure();
} finally {
  await server.close();
}

async function blocks() {
  const names = ['/article', '/scattered'];
  const urls = names.map(name => server.origin + name);
  const found = await measurePressBlocks({path, build: shipped, urls, rounds});
  for (const [at, {longest, during, readability}] of found.entries()) {
    printFigure(`block by a press, ${names[at]}: ${during}`, 'ms', longest, 50);
    printFigure('Readability’s own call, left out above', 'ms', readability);
  }
  const quiet = await measureOwnBlocks({path, build: alwaysOn, url: `${server.origin}/quiet`, rounds});
  printFigure('block by the always-on scripts, /quiet', 'ms', quiet, 5);
}

async function memory() {
  /** @param {readonly number[]} bytes @param {number} unit */
  const inUnits = (bytes, unit) => bytes.map(one => one / unit);
  const always = await measureAlwaysOn({path, build: alwaysOn, url: `${server.origin}/quiet`, rounds});
  printFigure('memory by the always-on scripts, /quiet', 'KB', inUnits(always, 1000), 500);
  const analysis = await measureAnalysis({path, build: shipped, url: `${server.origin}/article`, rounds});
  printFigure('memory by a finished analysis, /article', 'MB', inUnits(analysis, 1e6), 10);
}

async function growth() {
  await growing('words', [1000, 3000, 10_000, 30_000, 100_000, 200_000], articleOf);
  await growing('nodes', [1000, 5000, 20_000, 100_000, 500_000], pageOf);
}

/** @param {string} unit @param {readonly number[]} sizes @param {(size: number) => string} of */
async function growing(unit, sizes, of) {
  const points = await measureGrowth({
    path,
    build: shipped,
    sizes,
    pageOf: of,
    rounds,
    measured: (size, times) => printFigure(`whole analysis, ${size.toLocaleString('en')} ${unit}`, 'ms', times),
  });
  printExponent(`power of the growth by ${unit}`, exponent(points), 1.1);
  printExponent('between the two largest', exponent(points.slice(-2)));
}
