/** The one door to the browser's extension API for the background and the extension's own pages. */
import browser from 'webextension-polyfill';

export type {Runtime, Tabs} from 'webextension-polyfill';
export type Browser = typeof browser;
export {browser};

export const isFirefox = browser.runtime.getURL('').startsWith('moz-extension:');
