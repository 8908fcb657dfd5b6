import {wishOf} from './access.ts';
import type {Browser} from './browser.ts';
import type {Site} from './messages.ts';
import type {PressCount} from './press-count.ts';
import {hostsOf, siteOf, standingOf} from './sites.ts';
import {leftOn} from './spared.ts';
import type {StoredSettings} from './stored-settings.ts';

type World = Pick<Browser, 'permissions' | 'storage' | 'tabs'>;

/** The site of a tab and how it stands; null for what is no web page, or where the browser does not tell. */
export async function siteOfTab(
  browser: World,
  settings: StoredSettings,
  presses: PressCount,
  tabId: number,
): Promise<Site | null> {
  const {url, incognito} = await browser.tabs.get(tabId);
  const name = siteOf(url);
  if (name === undefined) return null;
  const {origins: granted = []} = await browser.permissions.getAll();
  const known = {
    settings: await settings.load(),
    granted,
    wish: await wishOf(browser),
    presses: await presses.of(name),
  };
  return {
    name,
    hosts: hostsOf(name),
    left: leftOn(name, known.settings),
    private: incognito,
    standing: standingOf(name, known),
  };
}
