/** Several windows, ordinary and private; a tab that the browser put to sleep. */
import {expect, test} from 'vitest';
import type {Browser as Extension} from '../../src/extension/browser.ts';
import {closePopup, inBrowsers, inTheMiddle, partsOf, press, type Stage, sourceOf, until} from './support.ts';

/** In Firefox too, by this name. */
declare const chrome: Extension;

const nag = 'Ad blocker detected';
const first = 'linked-articles/source.html';
const second = 'linked-articles/second.html';

inBrowsers((stage, kind) => {
  test('two windows: each has its own popup, badge and article', async () => {
    const {browser, url, open} = stage();
    const one = await open(first);
    await openWindow(stage(), url(second), false);
    const other = await browser.find(url(second));
    await other.waitFor(() => document.readyState === 'complete' && document.querySelector('article')); // not its first, empty page
    const untouched = await sourceOf(one);
    const popup = await press(browser, other);
    expect(await partsOf(popup, 'speaker-name')).toEqual(['Lena Novak', 'Tomas Berg']);
    expect(await sourceOf(one)).toBe(untouched);
    await until('the badge', async () => (await badges(stage())).join() === '2');
    await closePopup(stage());

    const popupOfOne = await press(browser, one);
    expect(await partsOf(popupOfOne, 'speaker-name')).toEqual(['Ingrid Solberg', 'Nils Dahl']);
    await until('both badges', async () => (await badges(stage())).join() === '2,2');
    await popupOfOne.evaluate(() => document.querySelector<HTMLElement>('[data-part=put-back]')?.click());
    await until('the notice of the first', async () => (await inTheMiddle(one)).includes(nag));
    expect(await inTheMiddle(other)).not.toContain(nag);
    await closePopup(stage());

    const read = async (page: typeof one) => {
      const its = await press(browser, page);
      await its.evaluate(() => document.querySelector<HTMLElement>('[data-part=read]')?.click());
      await page.waitFor(() => document.body.lastElementChild?.getAttribute('role') === 'main');
      await closePopup(stage());
    };
    await read(one);
    await read(other);
    await other.key('Escape');
    await other.waitFor(() => document.body.lastElementChild?.getAttribute('role') !== 'main');
    expect(await one.evaluate(() => document.body.lastElementChild?.getAttribute('role'))).toBe('main');
    await other.close();
  });

  test('a tab put to sleep wakes as a new page, which a press cleans', async () => {
    const {browser, url, open} = stage();
    const address = url(`${first}?asleep`);
    const page = await open(address);
    await press(browser, page);
    await closePopup(stage());
    const settings = await open(browser.extensionUrl('options.html'));
    const id = await settings.evaluate(sleep, address);
    await settings.evaluate(wake, id);
    const woken = await browser.find(address);
    await woken.waitFor(() => document.readyState === 'complete' && document.querySelector('article'));
    expect(await inTheMiddle(woken)).toContain(nag);
    const popup = await press(browser, woken);
    expect(await partsOf(popup, 'speaker-name')).toEqual(['Ingrid Solberg', 'Nils Dahl']);
    expect(await inTheMiddle(woken)).not.toContain(nag);
    await closePopup(stage());
    await woken.close();
  });

  test('a private window: a press works and leaves nothing behind', async () => {
    const {browser, url, open} = stage();
    await browser.allowPrivateWindows();
    const settings = await open(browser.extensionUrl('options.html'));
    await settings.evaluate(() => chrome.storage.session.clear());
    const before = await settings.evaluate(stored);
    const address = url(`${first}?private`);
    await openWindow(stage(), address, true);
    const page = await browser.find(address);
    await until('the notice', async () => (await inTheMiddle(page)).includes(nag));
    await browser.press(page);
    await until('the end of the notice', async () => !(await inTheMiddle(page)).includes(nag));
    await until('the badge', async () => (await badges(stage())).includes('2'));
    if (kind === 'chromium') {
      // Firefox shows a private window's popup to nobody outside.
      const popup = await browser.popup();
      await popup.waitFor(() => document.body.dataset.phase === 'done');
      expect(await partsOf(popup, 'speaker-name')).toEqual(['Ingrid Solberg', 'Nils Dahl']);
    }
    expect(await settings.evaluate(stored)).toBe(before);
    await page.close();
  });
});

/** As the reader does, by the browser itself. */
async function openWindow({browser}: Stage, url: string, incognito: boolean): Promise<void> {
  await browser.background.evaluate(
    (address, hidden) => chrome.windows.create({url: address, incognito: hidden}).then(() => undefined),
    url,
    incognito,
  );
}

/** Of all tabs that have one. */
async function badges({browser}: Stage): Promise<string[]> {
  return browser.background.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    const texts = await Promise.all(tabs.map(({id}) => chrome.action.getBadgeText({tabId: id ?? -1})));
    return texts.filter(text => text !== '');
  });
}

async function sleep(url: string): Promise<number> {
  const tabs = await chrome.tabs.query({active: false});
  const id = tabs.find(tab => tab.url === url)?.id ?? -1;
  const discarded = (await chrome.tabs.discard(id)) as {id?: number} | undefined;
  return discarded?.id ?? id;
}

async function wake(id: number): Promise<void> {
  await chrome.tabs.update(id, {active: true});
}

/** All that the extension keeps, on the disk and in memory. */
async function stored(): Promise<string> {
  return JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.session.get(null)]);
}
