/** Loads the pages of seeds in Chromium, has each cleaned as by a press and put back, and looks. */
import {rmSync} from 'node:fs';
import {resolve} from 'node:path';
import {launch} from '../browsers/chromium.mjs';
import {copyWith} from '../browsers/copy-with.mjs';
import {until} from '../browsers/poll.mjs';
import {seenOf, unreadable} from '../looking/seen.mjs';
import {stateOf} from '../looking/state.mjs';
import {serve} from '../serve.mjs';
import {pageOfSeed} from './page.mjs';

/** How long a page may take to be right, ms; most are at once. */
const patience = 2500;

/**
 * A browser in which all sites may be cleaned and none is by itself, so that a page can be looked at before. The press is
 * the popup's own request: a popup takes Chromium a quarter of a second.
 * @param {string} path of the browser
 */
export async function openFuzz(path) {
  const server = await serve(resolve('tests/fixtures/pages'), {
    made: ({pathname}) => (pathname.startsWith('/seed/') ? pageOfSeed(Number(pathname.slice(6))).html : undefined),
  });
  const build = copyWith(resolve('dist/test/chrome'), {content_scripts: []});
  const browser = await launch({path, extension: build, headless: true});
  const close = async () => {
    await browser.close();
    await server.close();
    rmSync(build, {recursive: true});
  };
  try {
    const behind = await browser.open(browser.extensionUrl('options.html'));
    const page = await browser.open(`${server.origin}/empty/source.html`);
    const [tab] = await behind.evaluate(`chrome.tabs.query({url: '${server.origin}/*'})`);
    /** @param {string} name */
    const clean = name =>
      behind.evaluate(`chrome.runtime.sendMessage({to: 'background', name: '${name}', args: [${tab.id}]})`);
    /** @param {string} name */
    const ask = name =>
      behind.evaluate(`chrome.tabs.sendMessage(${tab.id}, {to: 'page', name: '${name}', args: []}, {frameId: 0})`);
    return {
      close,
      /** What went wrong with a seed's page; nothing when all is well. @param {number} seed @returns {Promise<string[]>} */
      async problemsOf(seed) {
        const wanted = pageOfSeed(seed);
        await page.goto(`${server.origin}/seed/${seed}`);
        const before = await page.evaluate(stateOf);
        await clean('clean');
        const problems = wanted.untouched
          ? difference(before, await page.evaluate(stateOf)).map(line => `touched: ${line}`)
          : await patiently(() => obstacles(page));
        const seen = await page.evaluate(seenOf, wanted.stays);
        problems.push(...wanted.stays.filter(one => !seen.includes(one)).map(one => `${one} is not seen`));
        await ask('putBack');
        const undone = await patiently(async () => difference(before, await page.evaluate(stateOf)));
        return [...problems, ...undone.map(line => `not as before: ${line}`)];
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The problems that are still there when patience ends. @param {() => Promise<string[]>} look */
async function patiently(look) {
  /** @type {string[]} */
  let problems = [];
  await until(
    'no problem',
    async () => {
      problems = await look();
      return problems.length === 0;
    },
    patience,
  ).catch(() => {});
  return problems;
}

/**
 * Looks down the page, and turns the wheel last: a page whose scripts scroll it right after a wheel, or there and back at
 * once, is kept still as one that fights the reader.
 * @param {import('../browsers/types.ts').Page} page
 */
async function obstacles(page) {
  const problems = [];
  for (const paragraph of ['#p0', '#p3', '#p11']) {
    const why = await page.evaluate(unreadable, paragraph);
    if (why) problems.push(`${paragraph}: ${why}`);
  }
  if (problems.length > 0) return problems;
  const from = await page.evaluate(() => scrollY);
  await page.wheel(600, 500, from > 0 ? -300 : 300);
  const moved = await until('scrolling', async () => (await page.evaluate(() => scrollY)) !== from, 500).catch(
    () => false,
  );
  return moved ? [] : ['the wheel does not move the page'];
}

/** The first lines that differ. @param {readonly string[]} before @param {readonly string[]} after @returns {string[]} */
function difference(before, after) {
  if (before.length !== after.length) return [`${before.length} elements became ${after.length}`];
  return after.filter((line, at) => line !== before[at]).slice(0, 1);
}
