/** Scripts that read a page, each run where nothing has run yet. */
import {bundled} from '../../bundled.mjs';
import {trimmedLibraries} from '../../trimmed-libraries.mjs';
import {workedOut} from '../../worked-out.mjs';

/** Calls what it is given, and tells for how many milliseconds. */
const timed = `
  function timed(run) {
    const start = performance.now();
    const answer = run();
    return {answer, took: performance.now() - start};
  }
`;

/** The page's share of the analysis. */
const inPage = `
  import {analyse, readArticle} from './src/core/analyse.ts';
  import {collect} from './src/core/collect.ts';
  let collected, article;
  globalThis.collecting = () => {
    const {answer, took} = timed(() => collect(document));
    collected = answer;
    return {took, texts: collected.fragments, stated: collected.metadata.statedLanguage};
  };
  globalThis.reading = languages => {
    const {answer, took} = timed(() => readArticle(collected, languages));
    article = answer;
    return {took, article};
  };
  globalThis.telling = attributed => timed(() => analyse(article, attributed)).took;
`;

/** The background's, with the modules that fetch its data; `start` fetches the table of languages, as a press does. */
const inBackground = `
  import {languagesOf} from './src/core/languages-of.ts';
  import {quotationsOf} from './src/core/quotations.ts';
  import {languageTable} from './src/extension/languages-table.ts';
  import {quoteWordsOf} from './src/extension/quote-words.ts';
  import {sitePhrases} from './src/extension/site-phrases.ts';
  globalThis.start = () => languageTable();
  globalThis.languages = async (texts, stated) => {
    const table = await languageTable();
    const {answer, took} = timed(() => languagesOf(table, texts));
    return {took, languages: {...answer, phrases: await sitePhrases(answer.scores[0], stated)}};
  };
  globalThis.quotations = async article => {
    const words = await quoteWordsOf(article.language);
    const {answer, took} = timed(() => quotationsOf(article, words));
    return {took, attributed: answer};
  };
`;

/** The extension's own API, as far as those modules use it: its files are served. */
const served = `globalThis.chrome = globalThis.browser = {runtime: {id: 'bench', getURL: name => '/' + name}};`;

const readability = `
  import {Readability} from '@mozilla/readability';
  globalThis.reading = () =>
    timed(() => {
      try {
        new Readability(document.cloneNode(true), {serializer: node => node}).parse();
      } catch {
        // It throws where fields have the names of its properties.
      }
    }).took;
`;

const defuddle = `
  import Defuddle from 'defuddle';
  globalThis.reading = () => timed(() => new Defuddle(document, {url: document.URL}).parse()).took;
`;

const asShipped = [trimmedLibraries, workedOut];

/** An expression. @param {string} contents @param {import('esbuild').Plugin[]} [plugins] @param {string} [before] runs before its modules */
const asScript = async (contents, plugins = [], before = '') =>
  `(() => {${before}${await bundled(timed + contents, {format: 'iife', minify: true, plugins})}})()`;

export const readerScripts = async () => ({
  inPage: await asScript(inPage, asShipped),
  inBackground: await asScript(inBackground, asShipped, served),
  readability: await asScript(readability),
  defuddle: await asScript(defuddle),
});
