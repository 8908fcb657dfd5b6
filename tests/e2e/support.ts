import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {afterAll, afterEach, beforeAll, describe} from 'vitest';
import {launch as launchChromium} from '../../scripts/browsers/chromium.mjs';
import {copyWith} from '../../scripts/browsers/copy-with.mjs';
import {openDisplay} from '../../scripts/browsers/display.mjs';
import {findBrowsers, missingForDisplay} from '../../scripts/browsers/find.mjs';
import {launch as launchFirefox} from '../../scripts/browsers/firefox.mjs';
import {until} from '../../scripts/browsers/poll.mjs';
import {openProxy} from '../../scripts/browsers/proxy.mjs';
import type {Browser, Display, Kind, Page, Popup} from '../../scripts/browsers/types.ts';
import {type Made, serve} from '../../scripts/serve.mjs';

const drivers = {chromium: launchChromium, firefox: launchFirefox};
const builds = {
  shipped: {chromium: 'dist/chrome', firefox: 'dist/firefox'},
  test: {chromium: 'dist/test/chrome', firefox: 'dist/test/firefox'},
};

/** A real browser with the shipped build, and the fixture pages over loopback. */
export type Stage = {
  readonly browser: Browser;
  /** Of a page under tests/fixtures/pages: "nato-open-door/source.html". */
  url(path: string): string;
  /** Such a page, or a whole address, in a tab that is closed after the test. */
  open(path: string): Promise<Page>;
  /** Where `restarts` is set: the folder of the build, which may be changed. */
  readonly extension: string;
  /** Where `watched` is set: what the browser asked of the network so far, in order. */
  readonly requests: readonly string[];
  /** Where `onScreen` is set: the screen that Chromium is on. */
  readonly display: Display | undefined;
  /** Where `restarts` is set: the browser ends and starts again with the same profile. Its pages are gone; ask for the stage anew. */
  restart(): Promise<void>;
};

type Setting = {
  /** Firefox preferences. */
  readonly prefs?: Readonly<Record<string, boolean>>;
  /** What else the manifest says; Chromium only. */
  readonly manifest?: object;
  /** What the manifest says instead. */
  readonly replaces?: object;
  /** Its background may be unable to start. */
  readonly mayFail?: boolean;
  /** Chromium is on a display: its own question for access can be answered there, and its shortcuts pressed. */
  readonly onScreen?: boolean;
  /** Profile and build stay where they are, for restarts and updates. */
  readonly restarts?: boolean;
  /** All that the browser asks of the network is noted, and goes no further than this computer. */
  readonly watched?: boolean;
  /** Names that lead to this computer. */
  readonly hosts?: readonly string[];
  /** `test` has access to all sites and cleans by itself; `shipped` where left out. */
  readonly build?: 'shipped' | 'test';
  /** The browsers; both where left out. */
  readonly kinds?: readonly Kind[];
  /** Pages beside the fixtures: the HTML of an address, or with what else its answer says. Below /packages/ stands what npm installed. */
  readonly made?: (address: URL) => string | Made | undefined;
};

