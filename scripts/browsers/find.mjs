/** Which browsers are installed: BROWSER_PATH first, then names on PATH, then the usual places. */
import {accessSync, constants, statSync} from 'node:fs';
import {homedir} from 'node:os';
import {basename, delimiter, join} from 'node:path';

/** @typedef {import('./types.ts').Found} Found */
/** @typedef {import('./types.ts').Kind} Kind */

/** @type {Record<Kind, readonly string[]>} */
const names = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
    'msedge',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

/** @type {Partial<Record<NodeJS.Platform, Record<Kind, readonly string[]>>>} */
const usual = {
  darwin: {
    chromium: [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
  },
  win32: {
    chromium: [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
    firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
  },
};

/** @param {NodeJS.ProcessEnv} env @returns {readonly string[]} */
function usualFolders(env) {
  if (process.platform === 'darwin') return ['/Applications', join(homedir(), 'Applications')];
  if (process.platform !== 'win32') return [];
  return [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(folder => folder !== undefined);
}

/** @param {string} path */
function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** @param {string} name @param {NodeJS.ProcessEnv} env @returns {readonly string[]} */
const onPath = (name, env) =>
  (env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map(folder => join(folder, name));

/**
 * Commands that a display of one's own takes (display.mjs) and that are not installed.
 * @param {NodeJS.ProcessEnv} [env]
 */
export function missingForDisplay(env = process.env) {
  return /** @type {const} */ (['Xvfb', 'xdotool']).filter(name => !onPath(name, env).some(runnable));
}

/** @param {string} path @returns {Kind} */
export const kindOf = path => (/firefox|librewolf|waterfox/i.test(basename(path)) ? 'firefox' : 'chromium');

/** @param {Kind} kind @param {NodeJS.ProcessEnv} env @returns {readonly string[]} */
function candidates(kind, env) {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return [
    ...names[kind].flatMap(name => onPath(name + suffix, env)),
    ...usualFolders(env).flatMap(folder => (usual[process.platform]?.[kind] ?? []).map(place => join(folder, place))),
  ];
}

/**
 * One browser a kind, Chromium's family first.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {readonly Found[]}
 */
export function findBrowsers(env = process.env) {
  const wished = env.BROWSER_PATH;
  /** @type {Found[]} */
  const found = [];
  for (const kind of /** @type {const} */ (['chromium', 'firefox'])) {
    const own = wished && kindOf(wished) === kind ? [wished] : [];
    const path = [...own, ...candidates(kind, env)].find(runnable);
    if (path) found.push({kind, path});
  }
  return found;
}
