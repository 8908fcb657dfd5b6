/**
 * What stands between reader and article goes, what the reader needs stays: every case of ./cleaning as a page, by the
 * real button with the shipped build, and by itself with the build that may clean everywhere. Firefox has the cases in
 * which it differs as a browser (top layer, shadow trees, frames, locks, input, observers), by the button.
 */
import {expect, test} from 'vitest';
import type {Page} from '../../scripts/browsers/types.ts';
import {atRest, same} from '../../scripts/looking/rest.mjs';
import {scrolledTo, seenOf, unreadable} from '../../scripts/looking/seen.mjs';
import {stateOf} from '../../scripts/looking/state.mjs';
import {clickOn} from './always-cleaned.ts';
import type {Case} from './cleaning/case.ts';
import {cases, made, names} from './cleaning/cases.ts';
import {inBrowsers, partsOf, press, type Stage, until} from './support.ts';

const cleaned = cases.filter(({gone}) => gone !== undefined);
const kept = cases.filter(({gone}) => gone === undefined);

/** What is everybody's way around the site. */
const always = ['#top-bar nav a', 'main h1', 'footer a'];

const patience = 5000; // ms

/** Rounds in which a nag that insists stays gone. */
const rounds = 4;

inBrowsers(
  (stage, kind) => {
    const here = (one: Case) => kind === 'chromium' || one.inFirefox === true;
    test.each(named(cleaned.filter(here)))('by the button, %s', async (_name, one) => {
      const page = await opened(stage(), one);
      if (!one.late) await isSeen(page, one);
      const before = await atRest(page, one.restless);
      const popup = await press(stage().browser, page);
      await isCleaned(page, one);
      await popup.click('[data-part=put-back]');
      if (!one.late) await isAsBefore(page, one, before);
    });

    test.each(named(kept.filter(here)))('by the button, %s', async (_name, one) => {
      const page = await opened(stage(), one);
      const before = await atRest(page, one.restless);
      const popup = await press(stage().browser, page);
      expect(await partsOf(popup, 'put-back')).toEqual([]);
      await isAsBefore(page, one, before);
      await isKept(page, one);
    });
  },
  {made},
);

inBrowsers(
  stage => {
    test.each(named(cleaned))('by itself, %s', async (_name, one) => {
      await isCleaned(await opened(stage(), one), one);
    });

    test.each(named(kept))('by itself, %s', async (_name, one) => {
      const page = await opened(stage(), one);
      await atRest(page, one.restless);
      await isKept(page, one);
      expect(await page.evaluate(marks)).toEqual([]);
    });
  },
  {made, build: 'test', kinds: ['chromium']},
);

function named(some: readonly Case[]): (readonly [string, Case])[] {
  return some.map(one => [names[cases.indexOf(one)] ?? one.name, one]);
}

async function opened({open}: Stage, one: Case): Promise<Page> {
  const page = await open(`cleaning-${cases.indexOf(one)}`);
  if (!one.opens) return page;
  await clickOn(page, one.opens);
  await isSeen(page, {...one, gone: one.stays ?? []});
  await page.waitFor(isRemembered); // with the next frame, sooner than a hand is at the toolbar
  return page;
}

/** The browser knows what was pressed first. */
function isRemembered(): boolean {
  return performance.getEntriesByType('first-input').length > 0;
}

async function isSeen(page: Page, {gone = []}: Case): Promise<void> {
  await until(`${gone} to be seen`, async () => (await page.evaluate(seenOf, gone)).length === gone.length, patience);
}

async function isAsBefore(page: Page, {restless}: Case, before: readonly string[]): Promise<void> {
  const isSame = async () => same(await page.evaluate(stateOf, restless), before);
  await until('the page as it was', isSame, patience).catch(() => {}); // the comparison tells what differs
  expect(await page.evaluate(stateOf, restless)).toEqual(before);
}

/** All that must go has gone, for good; the article can be read and the page scrolls. */
async function isCleaned(page: Page, one: Case): Promise<void> {
  const {gone = [], stays = [], insists} = one;
  await page.waitFor(
    isThere,
    gone.filter(selector => !selector.includes('::')),
  );
  await atRest(page, one.restless); // what fades in is not to be missed
  const isGone = () =>
    until(`the end of ${gone}`, async () => (await page.evaluate(seenOf, gone)).length === 0, patience);
  await isGone();
  if (insists) {
    const first = await page.evaluate<[], number>('globalThis.rounds');
    for (let round = 1; round <= rounds; round++) {
      await until('another round', async () => (await page.evaluate<[], number>('globalThis.rounds')) >= first + round);
      await isGone();
    }
  }
  const obstacles = async () => [
    await page.evaluate(unreadable, '#p0'),
    await page.evaluate(unreadable, '#p8'),
    ...((await wheelMoves(page)) ? [] : ['the wheel does not move the page']),
    ...missing(stays, await page.evaluate(seenOf, stays)),
    ...(await page.evaluate(notShown, always)),
  ];
  let left: string[] = [];
  await until(
    'the article',
    async () => {
      left = (await obstacles()).filter(Boolean);
      return left.length === 0;
    },
    patience,
  ).catch(() => {}); // the comparison tells what is left
  expect(left).toEqual([]);
  await isGone();
}

/** All that must stay is seen; a page that meant not to scroll does not. */
async function isKept(page: Page, {stays = [], closed, scroller}: Case): Promise<void> {
  if (!closed && !scroller) await page.evaluate(toSight, stays[0] ?? 'h1');
  expect(missing(stays, await page.evaluate(seenOf, stays))).toEqual([]);
  expect(await wheelMoves(page, scroller)).toBe(closed !== true);
}

function missing(wanted: readonly string[], there: readonly string[]): string[] {
  return wanted.filter(one => !there.includes(one));
}

/** A real turn of the wheel moves the page, and it stays where it was moved to. */
async function wheelMoves(page: Page, scroller?: string): Promise<boolean> {
  await page.evaluate(toTop, scroller);
  await page.wheel(600, 500, 300);
  const isMoved = async (frames: number) => (await page.evaluate(scrolledTo, frames, scroller)) > 100;
  return until('scrolling', () => isMoved(0), 1500)
    .then(() => isMoved(10))
    .catch(() => false);
}

function notShown(selectors: readonly string[]): string[] {
  return selectors.filter(selector =>
    [...document.querySelectorAll(selector)].some(element => !element.checkVisibility({visibilityProperty: true})),
  );
}

function isThere(selectors: readonly string[]): boolean {
  const has = (root: Document | ShadowRoot, selector: string): boolean =>
    root.querySelector(selector) !== null ||
    [...root.querySelectorAll('*')].some(({shadowRoot}) => shadowRoot !== null && has(shadowRoot, selector));
  return selectors.every(selector => has(document, selector));
}

function toSight(selector: string): void {
  document.querySelector(selector)?.scrollIntoView({block: 'center', behavior: 'instant'});
}

function toTop(scroller: string | undefined): void {
  scrollTo({top: 0, behavior: 'instant'});
  document.body.scrollTop = 0;
  if (scroller) document.querySelector(scroller)?.scrollTo({top: 0, behavior: 'instant'});
}

/** Attributes that the extension left on the page. */
function marks(): string[] {
  return [...document.querySelectorAll('*')]
    .flatMap(element => element.getAttributeNames())
    .filter(name => /^data-pq[0-9a-f]{12}$/.test(name));
}
