/**
 * What the guard costs a page with nothing to clean, and how soon a press is answered.
 *   npm run bench:guard                     after npm run build; about four minutes
 *   npm run bench:guard -- --rounds 15      presses a browser (15) and, half as many, loads
 *   npm run bench:guard -- --only press     or cost
 */
import {resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {printFigure, printHead} from './bench/figures.mjs';
import {measureCost} from './bench/guard/cpu.mjs';
import {withLeast} from './bench/guard/least.mjs';
import {naggedPage, quietPage} from './bench/guard/pages.mjs';
import {measurePress} from './bench/press.mjs';
import {findBrowsers} from './browsers/find.mjs';
import {serve} from './serve.mjs';

const {values} = parseArgs({options: {rounds: {type: 'string', default: '15'}, only: {type: 'string'}}});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1 || ![undefined, 'cost', 'press'].includes(values.only)) {
  console.error('--rounds takes a whole number from 1, --only cost or press.');
  process.exit(2);
}

const pages = new Map([
  ['/quiet', quietPage],
  ['/nagged', naggedPage],
]);
const server = await serve(resolve('tests/fixtures/pages'), {made: ({pathname}) => pages.get(pathname)});
try {
  const found = findBrowsers();
  const chromium = found.find(({kind}) => kind === 'chromium');
  printHead();
  if (values.only !== 'press' && chromium) await cost(chromium.path);
  if (values.only !== 'cost') for (const browser of found) await presses(browser);
} finally {
  await server.close();
}

/** @param {string} path */
async function cost(path) {
  const {bytes, files, load, mutations, wholeLoad, wholeMutations} = await measureCost({
    path,
    build: resolve('dist/test/chrome'),
    url: `${server.origin}/quiet`,
    rounds: Math.ceil(rounds / 2),
  });
  printFigure(`bytes that run: ${files.join(', ')}`, 'KB', [bytes / 1000], 15);
  printFigure('CPU at load', 'ms', load, 5);
  printFigure('CPU per 1,000 mutations', 'ms', mutations, 10);
  printFigure('whole thread at load, more than without', 'ms', wholeLoad);
  printFigure('whole thread per 1,000, more than without', 'ms', wholeMutations);
}

/** @param {import('./browsers/types.ts').Found} browser */
async function presses({kind, path}) {
  const {launch} = await import(`./browsers/${kind}.mjs`);
  const shipped = resolve(kind === 'chromium' ? 'dist/chrome' : 'dist/firefox');
  /** @param {string} build */
  const measure = build =>
    measurePress({
      launch,
      path,
      build,
      url: `${server.origin}/nagged`,
      what: 'the end of the notice',
      moment: (_, tab) => tab.evaluate('globalThis.gone'),
      rounds,
    });
  printFigure(`press to notice gone, ${kind}, cold`, 'ms', await measure(shipped), kind === 'chromium' ? 60 : 80);
  printFigure('the same by one rule, and nothing else', 'ms', await withLeast(shipped, measure));
}
