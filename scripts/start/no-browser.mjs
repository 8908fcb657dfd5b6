import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';

/**
 * The same job through the shell door.
 * @param {string} page URL or file
 */
export function readWithoutBrowser(page) {
  console.log(`No Chrome, Chromium, Edge or Firefox was found, so the page is read without one. ${howToGetOne()}\n`);
  const {status} = spawnSync(process.execPath, ['dist/node/cli.js', page], {stdio: 'inherit'});
  return status ?? 1;
}

export function howToGetOne() {
  if (existsSync('/etc/debian_version')) return 'To get one: apt-get install chromium firefox-esr';
  if (process.platform === 'darwin') return 'To get one: brew install --cask firefox google-chrome';
  if (process.platform === 'win32') return 'To get one: winget install Mozilla.Firefox Google.Chrome';
  return 'To get one: install chromium or firefox with your package manager.';
}
