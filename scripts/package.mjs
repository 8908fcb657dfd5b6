/**
 * Packs the shipped builds for the stores, their source and their bill of materials, into dist/packages: `npm run package`,
 * or `npm run package -- FOLDER` for one build. The same source gives the same bytes. Refuses a test build, which may read
 * every page without being asked.
 */
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {basename} from 'node:path';
import {billOf, installed} from './package/bill.mjs';
import {filesUnder, sourceUnder} from './package/files.mjs';
import {zipped} from './package/zip.mjs';

const target = 'dist/packages';
const folders = process.argv.slice(2);
const {version} = JSON.parse(await readFile('package.json', 'utf8'));

await mkdir(target, {recursive: true});
for (const folder of folders.length > 0 ? folders : ['dist/chrome', 'dist/firefox']) await packBuild(folder);
if (folders.length === 0) {
  await packSource();
  await pack('sbom.cdx.json', billOf(installed(), JSON.parse(await readFile('dist/shipped.json', 'utf8'))));
}

/** @param {string} folder */
async function packBuild(folder) {
  const complaint = await complaintAbout(folder);
  if (complaint === undefined) return pack(`${basename(folder)}.zip`, zipped(await filesUnder(folder)));
  console.error(`${folder} is not packed: ${complaint}`);
  process.exitCode = 1;
}

async function packSource() {
  const files = await sourceUnder('.');
  if (files) return pack('source.zip', zipped(files));
  console.log('No source archive: this is no clone, so what belongs to the source is not known.');
}

/** @param {string} what @param {string | Uint8Array} contents */
async function pack(what, contents) {
  const file = `${target}/plainquote-${version}-${what}`;
  await writeFile(file, contents);
  console.log(`${file}  ${Buffer.byteLength(contents)} bytes`);
}

/** @param {string} folder @returns {Promise<string | undefined>} */
async function complaintAbout(folder) {
  const text = await readFile(`${folder}/manifest.json`, 'utf8').catch(() => undefined);
  if (text === undefined) return 'it holds no manifest.json. Run `npm run build` first.';
  const manifest = JSON.parse(text);
  if (manifest.host_permissions || manifest.content_scripts) return 'it is a test build, with access to every page.';
  return undefined;
}
