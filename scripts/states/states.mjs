/** Every state that a reader meets, and the browser it takes. */
import {until} from '../browsers/poll.mjs';
import {pageStates} from './pages.mjs';
import {popupStates} from './popup.mjs';
import {readingStates} from './reading.mjs';
import {sampleStates} from './sample.mjs';
import {grantedSite, site} from './steps.mjs';

/** @type {readonly import('./types.ts').State[]} */
export const states = [...popupStates, ...pageStates, ...readingStates, ...sampleStates];

const twins = [site, grantedSite].flatMap(host => [host, `www.${host}`]);

/**
 * No prompt for access: in Firefox a request is granted without, for Chromium the manifest grants one site. The names of
 * the sites lead to this computer.
 */
export const setting = {
  prefs: {'extensions.webextOptionalPermissionPrompts': false},
  manifest: {host_permissions: [`*://${grantedSite}/*`, `*://www.${grantedSite}/*`]},
  hosts: twins,
};

/**
 * What the extension stored is as the state wants it.
 * @param {import('./types.ts').Stage} stage
 * @param {import('./types.ts').State} state
 */
export async function prepare({browser, open}, {stored}) {
  const page = await open(browser.extensionUrl('manifest.json')); // of the extension, and nothing runs in it
  await page.evaluate(store, stored?.local ?? {}, stored?.session ?? {});
  await page.close();
}

/**
 * Another colour scheme and, for the extension's own documents, direction, of a state that has been reached.
 * @param {import('./types.ts').Stage} stage
 * @param {import('./types.ts').Sight} sight
 * @param {'light' | 'dark'} scheme
 * @param {'ltr' | 'rtl' | undefined} direction
 */
export async function dress({browser}, {evaluate}, scheme, direction) {
  await browser.setColourScheme(scheme);
  await until(`the ${scheme} scheme`, () => evaluate(isDressed, scheme, direction ?? ''));
}

/** Runs in the document. @param {string} scheme @param {string} direction */
function isDressed(scheme, direction) {
  if (direction) document.documentElement.dir = direction;
  return matchMedia(`(prefers-color-scheme: ${scheme})`).matches;
}

/** Runs in a page of the extension. @param {object} local @param {object} session */
async function store(local, session) {
  const {storage} = /** @type {any} */ (globalThis).chrome;
  await Promise.all([storage.local.clear(), storage.session.clear()]);
  await Promise.all([storage.local.set({welcomed: true, ...local}), storage.session.set(session)]);
}
