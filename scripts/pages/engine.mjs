/** What reads pages, bundled as it ships: the shell door's parser and core, and the Readability that it stands on. */
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {packLanguages} from '../pack-languages.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

const entry = `
  export {withDocument} from './src/cli/parse-html.ts';
  export {readArticle} from './src/core/analyse.ts';
  export {collect} from './src/core/collect.ts';
  export {flowOf} from './src/core/dom/flow.ts';
  export {loadTable} from './src/core/language/detector.ts';
  export {languagesOf} from './src/core/languages-of.ts';
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
  const {outputFiles} = await build({
    stdin: {contents: entry, resolveDir: root, loader: 'ts'},
    bundle: true,
    format: 'esm',
    platform: 'node',
    charset: 'utf8',
    write: false,
    logLevel: 'error',
    plugins: [installed('jsdom')],
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const {withDocument, readArticle, collect, flowOf, loadTable, languagesOf, Readability} = await import(
    `data:text/javascript;base64,${code}`
  );
  const table = loadTable(await packLanguages());
  /** @type {Engine['read']} */
  const read = collected => readArticle(collected, languagesOf(table, collected.fragments));
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
