/** The whole analysis, the article alone in it, and other readers, in Chromium, each in a page where nothing has run yet. */
import {launch} from '../browsers/chromium.mjs';
import {serve} from '../serve.mjs';
import {readerScripts} from './cold/readers.mjs';

/** @typedef {import('../browsers/types.ts').Page} Tab */
/** @typedef {import('../../src/core/types.ts').Article} Article */

/**
 * What the whole analysis takes is that of the page and of the background together; what their messages and files take on
 * their way is left out.
 * @param {object} options
 * @param {string} options.path of the browser
 * @param {string} options.build the extension's, whose files the background reads; it does nothing unpressed
 * @param {readonly import('./pages.mjs').Page[]} options.pages
 * @param {number} options.rounds
 * @param {(page: import('./pages.mjs').Page, times: import('./measure.mjs').Times) => void} options.measured
 */
export async function measureCold({path, build, pages, rounds, measured}) {
  let html = '';
  const made = new Map([
    ['/page', () => html],
    ['/background', () => '<!doctype html><title>Background</title>'],
  ]);
  const server = await serve(build, {made: ({pathname}) => made.get(pathname)?.()});
  const browser = await launch({path, extension: build, headless: true, hosts: ['*']}); // what pages load is not fetched
  const scripts = await readerScripts();
  /** @template T @param {string} where @param {string} script @param {(tab: Tab) => Promise<T>} run */
  const fresh = async (where, script, run) => {
    const tab = await browser.open(`${server.origin}/${where}`);
    try {
      await tab.evaluate(script);
      return await run(tab);
    } finally {
      await tab.close();
    }
  };
  /** @param {string} script */
  const peer = script => fresh('page', script, async tab => Number(await tab.evaluate('reading()')));
  const analysis = () =>
    fresh('background', scripts.inBackground, async background => {
      await background.evaluate('start().then(() => undefined)');
      return fresh('page', scripts.inPage, page => analysed(page, background));
    });
  try {
    for (const page of pages) {
      html = page.html.replace(/<script(?![^>]*ld\+json)[^>]*>[\s\S]*?<\/script>/gi, '');
      /** @type {Record<'Readability' | 'Defuddle' | 'article' | 'whole analysis', number[]>} */
      const times = {Readability: [], Defuddle: [], article: [], 'whole analysis': []};
      const turns = [
        async () => void times.Readability.push(await peer(scripts.readability)),
        async () => void times.Defuddle.push(await peer(scripts.defuddle)),
        async () => {
          const {article, whole} = await analysis();
          times.article.push(article);
          times['whole analysis'].push(whole);
        },
      ];
      for (let round = 0; round < rounds; round++) {
        for (let at = 0; at < turns.length; at++) await turns[(round + at) % turns.length]?.();
      }
      measured(page, times);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Milliseconds without quotations, and with them. @param {Tab} page @param {Tab} background */
export async function analysed(page, background) {
  /** @param {Tab} tab @param {string} name @param {readonly unknown[]} args @returns {Promise<any>} */
  const call = (tab, name, ...args) => tab.evaluate(`${name}(${args.map(arg => JSON.stringify(arg)).join()})`);
  const collected = await call(page, 'collecting');
  const spoken = await call(background, 'languages', collected.texts, collected.stated);
  const read = await call(page, 'reading', spoken.languages);
  const found = await call(background, 'quotations', read.article);
  const told = await call(page, 'telling', found.attributed);
  const article = collected.took + spoken.took + read.took;
  return {article, whole: article + found.took + told};
}
