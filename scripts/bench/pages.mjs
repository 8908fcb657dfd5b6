import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {gunzipSync} from 'node:zlib';

/** @typedef {{name: string, url: string, html: string}} Page */

const root = fileURLToPath(new URL('../../', import.meta.url));
const nowhere = 'https://example.com/';

/** The project's own pages. @returns {Page[]} */
export function fixturePages() {
  const folder = path.join(root, 'tests/fixtures/pages');
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter(file => path.basename(file) === 'source.html')
    .sort()
    .map(file => ({name: path.dirname(file), url: nowhere, html: readFileSync(path.join(folder, file), 'utf8')}));
}

/** The pages of a file: one of HTML, many of JSON lines. @param {string} file @returns {Page[]} */
export function pagesOf(file) {
  if (!/\.jsonl(\.gz)?$/.test(file)) return [{name: path.basename(file), url: nowhere, html: textOf(file)}];
  return linesOf(file).map(({id, url, html}, at) => ({
    name: String(id ?? `${path.basename(file)}:${at + 1}`),
    url: url ?? nowhere,
    html,
  }));
}

/** What stands in a file of JSON lines. @param {string} file */
export function linesOf(file) {
  return textOf(file)
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line));
}

/** @param {string} file */
function textOf(file) {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}
