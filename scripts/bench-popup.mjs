/**
 * How soon the popup shows what was asked for, in both browsers.
 *   npm run bench:popup                     after npm run build; about two minutes
 *   npm run bench:popup -- --rounds 15      presses a browser
 *   npm run bench:popup -- --only shown     from the press to the first quotation; or list: 500 quotations
 *   npm run bench:popup -- --browser firefox
 */
import {resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {printFigure, printHead} from './bench/figures.mjs';
import {measureLongList} from './bench/popup/long-list.mjs';
import {longPage} from './bench/popup/long-page.mjs';
import {withWatchedPopup} from './bench/popup/watched.mjs';
import {measurePress} from './bench/press.mjs';
import {findBrowsers} from './browsers/find.mjs';
import {pause} from './browsers/poll.mjs';
import {serve} from './serve.mjs';

const {values} = parseArgs({
  options: {rounds: {type: 'string', default: '15'}, only: {type: 'string'}, browser: {type: 'string'}},
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1 || ![undefined, 'shown', 'list'].includes(values.only)) {
  console.error('--rounds takes a whole number from 1, --only shown or list.');
  process.exit(2);
}

/** Before that, ms, the popup is not looked at, for that takes the processor. */
const untouched = 1500;

const server = await serve(resolve('tests/fixtures/pages'), {
  made: ({pathname}) => (pathname === '/long' ? longPage(500) : undefined),
});
try {
  printHead();
  const found = findBrowsers().filter(({kind}) => values.browser === undefined || kind === values.browser);
  for (const browser of found) await measure(browser);
} finally {
  await server.close();
}

/** @param {import('./browsers/types.ts').Found} browser */
async function measure({kind, path}) {
  const {launch} = await import(`./browsers/${kind}.mjs`);
  await withWatchedPopup(resolve(kind === 'chromium' ? 'dist/chrome' : 'dist/firefox'), async build => {
    if (values.only !== 'list') {
      const times = await measurePress({
        launch,
        path,
        build,
        url: `${server.origin}/nato-open-door/source.html`,
        ready: "document.querySelector('#tie-popup-adblock.show') !== null",
        what: 'the first quotation',
        moment: async browser => {
          await pause(untouched);
          return (await browser.popup()).evaluate('globalThis.firstShown');
        },
        rounds,
      });
      printFigure(`press to first quotation, ${kind}, cold`, 'ms', times, 400);
    }
    if (values.only === 'shown') return;
    const {quotations, letter, choice, scroll} = await measureLongList({
      launch,
      path,
      build,
      url: `${server.origin}/long`,
    });
    printFigure(`a letter among ${quotations} quotations, ${kind}`, 'ms', letter, 100);
    printFigure('a choice in the filter', 'ms', choice, 100);
    printFigure('a step of scrolling', 'ms', scroll, 50);
  });
}
