import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import {join, sep} from 'node:path';

/** All files of a folder. @param {string} folder */
export async function filesUnder(folder) {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const files = entries.filter(entry => entry.isFile()).map(({parentPath, name}) => join(parentPath, name));
  return contentsOf(
    folder,
    files.map(file => file.slice(join(folder, sep).length)),
  );
}

/** The project's source as it is in the folder now: all but what git ignores. undefined outside a clone. @param {string} folder */
export async function sourceUnder(folder) {
  const names = notIgnored(folder);
  return (
    names &&
    contentsOf(
      folder,
      names.filter(name => existsSync(join(folder, name))),
    )
  );
}

/** @param {string} folder */
function notIgnored(folder) {
  try {
    if (git(folder, 'rev-parse', '--show-cdup').trim() !== '') return undefined;
    return git(folder, 'ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0').filter(Boolean);
  } catch {
    return undefined;
  }
}

/** @param {string} folder @param {readonly string[]} args */
const git = (folder, ...args) =>
  execFileSync('git', args, {cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']});

/** @param {string} folder @param {readonly string[]} names @returns {Promise<Map<string, Uint8Array>>} */
async function contentsOf(folder, names) {
  const read = names.map(
    async name => /** @type {const} */ ([name.split(sep).join('/'), await readFile(join(folder, name))]),
  );
  return new Map(await Promise.all(read));
}
