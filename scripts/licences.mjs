/** What is shipped of others, and under which licence. */
import {readdir, readFile} from 'node:fs/promises';

/**
 * The folder of the package of each file of which a bundle holds anything.
 * @param {...import('esbuild').Metafile} metafiles
 */
export function packagesIn(...metafiles) {
  const inputs = metafiles.flatMap(({outputs}) => Object.values(outputs).flatMap(({inputs}) => Object.entries(inputs)));
  return inputs
    .filter(([, {bytesInOutput}]) => bytesInOutput > 0)
    .flatMap(([file]) => file.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []);
}

/**
 * The packages (name@version) in these folders; name, licence, source and the licence's whole text of each. Throws where a
 * package does not state its licence.
 * @param {readonly string[]} folders
 */
export async function noticesOf(folders) {
  const notices = new Map(await Promise.all([...new Set(folders)].map(noticeOf)));
  const packages = [...notices.keys()].sort();
  return {packages, text: packages.map(name => notices.get(name)).join(`\n${'-'.repeat(80)}\n\n`)};
}

/** @param {string} folder @returns {Promise<[id: string, notice: string]>} */
async function noticeOf(folder) {
  const {name, version, license, repository} = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
  const files = (await readdir(folder)).filter(file => /^(?:licen[cs]e|notice|copying)\b/i.test(file)).sort();
  if (typeof license !== 'string' || files.length === 0) throw new Error(`${folder} does not state its licence.`);
  const texts = await Promise.all(files.map(file => readFile(`${folder}/${file}`, 'utf8')));
  const head = [`${name} ${version}`, license, addressOf(repository), ''];
  return [`${name}@${version}`, `${[...head, ...texts.map(text => text.trim())].join('\n')}\n`];
}

/** npm lets a repository be written "owner/name", as an address of git, or as an object. @param {string | {url: string}} repository */
function addressOf(repository) {
  const url = typeof repository === 'string' ? repository : repository.url;
  return /^[\w-]+\/[\w.-]+$/.test(url)
    ? `https://github.com/${url}`
    : url.replace(/^(?:git\+)?(?:https?|ssh|git):\/\/(?:git@)?/, 'https://').replace(/\.git$/, '');
}
