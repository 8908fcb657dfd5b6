/** The article without its quotations beside Readability, in Chromium, each in a page where nothing has run yet. */
import {launch} from '../browsers/chromium.mjs';
import {bundled} from '../bundled.mjs';
import {serve} from '../serve.mjs';

const ours = `
  import {readArticle} from './src/core/analyse.ts';
  import {collect} from './src/core/collect.ts';
  let collected;
  globalThis.collecting = () => {
    const start = performance.now();
    collected = collect(document);
    return {took: performance.now() - start, texts: collected.fragments};
  };
  globalThis.reading = languages => {
    const start = performance.now();
    readArticle(collected, languages);
    return performance.now() - start;
  };
`;

const theirs = `
  import {Readability} from '@mozilla/readability';
  globalThis.reading = () => {
    const start = performance.now();
    try {
      new Readability(document.cloneNode(true), {serializer: node => node}).parse();
    } catch {
      // It throws where fields have the names of its properties.
    }
    return performance.now() - start;
  };
`;

/** @param {string} contents */
const asScript = contents => bundled(contents, {format: 'iife', minify: true});

/**
 * @param {object} options
 * @param {string} options.path of the browser
 * @param {string} options.build any of the extension's: the driver wants one; it does nothing unpressed
 * @param {readonly import('./pages.mjs').Page[]} options.pages
 * @param {number} options.rounds
 * @param {import('./core.mjs').Core['languages']} options.languages
 * @param {(page: import('./pages.mjs').Page, times: import('./measure.mjs').Times) => void} options.measured
 */
export async function measureCold({path, build, pages, rounds, languages, measured}) {
  /** @type {string | undefined} */
  let html;
  const server = await serve(build, {made: ({pathname}) => (pathname === '/page' ? html : undefined)});
  const browser = await launch({path, extension: build, headless: true, hosts: ['*']}); // what pages load is not fetched
  const analysing = await asScript(ours);
  const parsing = await asScript(theirs);
  /** @template T @param {string} script @param {(tab: import('../browsers/types.ts').Page) => Promise<T>} run */
  const fresh = async (script, run) => {
    const tab = await browser.open(`${server.origin}/page`);
    try {
      await tab.evaluate(`(() => {${script}})()`);
      return await run(tab);
    } finally {
      await tab.close();
    }
  };
  const analysis = () =>
    fresh(analysing, async tab => {
      const {took, texts} = /** @type {{took: number, texts: string[]}} */ (await tab.evaluate('collecting()'));
      return took + Number(await tab.evaluate(`reading(${JSON.stringify(languages(texts))})`));
    });
  const readability = () => fresh(parsing, async tab => Number(await tab.evaluate('reading()')));
  try {
    for (const page of pages) {
      html = page.html.replace(/<script(?![^>]*ld\+json)[^>]*>[\s\S]*?<\/script>/gi, '');
      /** @type {import('./measure.mjs').Times} */
      const times = {analysis: [], readability: []};
      for (let round = 0; round < rounds; round++) {
        if (round % 2 === 0) times.analysis.push(await analysis());
        times.readability.push(await readability());
        if (round % 2 === 1) times.analysis.push(await analysis());
      }
      measured(page, times);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}
