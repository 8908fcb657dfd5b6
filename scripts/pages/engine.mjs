/** What reads pages, bundled as it ships: the shell door's parser and core, and the Readability that it stands on. */
import {loaded} from '../bundled.mjs';
import {packLanguages} from '../pack-languages.mjs';

const entry = `
  export {withDocument} from './src/cli/parse-html.ts';
  export {readArticle} from './src/core/analyse.ts';
  export {collect} from './src/core/collect.ts';
  export {flowOf} from './src/core/dom/flow.ts';
  export {loadTable} from './src/core/language/detector.ts';
  export {languagesAtHand} from './src/core/languages-at-hand.ts';
  export {Readability} from '@mozilla/readability';
`;

/**
 * @typedef {object} Engine
 * @property {typeof import('../../src/cli/parse-html.ts').withDocument} withDocument
 * @property {(doc: Document) => import('../../src/core/types.ts').Article} readArticle the whole analysis but for the quotations
 * @property {typeof import('../../src/core/collect.ts').collect} collect its first half
 * @property {(collected: import('../../src/core/collect.ts').Collected) => import('../../src/core/types.ts').Article} read its second half
 * @property {typeof import('../../src/core/dom/flow.ts').flowOf} flowOf
 * @property {typeof import('@mozilla/readability').Readability} Readability
 */

/** @returns {Promise<Engine>} */
export async function loadEngine() {
  const {withDocument, readArticle, collect, flowOf, loadTable, languagesAtHand, Readability} = await loaded(entry, {
    platform: 'node',
    plugins: [installed('jsdom')],
  });
  const table = loadTable(await packLanguages());
  /** @type {Engine['read']} */
  const read = collected =>
    readArticle(collected, languagesAtHand(table, collected.fragments, collected.metadata.statedLanguage));
  return {
    withDocument,
    readArticle: doc => read(collect(doc)),
    collect,
    read,
    flowOf,
    Readability,
  };
}

/** Left out of the bundle, which has no place of its own to find it from. @param {string} name @returns {import('esbuild').Plugin} */
function installed(name) {
  return {
    name: 'installed',
    setup({onResolve}) {
      onResolve({filter: new RegExp(`^${name}$`)}, () => ({path: import.meta.resolve(name), external: true}));
    },
  };
}
