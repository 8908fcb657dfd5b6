/** Browsers for the tests, and the display that their permission prompts take, where they are missing. */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {createInterface} from 'node:readline/promises';
import {findBrowsers, missingForDisplay} from './find.mjs';

const packages = {chromium: 'chromium', firefox: 'firefox-esr', Xvfb: 'xvfb', xdotool: 'xdotool'};
const wait = ['-o', 'DPkg::Lock::Timeout=300'];

/**
 * Installs what is missing on Debian as root, asking first where someone sits at the terminal; elsewhere it says how.
 * @returns {Promise<readonly string[]>} what is still missing
 */
export async function ensureBrowsers() {
  const lacking = missing();
  if (lacking.length === 0) return lacking;
  const wanted = lacking.map(name => packages[name]);
  const command = `apt-get install ${wanted.join(' ')}`;
  const debian = existsSync('/etc/debian_version');
  if (debian && process.getuid?.() === 0 && (await agreed(command))) {
    console.log(`Installing ${wanted.join(' and ')} …`);
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...wanted);
  }
  const still = missing();
  if (still.length === 0) return still;
  const how = debian ? `As root: ${command}` : 'Install them, or set BROWSER_PATH';
  console.log(`The tests in real browsers need ${still.join(', ')}, not found here. ${how}.`);
  return still;
}

/**
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {(keyof typeof packages)[]}
 */
export function missing(env = process.env) {
  const found = new Set(findBrowsers(env).map(({kind}) => kind));
  const kinds = /** @type {const} */ (['chromium', 'firefox']).filter(kind => !found.has(kind));
  return [...kinds, ...(process.platform === 'linux' ? missingForDisplay(env) : [])];
}

/** @param {string} command */
async function agreed(command) {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return true;
  const terminal = createInterface({input: process.stdin, output: process.stdout});
  const answer = await terminal.question(`The tests in real browsers need: ${command}\nRun it now? [Y/n] `);
  terminal.close();
  return !/^n/i.test(answer.trim());
}

/** @param {readonly string[]} args */
function apt(...args) {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  spawnSync('apt-get', [...wait, ...args], {stdio: ['ignore', 'inherit', 'inherit'], env});
}
