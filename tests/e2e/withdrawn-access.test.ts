/**
 * Always cleaned sites whose access is withdrawn, that sleep, or that are opened in a private window. In Chromium the manifest
 * grants the site and the browser's own page for extensions takes it back; in Firefox the extension does both.
 */
import {expect, test} from 'vitest';
import type {Page} from '../../scripts/browsers/types.ts';
import type {Browser as Extension} from '../../src/extension/browser.ts';
import {closePopup, inBrowsers, inTheMiddle, partsOf, press, type Stage, sourceOf, until} from './support.ts';

/** In Firefox too, by this name. */
declare const chrome: Extension;

const nag = 'Ad blocker detected';
const article = 'linked-articles/source.html';

inBrowsers(
  stage => {
    test('asleep and awake again, it is cleaned without a press', async () => {
      const {browser, url, open} = stage();
      const settings = await alwaysCleaned(stage());
      const address = url(`${article}?asleep`);
      await isCleaned(await open(address));
      await settings.evaluate(show);
      const id = await settings.evaluate(sleep, address);
      await settings.evaluate(wake, id);
      const woken = await browser.find(address);
      await isCleaned(woken);
      await woken.close();
    });

    test('in a private window that the reader opened Plainquote to, it is cleaned as elsewhere', async () => {
      const {browser, url} = stage();
      await browser.allowPrivateWindows();
      const settings = await alwaysCleaned(stage());
      const before = await settings.evaluate(stored);
      const address = url(`${article}?private`);
      await browser.background.evaluate(
        there => chrome.windows.create({url: there, incognito: true}).then(() => undefined),
        address,
      );
      const page = await browser.find(address);
      await isCleaned(page);
      await page.close();
      expect(await settings.evaluate(stored)).toBe(before);
    });

    test('withdrawn while popup, reading view and settings are open: each goes on, and says so', async () => {
      const {browser, url, open} = stage();
      const settings = await alwaysCleaned(stage());
      const read = await open(article);
      const reader = await press(browser, read);
      await reader.click('[data-part=read]');
      await read.waitFor(isRead);
      await closePopup(stage());
      const plain = await open('empty/source.html'); // not pressed: only the guard is here
      const plainTab = await settings.evaluate(tabInFront);
      const page = await open('linked-articles/second.html');
      await isCleaned(page);
      const popup = await press(browser, page);
      await popup.waitFor(() => document.querySelector('[data-standing=always]'));

      await browser.withdrawAccess();
      await popup.waitFor(() => document.querySelector('[data-standing=withdrawn]'));
      expect((await partsOf(popup, 'site')).join()).toContain('took back access to 127.0.0.1');
      await settings.waitFor(() => document.querySelector('li[data-standing=withdrawn]'));
      expect(await settings.evaluate(() => document.querySelector('[data-part=sites] .doubt')?.textContent)).toBe(
        'The browser took back access',
      );
      await popup.click('[data-part=put-back]');
      await until('the notice again', async () => (await inTheMiddle(page)).includes(nag));
      await closePopup(stage());

      expect(await read.evaluate(isRead)).toBe(true);
      await read.key('Escape');
      await read.waitFor(() => document.body.lastElementChild?.getAttribute('role') !== 'main');

      await browser.background.evaluate(countQuestions);
      await settings.evaluate(wake, plainTab);
      await plain.evaluate(putNotice);
      await plain.evaluate(changeFor, 90);
      expect(await browser.background.evaluate<[], number>('globalThis.questions')).toBeLessThanOrEqual(3);

      await page.goto(url(article)); // nothing runs by itself any more
      const untouched = await sourceOf(page);
      expect(await inTheMiddle(page)).toContain(nag);
      expect(untouched).not.toContain('data-pq');
      await press(browser, page); // and a press works as ever
      expect(await inTheMiddle(page)).not.toContain(nag);
    });
  },
  {
    prefs: {'extensions.webextOptionalPermissionPrompts': false},
    manifest: {host_permissions: ['*://127.0.0.1/*']},
  },
);

/** The settings, with this site among those that are always cleaned. */
async function alwaysCleaned({browser, open}: Stage): Promise<Page> {
  const settings = await open(browser.extensionUrl('options.html'));
  await settings.evaluate(() => chrome.storage.local.set({settings: {sites: ['127.0.0.1']}}));
  await settings.waitFor(() => document.querySelector('[data-site] button'));
  if (browser.kind === 'firefox' && (await settings.evaluate(lacksAccess))) {
    const {x, y} = await settings.evaluate(middleOf, '[data-site] button'); // asks again
    await settings.click(x, y);
  }
  await until('the registration', () =>
    settings.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length === 1),
  );
  return settings;
}

/** Runs in the background: of guards for what they may not have. */
function countQuestions(): void {
  const counted = globalThis as {questions?: number};
  counted.questions = 0;
  chrome.runtime.onMessage.addListener((message: unknown) => {
    if ((message as {name?: string}).name === 'bring') counted.questions = (counted.questions ?? 0) + 1;
    return undefined;
  });
}

function putNotice(): void {
  const notice = document.createElement('div');
  notice.style.cssText = 'position:fixed;inset:0;z-index:9999;background:#fff';
  notice.textContent = 'Ad blocker detected. Please turn off your ad blocker and allow our site.';
  document.body.append(notice);
}

/** The page changes at each frame. */
function changeFor(frames: number): Promise<void> {
  return new Promise(resolve => {
    const frame = (left: number): void => {
      document.body.classList.toggle('busy');
      if (left === 0) resolve();
      else requestAnimationFrame(() => frame(left - 1));
    };
    frame(frames);
  });
}

function lacksAccess(): boolean {
  return document.querySelector('li[data-standing=withdrawn]') !== null;
}

function middleOf(selector: string): {readonly x: number; readonly y: number} {
  const element = document.querySelector(selector) as Element;
  element.scrollIntoView({block: 'center', behavior: 'instant'});
  const {left, top, width, height} = element.getBoundingClientRect();
  return {x: left + width / 2, y: top + height / 2};
}

async function isCleaned(page: Page): Promise<void> {
  await page.waitFor(() => document.querySelector('#notice'));
  await until('the end of the notice', async () => !(await inTheMiddle(page)).includes(nag));
}

function isRead(): boolean {
  return document.body.lastElementChild?.getAttribute('role') === 'main';
}

/** This tab, in front. */
async function show(): Promise<void> {
  const tab = await chrome.tabs.getCurrent();
  await chrome.tabs.update(tab?.id ?? -1, {active: true});
}

async function tabInFront(): Promise<number> {
  const [tab] = await chrome.tabs.query({active: true, lastFocusedWindow: true});
  return tab?.id ?? -1;
}

async function wake(id: number): Promise<void> {
  await chrome.tabs.update(id, {active: true});
}

async function sleep(url: string): Promise<number> {
  const tabs = await chrome.tabs.query({active: false});
  const id = tabs.find(tab => tab.url === url)?.id ?? -1;
  const discarded = (await chrome.tabs.discard(id)) as {id?: number} | undefined;
  return discarded?.id ?? id;
}

async function stored(): Promise<string> {
  return JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.session.get(null)]);
}
