/** The words that the extension fetches for an article in a language that it reads or tries: file name to JSON. */
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));
const entry = `
  import {packWords} from './src/core/language/packed-words.ts';
  import {phrases} from './src/languages/phrases.built.ts';
  import {quoteWords} from './src/languages/quote-words.ts';
  const quotes = Object.entries(quoteWords).map(([code, words]) => ['quotes-' + code + '.json', packWords(words)]);
  export const files = [...quotes, ...Object.entries(phrases).map(([code, packed]) => ['phrases-' + code + '.json', packed])];
`;

/** @returns {Promise<[name: string, json: string][]>} */
export async function packAllWords() {
  const {outputFiles} = await build({
    stdin: {contents: entry, resolveDir: root, loader: 'ts'},
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const {files} = await import(`data:text/javascript;base64,${code}`);
  return files;
}
