/** Pages that stand in the reading view's way: they keep keys, hold the screen, or go on. */
import {expect, test} from 'vitest';
import type {Page} from '../../scripts/browsers/types.ts';
import {clickControl, clickOn, isLeft, isRead, read} from './reading.ts';
import {inBrowsers, scrolls, sourceOf, until} from './support.ts';

const story = 'reading-view/source.html';

inBrowsers(stage => {
  test.each([
    ['from all others', false],
    ['and does nothing with it', true],
  ])('Escape leaves although the page keeps it %s', async (_, prevented) => {
    const page = await stage().open(story);
    await page.evaluate(keepEscape, prevented);
    await read(stage(), page);
    await clickControl(page, 'Aa');
    await page.waitFor(isPanelOpen);
    await page.key('Escape');
    await until('the panel to close', async () => !(await page.evaluate(isPanelOpen)));
    expect(await page.evaluate(isRead)).toBe(true);
    await page.key('Escape');
    await page.waitFor(isLeft);
  });

  test.each<[string, (show: () => Promise<void>, open: () => Promise<void>) => Promise<void>]>([
    ['is open already', (show, open) => show().then(open)],
    ['opens later', (show, open) => open().then(show)],
  ])('a modal dialog of the page that %s stays below, and is there afterwards', async (_, bring) => {
    const page = await stage().open(story);
    await bring(
      () => page.evaluate(showDialog),
      () => read(stage(), page),
    );
    await until('the view to be usable', async () => (await inView(page)) && (await isFocusInView(page)));
    expect(await scrolls(page)).toBe(true);
    await page.key('n');
    await until('a quotation', () => page.evaluate(() => document.activeElement?.localName === 'span'));
    await clickControl(page, 'Aa');
    await page.waitFor(isPanelOpen);
    await page.key('Escape');
    await page.key('Escape');
    await page.waitFor(isLeft);
    expect(await page.evaluate(() => document.querySelector('dialog')?.matches(':modal'))).toBe(true);
    expect(await page.evaluate(() => document.querySelectorAll('dialog').length)).toBe(1);
    await clickOn(page, '#within');
    expect(await page.evaluate(() => document.querySelector('#within')?.textContent)).toBe('1');
  });

  test('over a modal dialog, of a page that keeps Escape, it leaves too', async () => {
    const page = await stage().open(story);
    await page.evaluate(keepEscape, false);
    await page.evaluate(showDialog);
    await read(stage(), page);
    await page.key('Escape');
    await page.waitFor(isLeft);
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  });

  test('a modal dialog in a shadow tree is no obstacle either, and the document is the same afterwards', async () => {
    const page = await stage().open(story);
    await page.evaluate(() => {
      const host = document.createElement('div');
      document.querySelector('main')?.append(host);
      const dialog = document.createElement('dialog');
      dialog.append('A question of the page');
      host.attachShadow({mode: 'closed'}).append(dialog);
      dialog.showModal();
    });
    const before = await sourceOf(page);
    await read(stage(), page);
    await clickControl(page, 'Aa');
    await page.waitFor(isPanelOpen);
    await clickControl(page, 'Close');
    await page.waitFor(isLeft);
    expect(await sourceOf(page)).toBe(before);
  });

  test('a popover of the page stays below, and is there afterwards', async () => {
    const page = await stage().open(story);
    await page.evaluate(() => {
      const popover = document.createElement('div');
      popover.popover = 'manual';
      popover.append('A word of the page');
      popover.style.cssText = 'inset: 0; width: 100%; height: 100%';
      document.body.append(popover);
      popover.showPopover();
    });
    await read(stage(), page);
    expect(await inView(page)).toBe(true);
    await clickControl(page, 'Close');
    await page.waitFor(isLeft);
    expect(await page.evaluate(() => document.querySelector('[popover]')?.matches(':popover-open'))).toBe(true);
  });

  test('a page that fills the screen gives it back', async () => {
    const page = await stage().open(story);
    await read(stage(), page);
    await page.evaluate(() => {
      document.addEventListener('fullscreenchange', () => document.body.toggleAttribute('data-filled', true));
      addEventListener('keydown', ({key}) => key === 'x' && document.querySelector('main')?.requestFullscreen());
    });
    await page.key('x');
    await page.waitFor(() => document.body.hasAttribute('data-filled') && document.fullscreenElement === null);
    await until('the view', () => inView(page));
    expect(await scrolls(page)).toBe(true);
  });

  test('a page that goes to another address and shows something else has its way', async () => {
    const page = await stage().open(story);
    await read(stage(), page);
    await page.evaluate(() => {
      history.pushState(null, '', '?part=2');
      document.querySelector('#story')?.replaceChildren('Part two');
    });
    await page.waitFor(isLeft);
  });
});

/** As early as a page can be: on window, before all others. */
function keepEscape(prevented: boolean): void {
  const keep = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopImmediatePropagation();
    if (prevented) event.preventDefault();
  };
  window.addEventListener('keydown', keep, true);
}

function showDialog(): void {
  const dialog = document.createElement('dialog');
  const button = document.createElement('button');
  button.id = 'within';
  button.textContent = '0';
  button.addEventListener('click', () => {
    button.textContent = '1';
  });
  dialog.append('A question of the page', button);
  document.querySelector('main')?.append(dialog);
  dialog.showModal();
}

function isPanelOpen(): boolean {
  return document.querySelector('[role=main] button[aria-expanded=true]') !== null;
}

/** What a click in the middle of the screen would meet is in the view. */
function inView(page: Page): Promise<boolean> {
  return page.evaluate(
    () => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('[role=main] article') != null,
  );
}

function isFocusInView(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.closest('[role=main]') != null);
}
