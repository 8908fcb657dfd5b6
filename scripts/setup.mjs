/** What `npm start` and `npm test` need on a fresh clone. Nothing is imported from outside Node. */
import {spawnSync} from 'node:child_process';
import {existsSync, statSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const oldest = {major: 20, minor: 19}; // as in package.json

/** Something that a person can mend; its message is one sentence for them. */
export class Trouble extends Error {}

export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return;
  throw new Trouble(
    `Plainquote needs Node ${oldest.major}.${oldest.minor} or newer; this is ${version}. Get it from nodejs.org.`,
  );
}

/** All scripts work from the top of the clone. */
export function enterClone() {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
}

/** The locked packages, if they are missing or the lock has changed since. */
export function ensureInstalled() {
  const installed = 'node_modules/.package-lock.json';
  if (existsSync(installed) && statSync('package-lock.json').mtimeMs <= statSync(installed).mtimeMs) return;
  console.log('Installing packages …');
  if (npm('ci') || npm('install')) return;
  throw new Trouble('The packages could not be installed; what npm said stands above.');
}

/** The extension and the shell door; what it prints is shown only when it fails. */
export function build() {
  console.log('Building …');
  const {status, stdout, stderr} = spawnSync(process.execPath, ['build.mjs'], {encoding: 'utf8'});
  if (status === 0) return;
  throw new Trouble(`The build failed.\n${stdout}${stderr}`.trim());
}

/** @param {string} command */
function npm(command) {
  const args = [command, '--no-audit', '--no-fund'];
  const script = process.env.npm_execpath; // set where npm itself started us
  const quiet = /** @type {const} */ (['ignore', 'inherit', 'inherit']);
  const {status} = script
    ? spawnSync(process.execPath, [script, ...args], {stdio: [...quiet]})
    : spawnSync('npm', args, {stdio: [...quiet], shell: process.platform === 'win32'});
  return status === 0;
}

/**
 * Runs a command's whole job; trouble becomes its sentence and exit status 1.
 * @param {() => Promise<number>} job the exit status
 */
export async function command(job) {
  try {
    process.exitCode = await job();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.error(error instanceof Trouble ? error.message : error.stack);
    process.exitCode = 1;
  }
}
