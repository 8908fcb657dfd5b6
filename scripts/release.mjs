/**
 * Whether this commit can be handed to the stores: `npm run release` packs it, says in sentences what is missing, and where
 * nothing is, builds the source archive in a clean folder. It publishes nothing.
 */
import {execFileSync, spawnSync} from 'node:child_process';
import {readdir, readFile} from 'node:fs/promises';
import {missing} from './release/missing.mjs';
import {command, ensureInstalled, enterClone, requireNode} from './setup.mjs';

/** @returns {Promise<import('./release/missing.mjs').Facts>} */
async function facts() {
  const {version} = await json('package.json');
  return {
    version,
    locked: (await json('package-lock.json')).version,
    builds: {
      'dist/chrome': (await json('dist/chrome/manifest.json')).version,
      'dist/firefox': (await json('dist/firefox/manifest.json')).version,
      'dist/node': output(process.execPath, 'dist/node/cli.js', '--version').trim(),
    },
    packages: await readdir('dist/packages'),
    changelog: await readFile('CHANGELOG.md', 'utf8'),
    tags: lines(execFileSync('git', ['tag', '--points-at', 'HEAD'], {encoding: 'utf8'})),
    changed: lines(execFileSync('git', ['status', '--porcelain'], {encoding: 'utf8'})).map(line => line.slice(3)),
    lint: lint(),
    weaknesses: JSON.parse(output('npm', 'audit', '--json')).metadata?.vulnerabilities?.total,
  };
}

function lint() {
  const said = output('npx', 'web-ext', 'lint', '--source-dir', 'dist/firefox', '--output', 'json');
  const {errors, warnings, notices} = JSON.parse(said).summary;
  return errors + warnings + notices;
}

/** @param {string} file */
const json = async file => JSON.parse(await readFile(file, 'utf8'));

/** @param {string} text */
const lines = text => text.split('\n').filter(Boolean);

/** What a command prints, whatever its status. @param {string} program @param {readonly string[]} args */
const output = (program, ...args) => run(program, args, 'pipe').stdout;

/** @param {string} program @param {readonly string[]} args */
const succeeds = (program, ...args) => run(program, args, 'inherit').status === 0;

/** @param {string} program @param {readonly string[]} args @param {'pipe' | 'inherit'} out */
function run(program, args, out) {
  return spawnSync(program, args, {
    encoding: 'utf8',
    stdio: ['ignore', out, out === 'pipe' ? 'ignore' : 'inherit'],
    shell: process.platform === 'win32',
  });
}

await command(async () => {
  requireNode();
  enterClone();
  ensureInstalled();
  if (!succeeds('npm', 'run', '--silent', 'package')) return 1;
  const lacking = missing(await facts());
  for (const sentence of lacking) console.error(`- ${sentence}`);
  if (lacking.length > 0) return 1;
  if (!succeeds('npm', 'run', '--silent', 'rebuild')) return 1;
  console.log('All is there: dist/packages, store/*.md and store/pictures. store/README.md says what goes where.');
  return 0;
});
