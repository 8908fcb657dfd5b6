/** The extension is updated, reloaded or disabled while pages are open: what it was falls silent, what it is begins anew. */
import {expect, test} from 'vitest';
import type {Browser, Page} from '../../scripts/browsers/types.ts';
import {closePopup, inBrowsers, inTheMiddle, partsOf, press, type Stage, scrolls, until} from './support.ts';

const nag = 'Ad blocker detected';
const article = 'linked-articles/source.html';
const speakers = ['Ingrid Solberg', 'Nils Dahl'];

const ends: [string, (browser: Browser) => Promise<void>][] = [
  ['reloaded', browser => browser.reloadExtension()],
  [
    'disabled and enabled',
    async browser => {
      await browser.disableExtension();
      await browser.enableExtension();
    },
  ],
];

inBrowsers((stage, kind) => {
  test.each(ends)('%s: the next press cleans the same page anew, once', async (_name, end) => {
    const {browser, open} = stage();
    const page = await open(article);
    await press(browser, page);
    const before = await page.evaluate(marksOnPage);
    await closePopup(stage());
    await end(browser);
    const popup = await press(browser, page);
    await until('the end of the notice', async () => !(await inTheMiddle(page)).includes(nag));
    expect(await scrolls(page)).toBe(true);
    const marks = await page.evaluate(marksOnPage);
    expect(marks).toHaveLength(before.length);
    expect(marks.filter(mark => before.includes(mark))).toEqual([]);
    expect((await partsOf(popup, 'receipt')).join()).toContain('1 ad-block notice');
    expect(await partsOf(popup, 'speaker-name')).toEqual(speakers);
    await popup.click('[data-part=put-back]');
    await until('the notice again', async () => (await inTheMiddle(page)).includes(nag));
    expect(await page.evaluate(marksOnPage)).toEqual([]);
    await popup.click('[data-part=put-back]');
    await until('the end of the notice', async () => !(await inTheMiddle(page)).includes(nag));
  });

  test.each([['Escape'], ['the button']])('reloaded behind the reading view: left by %s', async way => {
    const {browser, open} = stage();
    const page = await open(article);
    await read(stage(), page);
    if (kind === 'chromium') await page.evaluateInExtension(countErrors);
    await browser.reloadExtension();
    await page.key('n'); // a quotation further
    // Firefox takes the sheet away with the extension, and the view with it: the page shows again by itself.
    if (kind === 'firefox') await page.waitFor(pageIsShown);
    else expect(await page.evaluate(pageIsShown)).toBe(false);
    if (way === 'Escape') await page.key('Escape');
    else if (kind === 'chromium') await page.evaluate(clickClose);
    await page.waitFor(pageIsShown);
    if (kind === 'chromium') expect(await page.evaluateInExtension('globalThis.errors')).toBe(0);
    expect(await partsOf(await press(browser, page), 'speaker-name')).toEqual(speakers);
  });

  test('reloaded behind the reading view, and pressed: one view, one article', async () => {
    const {browser, open} = stage();
    const page = await open(article);
    await read(stage(), page);
    await browser.reloadExtension();
    const popup = await press(browser, page);
    expect(await partsOf(popup, 'speaker-name')).toEqual(speakers);
    expect(await page.evaluate(views)).toBe(0);
    await popup.click('[data-part=read]');
    await until('the view', async () => (await page.evaluate(views)) === 1);
    await page.key('n');
    await page.waitFor(() => document.activeElement?.localName === 'span');
    await page.key('Escape');
    await page.waitFor(pageIsShown);
    expect(await page.evaluate(views)).toBe(0);
  });

  test('disabled: the page stays as it is, whatever it does', async () => {
    const {browser, open} = stage();
    const page = await open(article);
    await press(browser, page);
    await closePopup(stage());
    if (kind === 'chromium') await page.evaluateInExtension(countErrors);
    await browser.disableExtension();
    const before = await page.evaluate(marksOnPage);
    await page.evaluate(stripMark);
    await page.evaluate(waitForFrames, 30);
    expect(await page.evaluate(marksOnPage)).toHaveLength(before.length - 1);
    await page.evaluate(() => history.pushState({}, '', '?further'));
    await page.evaluate(waitForFrames, 30);
    if (kind === 'chromium') expect(await page.evaluateInExtension('globalThis.errors')).toBe(0);
    await browser.enableExtension();
    await press(browser, page);
    await until('the end of the notice', async () => !(await inTheMiddle(page)).includes(nag));
  });
});

async function read(stage: Stage, page: Page): Promise<void> {
  const popup = await press(stage.browser, page);
  await popup.click('[data-part=read]');
  await until('the view', async () => (await page.evaluate(views)) === 1);
  await closePopup(stage);
}

/** Names of the marks on elements of the page itself; each once an element. */
function marksOnPage(): string[] {
  return [...document.querySelectorAll('*')].flatMap(({attributes}) =>
    [...attributes].map(({name}) => name).filter(name => /^data-pq[0-9a-f]{12}$/.test(name)),
  );
}

/** Reading views in the page, seen or not. */
function views(): number {
  return document.querySelectorAll('[role=main]').length;
}

function pageIsShown(): boolean {
  const view = document.querySelector('[role=main]');
  return document.querySelector('article h1')?.checkVisibility() === true && view?.checkVisibility() !== true;
}

function clickClose(): void {
  [...document.querySelectorAll<HTMLElement>('[role=main] button')]
    .find(button => button.textContent === 'Close')
    ?.click();
}

/** In the extension's own world, where its errors are heard. */
function countErrors(): void {
  const counted = globalThis as {errors?: number};
  counted.errors = 0;
  for (const kind of ['error', 'unhandledrejection'])
    addEventListener(kind, () => {
      counted.errors = (counted.errors ?? 0) + 1;
    });
}

/** As a page does that tidies up. */
function stripMark(): void {
  const notice = document.querySelector('#notice') as Element;
  for (const {name} of [...notice.attributes]) if (name.startsWith('data-pq')) notice.removeAttribute(name);
}

function waitForFrames(count: number): Promise<void> {
  return new Promise(resolve => {
    const frame = (left: number): void => {
      document.body.classList.toggle('busy');
      if (left === 0) resolve();
      else requestAnimationFrame(() => frame(left - 1));
    };
    frame(count);
  });
}
