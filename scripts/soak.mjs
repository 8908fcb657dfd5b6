/**
 * Both browsers over many pages, fixtures and their mutations, with automatic cleaning on: no error is logged, every text
 * is shown, every page scrolls by a real wheel, all is put back, memory stays flat. After npm run build:
 *   npm run soak                        500 pages in each browser
 *   npm run soak -- --pages N --from S  N pages from number S on
 *   npm run soak -- --browser firefox
 */
import {parseArgs} from 'node:util';
import {findBrowsers} from './browsers/find.mjs';
import {isFlat, soak} from './soak/run.mjs';

const {values} = parseArgs({
  options: {
    pages: {type: 'string', default: '500'},
    from: {type: 'string', default: '0'},
    browser: {type: 'string'},
  },
});
const [pages, from] = [Number(values.pages), Number(values.from)];
const browsers = findBrowsers().filter(({kind}) => values.browser === undefined || values.browser === kind);
if (!Number.isInteger(pages) || !Number.isInteger(from) || pages < 1 || from < 0 || browsers.length === 0) {
  console.error('--pages and --from take whole numbers, --browser the name of a browser that is here.');
  process.exit(2);
}

for (const browser of browsers) {
  const start = Date.now();
  const {faults, memory} = await soak(browser, {from, pages}, (number, name, problems) => {
    console.log(
      `npm run soak -- --browser ${browser.kind} --pages 1 --from ${number}   # ${name}: ${problems.join('; ')}`,
    );
  });
  const minutes = ((Date.now() - start) / 60_000).toFixed(1);
  const flat = isFlat(memory.page) && isFlat(memory.background);
  console.log(`${browser.kind}: ${pages - faults} of ${pages} pages were well, in ${minutes} min.`);
  if (pages > 1)
    console.log(
      `Memory ${flat ? 'flat' : 'GROWS'}: page ${told(memory.page)}, background ${told(memory.background)} (medians of both halves).`,
    );
  if (faults > 0 || !flat) process.exitCode = 1;
}

/** @param {readonly number[]} bytes */
function told(bytes) {
  return bytes.map(half => `${(half / 1e6).toFixed(1)} MB`).join(' and ');
}
