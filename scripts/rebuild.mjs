/**
 * Whether the packed source builds the packed extensions: in a clean folder, with the locked packages installed anew, the
 * same bytes. After `npm run package`: `npm run rebuild`
 */
import {execFileSync} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import {differences} from './package/rebuild.mjs';

const {version} = JSON.parse(await readFile('package.json', 'utf8'));
const differing = await differences('dist/packages', version, install);
for (const name of differing) console.error(`${name} has other bytes when it is built of the source archive.`);
if (differing.length === 0) console.log('The source archive builds both packages, byte for byte.');
process.exitCode = differing.length === 0 ? 0 : 1;

/** @param {string} folder */
function install(folder) {
  const shell = process.platform === 'win32';
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], shell});
}