/** Declares the tests once a browser; where one, or what it takes to have it on a screen, is not installed, they show as skipped. */
export function inBrowsers(
  declare: (stage: () => Stage, kind: Kind) => void,
  {
    prefs = {},
    manifest,
    replaces,
    mayFail = false,
    hosts = [],
    onScreen = false,
    restarts = false,
    watched = false,
    build = 'shipped',
    kinds = ['chromium', 'firefox'],
    made,
  }: Setting = {},
): void {
  const found = findBrowsers();
  for (const kind of kinds) {
    const path = found.find(browser => browser.kind === kind)?.path;
    const onDisplay = onScreen && kind === 'chromium';
    describe.skipIf(path === undefined || (onDisplay && missingForDisplay().length > 0))(kind, () => {
      let stage: Stage | undefined;
      const pages: Page[] = [];
      /** What was begun and has to end, in reverse. */
      const endings: (() => unknown)[] = [];
      beforeAll(async () => {
        const server = await serve(resolve('tests/fixtures/pages'), {
          packages: resolve('node_modules'),
          ...(made ? {made} : {}),
        });
        endings.push(() => server.close());
        const more = replaces ?? (kind === 'chromium' ? manifest : undefined);
        const copy = more || restarts ? copyWith(builds[build][kind], more ?? {}) : undefined;
        if (copy) endings.push(() => rmSync(copy, {recursive: true}));
        const extension = copy ?? resolve(builds[build][kind]);
        const profile = restarts ? mkdtempSync(join(tmpdir(), 'plainquote-profile-')) : undefined;
        if (profile) endings.push(() => rmSync(profile, {recursive: true, force: true, maxRetries: 10}));
        const display = onDisplay ? await openDisplay() : undefined;
        if (display) endings.push(() => display.close());
        const proxy = watched ? await openProxy() : undefined;
        if (proxy) endings.push(() => proxy.close());
        const url = (page: string) => `${server.origin}/${page}`;

        const start = async (returning: boolean) => {
          const browser = await drivers[kind]({
            path: path ?? '',
            extension,
            headless: display === undefined,
            prefs,
            hosts,
            returning,
            mayFail,
            ...(display ? {display} : {}),
            ...(profile ? {profile} : {}),
            ...(proxy ? {proxy: proxy.port} : {}),
          });
          const open = async (page: string) => {
            const opened = await browser.open(/^[\w-]+:/.test(page) ? page : url(page));
            pages.push(opened);
            return opened;
          };
          const restart = async () => {
            await browser.close();
            await start(true);
          };
          stage = {browser, url, open, extension, restart, display, requests: proxy?.requests ?? []};
        };
        endings.push(() => stage?.browser.close());
        await start(false);
      });
      afterEach(async () => {
        await stage?.browser.closePopup();
        for (const page of pages.splice(0)) await page.close().catch(() => {}); // a test may have closed it
      });
      afterAll(async () => {
        for (const end of endings.reverse()) await end();
      });
      declare(() => {
        if (!stage) throw new Error('The browser did not start');
        return stage;
      }, kind);
    });
  }
}

/**
 * The extension takes a press so soon after the popup's end for the press that closed it, ms (popup-door.ts); the test
 * waits that out where it closes and presses on the same page.
 */
const samePress = 400;

export async function closePopup({browser}: Stage): Promise<void> {
  await browser.closePopup();
  const closed = Date.now();
  await until('a press to be a new one', () => Date.now() - closed > samePress);
}

/** Presses the toolbar button and waits until the popup has said all it will say. */
export async function press(browser: Browser, page: Page): Promise<Popup> {
  await browser.press(page);
  const popup = await browser.popup(5000).catch(() => pressAgain(browser, page));
  return finished(popup).catch(async error => {
    if (!(await popup.closed())) throw error;
    return finished(await pressAgain(browser, page));
  });
}

async function finished(popup: Popup): Promise<Popup> {
  await popup.waitFor(() => ['done', 'failed'].includes(document.body.dataset.phase ?? ''));
  return popup;
}

/** Chromium refuses a popup while it is still ending the last; then the next press opens it. */
async function pressAgain(browser: Browser, page: Page): Promise<Popup> {
  await browser.press(page);
  return browser.popup();
}

/** The text of the popup's parts of one name. */
export function partsOf(popup: Popup, part: string): Promise<string[]> {
  return popup.evaluate(
    name =>
      [...document.querySelectorAll<HTMLElement>(`[data-part="${name}"]`)].map(
        element => element.textContent?.trim() ?? '',
      ),
    part,
  );
}

/** The whole of a document, each attribute and style with it. */
export function sourceOf(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

/** Text of the top layer in the middle of the viewport: what a reader who looks there sees first. */
export function inTheMiddle(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    while (element?.parentElement && getComputedStyle(element).position !== 'fixed') element = element.parentElement;
    return element?.tagName === 'HTML' ? '' : (element?.textContent ?? '');
  });
}

/** A real turn of the wheel moves the page. */
export async function scrolls(page: Page): Promise<boolean> {
  await page.evaluate(() => scrollTo(0, 0));
  await page.wheel(300, 300, 400);
  return until('scrolling', () => page.evaluate(() => scrollY > 0), 3000).catch(() => false);
}

export {until};
