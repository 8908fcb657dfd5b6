/**
 * The browser's storage is full, or holds what nobody of us put there. Chromium's is filled; Firefox's has no bottom that a
 * test could reach, so there it refuses as if it were full, in each document that would store.
 */
import {expect, test} from 'vitest';
import type {Page} from '../../scripts/browsers/types.ts';
import type {Browser as Extension} from '../../src/extension/browser.ts';
import {closePopup, inBrowsers, inTheMiddle, partsOf, press, until} from './support.ts';

/** In Firefox too, by this name. */
declare const chrome: Extension;

const article = 'linked-articles/source.html';
const sample = 'nato-open-door/source.html';
const nag = 'Ad blocker detected';

inBrowsers((stage, kind) => {
  async function options(): Promise<Page> {
    const {browser, open} = stage();
    const page = await open(browser.extensionUrl('options.html'));
    await page.waitFor(() => document.querySelector('[data-part=shortcuts] kbd'));
    return page;
  }

  test('full: the settings say so wherever one is, and show what holds', async () => {
    const settings = await options();
    await settings.evaluate(kind === 'chromium' ? fill : refuse);
    await settings.evaluate(choose, '[name=foreign]', '');
    await settings.waitFor(isSeen, '[data-part=unsaved]');
    expect(await settings.evaluate(textOf, '[data-part=unsaved]')).toContain('free some space');
    expect(await settings.evaluate(isChecked, '[name=foreign]')).toBe(true);
    await settings.evaluate(choose, '[name=theme]', 'dark');
    await until('the theme that holds', () => settings.evaluate(hasValue, '[name=theme]', 'system'));
    await settings.evaluate(kind === 'chromium' ? empty : accept);
    await settings.evaluate(choose, '[name=theme]', 'dark');
    await settings.waitFor(() => !document.querySelector('[data-part=unsaved]'));
    expect(await settings.evaluate(hasValue, '[name=theme]', 'dark')).toBe(true);
    await settings.evaluate(empty);
  });

  test('full: a press cleans; popup and reading view say what is not kept', async () => {
    const {browser, open} = stage();
    const settings = await options();
    if (kind === 'chromium') await settings.evaluate(fill);
    const page = await open(sample);
    const popup = await press(browser, page);
    await popup.waitFor(() => document.querySelector('[data-part=keep]'));
    if (kind === 'firefox') await popup.evaluate(refuse);
    await popup.evaluate(() => document.querySelector<HTMLElement>('[data-part=keep]')?.click());
    await popup.waitFor(() => document.querySelector('[data-part=unsaved]'));
    expect((await partsOf(popup, 'unsaved')).join()).toContain('free some space');
    await popup.click('[data-part=read]');
    await page.waitFor(() => document.querySelector('[role=main] input[value=dark]'));
    if (kind === 'firefox') await page.evaluateInExtension(refuse);
    await page.evaluate(choose, '[role=main] input[value=dark]', '');
    await page.waitFor(() =>
      document.querySelector('[role=main] [role=group]')?.textContent?.includes('this view only'),
    );
    await page.key('Escape');
    await settings.evaluate(empty);
  });

  test('damaged: a press works, and the settings show what can be read', async () => {
    const {browser, open} = stage();
    const settings = await options();
    await settings.evaluate(damage);
    const page = await open(article);
    const popup = await press(browser, page);
    expect(await inTheMiddle(page)).not.toContain(nag);
    expect(await partsOf(popup, 'speaker-name')).toEqual(['Ingrid Solberg', 'Nils Dahl']);
    await closePopup(stage());
    await press(browser, await open(article)); // counted, whatever stands where the count was
    const again = await options();
    expect(await again.evaluate(isChecked, '[name=nags]')).toBe(true);
    expect(await again.evaluate(hasValue, '[name=theme]', 'sepia')).toBe(true);
    expect(await again.evaluate(hasValue, '[name=size]', '19')).toBe(true);
    expect(await again.evaluate(textOf, '[data-part=languages] li')).toContain('Turkish');
    await again.evaluate(choose, '[name=typeface]', 'sans');
    await until('the typeface', () => again.evaluate(hasValue, '[name=typeface]', 'sans'));
    expect(await again.evaluate(hasValue, '[name=theme]', 'sepia')).toBe(true);
    await again.evaluate(empty);
  });
});

/** Until nothing more goes in. */
async function fill(): Promise<void> {
  for (let size = 2 ** 22, number = 0; size >= 16; number++) {
    await chrome.storage.local.set({[`filling${number}`]: 'x'.repeat(size)}).catch(() => {
      size /= 4;
    });
  }
}

/** As full storage answers, in the document where this runs. */
function refuse(): void {
  const {local} = chrome.storage;
  Object.assign(local, {accepting: local.set});
  local.set = () => Promise.reject(new Error('QuotaExceededError'));
}

function accept(): void {
  const {local} = chrome.storage;
  local.set = Reflect.get(local, 'accepting');
}

async function empty(): Promise<void> {
  await chrome.storage.local.clear();
}

async function damage(): Promise<void> {
  await chrome.storage.session.set({wish: [1], presses: 'many'});
  await chrome.storage.local.set({
    welcomed: {},
    settings: {
      sites: 'everywhere',
      paused: 7,
      everyPage: [],
      kinds: {nags: 'no', foreign: false},
      languages: ['tr', 12, null],
      appearance: {theme: 'sepia', size: 'large', spacing: null},
    },
  });
}

function choose(selector: string, value: string): void {
  const field = document.querySelector(selector) as HTMLInputElement;
  if (value !== '') field.value = value;
  if (value === '') field.click();
  else field.dispatchEvent(new Event('change', {bubbles: true}));
}

function isSeen(selector: string): boolean {
  const place = document.querySelector(selector)?.getBoundingClientRect();
  return place !== undefined && place.height > 0 && place.top >= 0 && place.bottom <= innerHeight;
}

function textOf(selector: string): string {
  return document.querySelector(selector)?.textContent ?? '';
}

function isChecked(selector: string): boolean {
  return document.querySelector<HTMLInputElement>(selector)?.checked === true;
}

function hasValue(selector: string, value: string): boolean {
  return document.querySelector<HTMLInputElement>(selector)?.value === value;
}
