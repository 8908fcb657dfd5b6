import {execFileSync} from 'node:child_process';
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {unzipSync} from 'fflate';

/**
 * Builds a source archive in a clean folder, as a reviewer does, and compares what it packs.
 * @param {string} packages folder of what was packed before
 * @param {string} version
 * @param {(folder: string) => unknown} install brings the locked packages into the folder
 * @returns {Promise<string[]>} the packages whose bytes differ
 */
export async function differences(packages, version, install) {
  const folder = await mkdtemp(join(tmpdir(), 'plainquote, élsewhere '));
  const nameOf = (/** @type {string} */ what) => `plainquote-${version}-${what}.zip`;
  try {
    await unpack(await readFile(join(packages, nameOf('source'))), folder);
    await install(folder);
    for (const args of [['build.mjs'], ['scripts/package.mjs', 'dist/chrome', 'dist/firefox']]) run(args, folder);
    const differing = [];
    for (const name of ['chrome', 'firefox'].map(nameOf)) {
      const [here, there] = await Promise.all(
        [packages, join(folder, 'dist/packages')].map(at => readFile(join(at, name))),
      );
      if (!here?.equals(there ?? Buffer.of())) differing.push(name);
    }
    return differing;
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

/** @param {Uint8Array} archive @param {string} folder */
async function unpack(archive, folder) {
  for (const [name, contents] of Object.entries(unzipSync(archive))) {
    await mkdir(join(folder, dirname(name)), {recursive: true});
    await writeFile(join(folder, name), contents);
  }
}

/** @param {readonly string[]} args @param {string} folder */
function run(args, folder) {
  execFileSync(process.execPath, args, {cwd: folder, stdio: ['ignore', 'ignore', 'inherit']});
}
