/**
 * Presses endless pages (bench/endless-pages.mjs) in both browsers and prints for each: seconds to the popup's answer, the
 * characters that were lost, and the answer. Fails where none comes, or where the notice stays.
 *   npm run bench:hostile                       after npm run build; some minutes
 *   npm run bench:hostile -- --share 0.1        a tenth of each size
 *   npm run bench:hostile -- --browser firefox nodes
 */
import {resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {endlessPage, endlessPages} from './bench/endless-pages.mjs';
import {findBrowsers} from './browsers/find.mjs';
import {until} from './browsers/poll.mjs';
import {serve} from './serve.mjs';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {share: {type: 'string', default: '1'}, browser: {type: 'string'}},
});
const share = Number(values.share);
const patience = 300_000; // ms
const names = Object.keys(endlessPages).filter(name => positionals.length === 0 || positionals.includes(name));
if (!(share > 0) || names.length === 0) {
  console.error(`--share takes a number above 0; pages are ${Object.keys(endlessPages).join(', ')}.`);
  process.exit(2);
}

const server = await serve(resolve('tests/fixtures/pages'), {
  made: ({pathname}) => endlessPage(pathname.slice(1), share),
});
try {
  for (const {kind, path} of findBrowsers()) {
    if (values.browser === undefined || values.browser === kind)
      for (const name of names) await press(kind, path, name);
  }
} finally {
  await server.close();
}

/** @param {import('./browsers/types.ts').Kind} kind @param {string} path @param {string} name */
async function press(kind, path, name) {
  const {launch} = await import(`./browsers/${kind}.mjs`);
  const extension = resolve(kind === 'chromium' ? 'dist/chrome' : 'dist/firefox');
  /** @type {import('./browsers/types.ts').Browser} */
  const browser = await launch({path, extension, headless: true});
  try {
    const page = await browser.open(`${server.origin}/${name}`);
    const before = await page.evaluate('document.body.textContent.length');
    const pressed = await browser.press(page);
    const popup = await browser.popup(patience);
    await until('an end', () => popup.evaluate(`['done', 'failed'].includes(document.body.dataset.phase)`), patience);
    const seconds = ((Date.now() - pressed) / 1000).toFixed(1);
    const said = await popup.evaluate(
      `document.querySelector('[data-part=problem] h3, [data-part=problem]')?.textContent ?? document.querySelectorAll('[data-part=quotation]').length + ' quotations'`,
    );
    await until(
      'the notice to go',
      () => page.evaluate(`!document.querySelector('#notice').checkVisibility()`),
      patience,
    );
    const lost = before - Number(await page.evaluate('document.body.textContent.length'));
    console.log(`${kind.padEnd(9)} ${name.padEnd(7)} ${seconds.padStart(6)} s  ${lost} characters lost  ${said}`);
  } catch (error) {
    console.log(`${kind.padEnd(9)} ${name.padEnd(7)} FAILED: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  } finally {
    await browser.close();
  }
}
