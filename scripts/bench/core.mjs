import {loaded} from '../bundled.mjs';
import {packLanguages} from '../pack-languages.mjs';

const entry = `
  export {readArticle, quotationsOf} from './src/core/analyse.ts';
  export {collect} from './src/core/collect.ts';
  export {loadTable} from './src/core/language/detector.ts';
  export {languagesAtHand} from './src/core/languages-at-hand.ts';
  export {quotes} from './src/languages/en-quotes.ts';
  export {tamed} from './src/cli/tame.ts';
  export {Readability} from '@mozilla/readability';
`;

/**
 * What is measured, bundled as it ships: one and the same Readability on both sides.
 * @typedef {object} Core
 * @property {(doc: Document) => unknown} analyse collect, languages, article and quotations
 * @property {(doc: Document) => unknown} readability Readability on a copy of the page; its result is not made HTML, as it is not in the analysis
 * @property {(html: string) => string} tamed source as the shell door hands it to jsdom
 */

/** @returns {Promise<Core>} */
export async function loadCore() {
  const {collect, languagesAtHand, loadTable, quotationsOf, quotes, Readability, readArticle, tamed} = await loaded(
    entry,
    {
      minify: true,
      platform: 'node',
    },
  );
  const table = loadTable(await packLanguages());
  return {
    tamed,
    analyse(doc) {
      const collected = collect(doc);
      return quotationsOf(
        readArticle(collected, languagesAtHand(table, collected.fragments, collected.metadata.statedLanguage)),
        quotes,
      );
    },
    readability: doc => new Readability(doc.cloneNode(true), {serializer: (/** @type {Node} */ node) => node}).parse(),
  };
}
