/** Sites of their own for tests that choose one, the way to the choice, and what came of it. */
import {restingMiddle} from '../../scripts/browsers/middle.mjs';
import type {Browser, Page} from '../../scripts/browsers/types.ts';
import {closePopup, inTheMiddle, partsOf, press, type Stage, until} from './support.ts';

const nag = 'Ad blocker detected';
const article = 'linked-articles/source.html';
const next = 'linked-articles/second.html';

/** Addresses on a host of the test's own, which the browsers resolve to this computer. */
export function siteOf({url}: Stage, name: string) {
  const on = (host: string, path: string) => url(path).replace('127.0.0.1', host);
  const host = `${name}.localhost`;
  return {host, first: on(host, article), second: on(host, next), twin: on(`www.${host}`, article)};
}

export type Site = ReturnType<typeof siteOf>;

/** The offer comes with the second press; one click on it, and the browser asks. */
export async function chooseSite(stage: Stage, page: Page, {first, second, host}: Site): Promise<void> {
  await page.goto(first);
  const popup = await press(stage.browser, page);
  await until('the end of the first press', async () => !(await showsNag(page)));
  if ((await partsOf(popup, 'site')).length > 0) throw new Error('Offered at the first press');
  await closePopup(stage);
  await page.goto(second);
  const again = await press(stage.browser, page);
  await again.waitFor(() => document.querySelector('[data-standing=offered]'));
  if (!(await partsOf(again, 'site')).join().includes(host)) throw new Error('The scope is not shown');
  await again.click('[data-part=site-allow]');
  await stage.browser.prompt.appears();
}

/** How the site of a page stands, and what the popup says of it, in a popup just opened. */
export async function standing(stage: Stage, page: Page): Promise<{standing: string | undefined; text: string}> {
  await closePopup(stage);
  const popup = await press(stage.browser, page);
  await popup.waitFor(() => document.querySelector('[data-part=site]'));
  return popup.evaluate(() => {
    const line = document.querySelector<HTMLElement>('[data-part=site]');
    return {standing: line?.dataset.standing, text: line?.querySelector('p')?.textContent ?? ''};
  });
}

export const showsNag = async (page: Page) => (await inTheMiddle(page)).includes(nag);

export async function isCleaned(page: Page): Promise<void> {
  await until('the removal of the notice', async () => !(await showsNag(page)));
}

export async function clickOn(page: Page, selector: string): Promise<void> {
  const {x, y} = await restingMiddle(page.evaluate, selector);
  await page.click(x, y);
}

export async function optionsOf({browser, open}: Stage): Promise<Page> {
  const page = await open(browser.extensionUrl('options.html'));
  await page.waitFor(() => document.querySelector('[data-part=shortcuts] kbd'));
  return page;
}

/** What the browser holds for the extension: access to origins, what it starts by itself, chosen settings. */
export function held({background}: Browser): Promise<{origins: string[]; scripts: unknown[]; settings: unknown}> {
  return background.evaluate(`(async () => ({
    origins: (await chrome.permissions.getAll()).origins,
    scripts: await chrome.scripting.getRegisteredContentScripts(),
    settings: (await chrome.storage.local.get('settings')).settings ?? null,
  }))()`);
}
