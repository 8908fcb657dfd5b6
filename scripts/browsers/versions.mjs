/** Whether an installed browser is new enough to be driven. */
import {spawnSync} from 'node:child_process';

/** Chromium's protocol presses a toolbar button from 146 on; Firefox's limit is the manifest's. */
const oldest = {chromium: 146, firefox: 142};

const patience = 30_000; // ms

/**
 * @param {import('./types.ts').Found} browser
 * @returns {string | undefined} a sentence for a person; undefined where it is new enough, or does not say what it is
 */
export function tooOld({kind, path}) {
  if (process.platform === 'win32') return undefined; // there the question opens a window
  const {stdout} = spawnSync(path, ['--version'], {encoding: 'utf8', timeout: patience});
  const version = /\d+(?=\.\d)/.exec(stdout ?? '')?.[0];
  if (version === undefined || Number(version) >= oldest[kind]) return undefined;
  return `The tests in real browsers need ${kind} ${oldest[kind]} or newer; ${path} is ${version}.`;
}
