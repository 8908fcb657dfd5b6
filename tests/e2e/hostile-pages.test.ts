/** Pages that work against us: each is pressed, cleaned, read and quoted like any other, and put back. */
import {expect, test} from 'vitest';
import {endlessPage} from '../../scripts/bench/endless-pages.mjs';
import type {Page} from '../../scripts/browsers/types.ts';
import {type HostilePage, hostilePage, hostilePages, words} from '../support/hostile-pages.ts';
import {isLeft, isRead} from './reading.ts';
import {closePopup, inBrowsers, partsOf, press, scrolls, until} from './support.ts';

const served = new Map(hostilePages.map(page => [`/hostile/${page.name.replaceAll(' ', '-')}`, page]));

inBrowsers(
  stage => {
    test.each([...served].map(([address, page]) => [page.name, address, page] as const))(
      '%s',
      async (_, address, hostile) => {
        const {browser, open} = stage();
        const page = await open(address.slice(1));
        const popup = await press(browser, page);
        if (!hostile.keepsNotice)
          await until('the end of the notice', async () => !(await page.evaluate(isNoticeSeen)));
        await until('the speakers', async () => (await partsOf(popup, 'speaker-name')).join() === 'Karin Holm,Jon Vik');
        if (hostile.scrolls) expect(await scrolls(page)).toBe(true);
        expect(await page.evaluate(isTextSeen, words)).toBe(true);

        await popup.click('[data-part=read]');
        await page.waitFor(isRead);
        expect(await page.evaluate(textOfView)).toContain(words);
        await page.key('Escape');
        await page.waitFor(isLeft);
        await closePopup(stage());

        const again = await press(browser, page);
        await again.evaluate(() => document.querySelector<HTMLElement>('[data-part=put-back]')?.click());
        await until('the notice again', () => page.evaluate(isNoticeSeen));
        expect(await forgedAnswers(page)).toBe(0);
      },
    );

    test.each([
      ['nodes', 0.02, 'done'],
      ['text', 0.01, 'done'],
      ['levels', 0.06, 'failed'], // the popup says that the page is too large
    ])('endless %s: cleaned, answered, nothing lost', async (name, share, phase) => {
      const {browser, open} = stage();
      const page = await open(`endless/${name}/${share}`);
      const before = await page.evaluate(() => document.body.textContent?.length);
      const popup = await press(browser, page);
      await popup.waitFor(end => document.body.dataset.phase === end, phase); // what failed is tried once more for the popup
      if (phase === 'failed') expect((await partsOf(popup, 'problem')).join()).toContain('too large');
      await until('the end of the notice', async () => !(await page.evaluate(isNoticeSeen)));
      expect(await page.evaluate(() => document.body.textContent?.length)).toBe(before);
    });
  },
  {made: ({pathname}) => answer(served.get(pathname)) ?? frame(pathname) ?? endless(pathname)},
);

function frame(path: string): string | undefined {
  return path === '/frame' ? '<!doctype html><p>An advertisement</p>' : undefined;
}

function endless(path: string): string | undefined {
  const [, name = '', share] = /^\/endless\/(\w+)\/([\d.]+)$/.exec(path) ?? [];
  return endlessPage(name, Number(share));
}

function answer(page: HostilePage | undefined) {
  return page && {html: hostilePage(page), headers: page.headers ?? {}};
}

/** Some pages override what would tell: they are asked by what the browser paints. */
function isNoticeSeen(): boolean {
  return document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('#notice') instanceof Element;
}

function isTextSeen(text: string): boolean {
  return document.querySelector('article')?.textContent?.includes(text) === true;
}

function textOfView(): string {
  return document.body.lastElementChild?.textContent ?? '';
}

/** What a page's own messages were answered. */
function forgedAnswers(page: Page): Promise<number> {
  return page.evaluate(() => Number(Reflect.get(window, 'answers') ?? 0));
}
