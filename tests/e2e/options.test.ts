/** What is chosen holds from the next press on. */
import {expect, test} from 'vitest';
import type {Page} from '../../scripts/browsers/types.ts';
import {closePopup, inBrowsers, inTheMiddle, press, until} from './support.ts';

const sample = 'nato-open-door/source.html';
const nag = 'Reklam Engelleyici Algılandı';
const label = 'İlgili Makaleler';

inBrowsers(
  (stage, kind) => {
    async function options(): Promise<Page> {
      const {browser, open} = stage();
      const page = await open(browser.extensionUrl('options.html'));
      await page.waitFor(() => document.querySelector('[data-part=shortcuts] kbd'));
      return page;
    }

    test('a kind that is not cleaned stays', async () => {
      const settings = await options();
      await click(settings, '[name=nags]');
      const page = await stage().open(sample);
      await until('the notice', async () => (await inTheMiddle(page)).includes(nag));
      await press(stage().browser, page);
      await until('the end of the labels', async () => !(await page.evaluate(isShown, label)));
      expect(await inTheMiddle(page)).toContain(nag);
      await click(settings, '[name=nags]');
      await page.reload();
      await closePopup(stage());
      await press(stage().browser, page);
      await until('the end of the notice', async () => !(await inTheMiddle(page)).includes(nag));
    });

    test('what is in Turkish is kept, here and from then on', async () => {
      const page = await stage().open(sample);
      const popup = await press(stage().browser, page);
      await until('the end of the labels', async () => !(await page.evaluate(isShown, label)));
      await popup.click('summary');
      await popup.waitFor(() => document.querySelector('[data-part=keep]'));
      await popup.click('[data-part=keep]');
      await until('the labels again', () => page.evaluate(isShown, label));
      await closePopup(stage());
      await page.reload();
      await until('the notice', async () => (await inTheMiddle(page)).includes(nag));
      const again = await press(stage().browser, page);
      expect(await inTheMiddle(page)).not.toContain(nag);
      expect(await again.evaluate(() => document.querySelector('[data-part=keep]') === null)).toBe(true);
      expect(await page.evaluate(isShown, label)).toBe(true);
      const settings = await options();
      await settings.waitFor(() => document.querySelector('[data-part=languages] li'));
    });

    // Headless Chromium hangs on its prompt.
    test.runIf(kind === 'firefox')('every page, and only pressed ones again', async () => {
      const settings = await options();
      await click(settings, '[value=every]');
      await settings.waitFor(() => document.querySelector<HTMLInputElement>('[value=every]')?.checked);
      const page = await stage().open(sample);
      await until('the end of the notice', () => page.evaluate(isHiddenByUs));
      await click(settings, '[value=press]');
      await settings.waitFor(() => document.querySelector<HTMLInputElement>('[value=press]')?.checked);
      await page.reload();
      await until('the notice', async () => (await inTheMiddle(page)).includes(nag));
    });
  },
  {prefs: {'extensions.webextOptionalPermissionPrompts': false}},
);

async function click(page: Page, selector: string): Promise<void> {
  const {x, y} = await page.evaluate(found => {
    const {left, top, width, height} = (document.querySelector(found) as Element).getBoundingClientRect();
    return {x: left + width / 2, y: top + height / 2};
  }, selector);
  await page.click(x, y);
}

function isShown(text: string): boolean {
  return [...document.querySelectorAll('h3')].some(
    element => element.textContent?.trim() === text && element.checkVisibility(),
  );
}

function isHiddenByUs(): boolean {
  const notice = document.querySelector('#tie-popup-adblock');
  return notice?.classList.contains('show') === true && !notice.checkVisibility();
}
