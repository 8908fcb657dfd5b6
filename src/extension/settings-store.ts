/** The reader's settings, for the background and the extension's own pages. */
import {browser} from './browser.ts';
import {storedSettings} from './stored-settings.ts';

export const {load: loadSettings, change: changeSettings, onChange: onSettings} = storedSettings(browser.storage);
