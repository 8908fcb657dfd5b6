/** The background is killed at each step: whatever it left undone is done in the end, once. */
import {expect, test} from 'vitest';
import type {Background, Page} from '../../scripts/browsers/types.ts';
import type {Browser as Extension} from '../../src/extension/browser.ts';
import {closePopup, inBrowsers, inTheMiddle, partsOf, press, until} from './support.ts';

/** In Firefox too, by this name. */
declare const chrome: Extension;

const nag = 'Ad blocker detected';
const article = 'linked-articles/source.html';
const speakers = ['Ingrid Solberg', 'Nils Dahl'];

const steps: [string, (background: Background) => Promise<void>][] = [
  ['before the document has its token', background => background.evaluate(stallScripting, 'executeScript', '')],
  ['before the sheet', background => background.evaluate(stallScripting, 'insertCSS', '')],
  ['before the guard', background => background.evaluate(stallScripting, 'executeScript', 'guard.js')],
  ['between guard and page', background => background.evaluate(stallScripting, 'executeScript', 'page.js')],
  ['over the question for languages', background => background.evaluate(stallAnswers, 'reading')],
  ['over the question for quotations', background => background.evaluate(stallAnswers, 'quoting')],
];

inBrowsers(stage => {
  test.each(steps)('%s', async (_name, stall) => {
    const {browser, open} = stage();
    const page = await open(article);
    await until('a background', async () => (await browser.background.evaluate('1')) === 1);
    await stall(browser.background);
    await browser.press(page);
    await until('the step', () => browser.background.evaluate('globalThis.stalled'));
    await browser.killBackground();
    const popup = await browser.popup(3000).catch(() => press(browser, page)); // it died before it opened one
    await popup.waitFor(() => document.body.dataset.phase === 'done');
    expect(await partsOf(popup, 'speaker-name')).toEqual(speakers);
    expect(await inTheMiddle(page)).not.toContain(nag);
    expect(await page.evaluate(tokens)).toHaveLength(1);
    await popup.evaluate(() => document.querySelector<HTMLElement>('[data-part=put-back]')?.click());
    await until('the notice again', async () => (await inTheMiddle(page)).includes(nag));
  });

  test('behind an open popup, before each of its buttons', async () => {
    const {browser, open} = stage();
    const page = await open(article);
    const popup = await press(browser, page);
    const after = async (part: string) => {
      await browser.killBackground();
      await popup.click(`[data-part=${part}]`);
    };
    await after('put-back');
    await until('the notice again', async () => (await inTheMiddle(page)).includes(nag));
    await after('put-back');
    await until('the end of the notice', async () => !(await inTheMiddle(page)).includes(nag));
    await after('quotation');
    await page.waitFor(() => CSS.highlights.size === 1);
    await after('read');
    await page.waitFor(() => document.body.lastElementChild?.getAttribute('role') === 'main');
    await page.key('Escape');
    await page.waitFor(() => document.body.lastElementChild?.getAttribute('role') !== 'main');
  });

  test('while a setting is chosen: it holds from the next press on', async () => {
    const {browser, open} = stage();
    const settings = await open(browser.extensionUrl('options.html'));
    await settings.waitFor(() => document.querySelector('[data-part=shortcuts] kbd'));
    await browser.killBackground();
    await chooses(settings, '[name=nags]', false);
    await browser.killBackground();
    const page = await open(article);
    await press(browser, page);
    expect(await inTheMiddle(page)).toContain(nag);
    await closePopup(stage());
    await browser.killBackground();
    await settings.evaluate(take, JSON.stringify({plainquote: 1, settings: {languages: ['tr']}}));
    await settings.waitFor(() => document.querySelector('[data-part=languages] li'));
    await settings.waitFor(() => document.querySelector<HTMLInputElement>('[name=nags]')?.checked);
    const href = await settings.evaluate(() => document.querySelector<HTMLAnchorElement>('[data-part=export]')?.href);
    expect(decodeURIComponent(href ?? '')).toContain('"tr"');
    await settings.evaluate(() => chrome.storage.local.clear());
  });
});

/** Runs in the background: this call is never answered, nor done. `file`: only for this script; '': for whatever comes first. */
function stallScripting(method: 'executeScript' | 'insertCSS', file: string): void {
  const {scripting} = chrome;
  const before = scripting[method];
  const stalling = (injection: {files?: string[]}) => {
    if (file !== '' && !injection.files?.includes(file)) return Reflect.apply(before, scripting, [injection]);
    Object.assign(globalThis, {stalled: true});
    return new Promise(() => undefined);
  };
  Object.assign(scripting, {[method]: stalling});
}

/** Runs in the background: from the page's news of this phase on nothing is answered. */
function stallAnswers(phase: string): void {
  chrome.runtime.onMessage.addListener((message: unknown) => {
    const {state} = message as {state?: {phase: string}};
    if (state?.phase !== phase) return undefined;
    const never = new Promise(() => undefined);
    Reflect.defineProperty(never, 'then', {value: () => never});
    Object.assign(Promise, {resolve: () => never});
    Object.assign(globalThis, {stalled: true});
    return undefined;
  });
}

/** Of the marks in the page. */
function tokens(): string[] {
  const names = [...document.querySelectorAll('*')].flatMap(element => element.getAttributeNames());
  return [...new Set(names.filter(name => /^data-pq[0-9a-f]{12}$/.test(name)))];
}

async function chooses(settings: Page, selector: string, checked: boolean): Promise<void> {
  await settings.evaluate(name => document.querySelector<HTMLElement>(name)?.click(), selector);
  await settings.waitFor(
    (name, wanted) => document.querySelector<HTMLInputElement>(name)?.checked === wanted,
    selector,
    checked,
  );
}

/** As the reader's own choice of a file does. */
function take(text: string): void {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  const files = new DataTransfer();
  files.items.add(new File([text], 'plainquote-settings.json'));
  if (input) input.files = files.files;
  input?.dispatchEvent(new Event('change', {bubbles: true}));
}
