/**
 * Nothing goes out and nothing stays: the whole flow behind a proxy that notes whatever the browser asks of the network, and
 * afterwards all that any storage of the extension holds. What the extension does is one long visit, as a reader has it.
 */
import {readdirSync} from 'node:fs';
import {expect, test} from 'vitest';
import type {Page, Popup} from '../../scripts/browsers/types.ts';
import type {Browser as Extension} from '../../src/extension/browser.ts';
import {clickControl, isLeft, isRead} from './reading.ts';
import {closePopup, inBrowsers, inTheMiddle, partsOf, press, type Stage, until} from './support.ts';

/** In Firefox too, by this name. */
declare const chrome: Extension;

const article = 'nato-open-door/source.html';

/** Everything that storage of the extension's own could hold, as text; cookies and databases by their number. */
type Held = {readonly local: object; readonly session: object; readonly sync: object; readonly others: number};

inBrowsers(
  (stage, kind) => {
    test('a whole visit asks nothing of the network and stores no word of what was read', async () => {
      const {browser, open, requests} = stage();
      const page = await open(article);
      await until('the notice', async () => (await inTheMiddle(page)) !== '');
      const words = await page.evaluate(() => document.querySelector('article')?.textContent ?? '');
      const before = requests.length;
      expect(requests.some(address => address.endsWith(article))).toBe(true);

      await useEverything(stage(), page);
      const settings = await open(browser.extensionUrl('options.html'));
      await settings.waitFor(() => document.querySelector('[data-part=shortcuts] kbd'));
      const held = await settings.evaluate(allHeld);
      const sample = await open(browser.extensionUrl('sample.html'));
      if (kind === 'chromium') await useSample(sample); // in Firefox welcome.test.ts sees it
      expect(ofExtension(requests.slice(before), kind)).toEqual([]);

      const keys = Object.keys(held.local).map(key => key.replace(/:[\w+/=-]+$/, ':…'));
      expect([...new Set(keys)].sort()).toEqual(['correction-salt', 'correction:…', 'settings', 'welcomed']);
      expect(held.session).toEqual({presses: {'127.0.0.1': 1}}); // memory, gone with the browser
      expect(held.sync).toEqual({});
      expect(held.others).toBe(0);
      const stored = JSON.stringify(held.local);
      expect(stored).not.toMatch(/127\.0\.0\.1|nato-open-door|http/);
      expect(pairsIn(words).filter(pair => stored.includes(pair))).toEqual([]);
      expect(stored).not.toMatch(/Blinken|Stoltenberg|Wang/);

      await takeAway(stage(), page);
      expect(ofExtension(requests.slice(before), kind)).toEqual([]);
    });
  },
  {watched: true},
);

/** All that the popup and the reading view can do, but for files. */
async function useEverything(stage: Stage, page: Page): Promise<void> {
  const popup = await press(stage.browser, page);
  expect(await partsOf(popup, 'speaker-name')).toContain('Antony Blinken');
  await popup.click('[data-part=quotation]');
  await popup.click('[data-part=why]');
  await popup.waitFor(() => document.querySelector('[data-part=confirm]'));
  await popup.click('[data-part=confirm]');
  await popup.waitFor(() => document.querySelector('[data-part=by-reader]'));
  await click(popup, '[data-part=voices] summary');
  await click(popup, '[data-part=receipt]');
  await click(popup, '[data-part=put-back]');
  await until('the notice again', async () => (await inTheMiddle(page)) !== '');
  await click(popup, '[data-part=put-back]');
  await until('the end of the notice', async () => (await inTheMiddle(page)) === '');
  await popup.click('[data-part=copy]');
  await popup.waitFor(() => document.querySelector('[data-part=copied]')?.textContent === 'Copied');
  await popup.click('[data-part=read]');
  await page.waitFor(isRead);
  await closePopup(stage);
  await clickControl(page, 'Aa');
  await page.waitFor(() => document.querySelector('[role=main] button[aria-expanded=true]'));
  await page.evaluate(() => document.querySelector<HTMLElement>('[role=main] input[value=hyperlegible]')?.click());
  await page.waitFor(() => [...document.fonts].some(({status}) => status === 'loaded'));
  await page.key('Escape');
  await page.key('n');
  await page.key('Escape');
  await page.waitFor(isLeft);
}

/** The welcome's page, whose scripts are pages' scripts in a page of ours. */
async function useSample(sample: Page): Promise<void> {
  await sample.waitFor(() => document.querySelector('#plainquote-panel button'));
  await sample.evaluate(() => document.querySelector<HTMLElement>('#plainquote-panel button')?.click());
  await sample.waitFor(
    () => document.querySelector('iframe')?.contentDocument?.querySelectorAll('[data-part=speaker-name]').length === 3,
  );
}

/** Files, at the end: headless Firefox opens no popup after one. */
async function takeAway(stage: Stage, page: Page): Promise<void> {
  const popup = await press(stage.browser, page);
  await click(popup, '[data-part=take-away] summary');
  await popup.waitFor(() => document.querySelector('details[data-part=take-away][open]'));
  await popup.click('[data-part=save][data-form=article-html]');
  await until('the file', () => readdirSync(stage.browser.downloads).some(name => name.endsWith('.html')));
}

/** By script: where it stands does not matter here. */
function click(popup: Popup, selector: string): Promise<void> {
  return popup.evaluate(wanted => document.querySelector<HTMLElement>(wanted)?.click(), selector);
}

/** What is no browser's own: that goes on, whatever is switched off, to its maker's hosts. */
function ofExtension(addresses: readonly string[], kind: 'chromium' | 'firefox'): readonly string[] {
  const maker =
    kind === 'chromium'
      ? /^(?:https?:\/\/)?[\w.-]+\.(?:google|googleapis|gstatic|gvt1)\.com[:/]/
      : /^(?:https?:\/\/)?[\w.-]+\.(?:mozilla\.(?:com|net|org)|firefox\.com)[:/]/;
  return addresses.filter(address => !maker.test(address) && !address.endsWith('/favicon.ico'));
}

async function allHeld(): Promise<Held> {
  const {local, session, sync} = chrome.storage;
  const databases = await indexedDB.databases();
  const files = await caches.keys();
  return {
    local: await local.get(null),
    session: await session.get(null),
    sync: await sync.get(null),
    others: databases.length + files.length + localStorage.length + sessionStorage.length + document.cookie.length,
  };
}

/** Each two words that stand beside each other. */
function pairsIn(text: string): readonly string[] {
  const words = text.split(/\s+/);
  return words.slice(1).map((word, at) => `${words[at]} ${word}`);
}
