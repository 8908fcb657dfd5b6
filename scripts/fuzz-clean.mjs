/**
 * Random pages in real Chromium: each is cleaned and put back.
 *   npm run fuzz:clean                        2,000 seeds, after npm run build
 *   npm run fuzz:clean -- --seeds N --from S  N seeds from S on
 */
import {parseArgs} from 'node:util';
import {findBrowsers} from './browsers/find.mjs';
import {openFuzz} from './fuzz/run.mjs';

const {values} = parseArgs({options: {seeds: {type: 'string', default: '2000'}, from: {type: 'string', default: '1'}}});
const seeds = Number(values.seeds);
const from = Number(values.from);
const chromium = findBrowsers().find(({kind}) => kind === 'chromium');
if (!Number.isInteger(seeds) || !Number.isInteger(from) || seeds < 1 || !chromium) {
  console.error(chromium ? '--seeds and --from take whole numbers.' : 'There is no Chromium here.');
  process.exit(2);
}

const start = Date.now();
const fuzz = await openFuzz(chromium.path);
let failed = 0;
try {
  for (let seed = from; seed < from + seeds; seed++) {
    const problems = await fuzz.problemsOf(seed);
    if (problems.length === 0) continue;
    failed++;
    console.log(`npm run fuzz:clean -- --seeds 1 --from ${seed}   # ${problems.join('; ').slice(0, 300)}`);
  }
} finally {
  await fuzz.close();
}
const seconds = (Date.now() - start) / 1000;
console.log(`${seeds - failed} of ${seeds} pages were well, ${(seeds / seconds).toFixed(1)} a second.`);
process.exitCode = failed > 0 ? 1 : 0;
