/** The parts of the quotation engine, bundled as they ship. */
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
const parts = [
  'read-scene',
  'run-form',
  'candidates',
  'around-features',
  'features',
  'scare-quotes',
  'antecedents',
  'pronoun-features',
  'pronouns',
  'weights',
  'model',
  'attribute',
  'indirect-cues',
  'indirect-edges',
  'indirect-features',
  'indirect',
  'indirect-attribution',
];
const entry = `
  ${parts.map(name => `export * from './src/core/quotes/${name}.ts';`).join('\n')}
  export {plainBlocks} from './src/core/text/plain-blocks.ts';
  export {quoteWords} from './src/languages/quote-words.ts';
`;

/** @returns {Promise<import('./types.ts').Engine>} */
export async function loadEngine() {
  const {outputFiles} = await build({
    stdin: {contents: entry, resolveDir: root, loader: 'ts'},
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
