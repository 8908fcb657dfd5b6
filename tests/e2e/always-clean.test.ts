/**
 * A site that is always cleaned. In Firefox access is asked for by a real click and granted without a prompt; headless
 * Chromium hangs on its prompt, so there the manifest grants the site, as if access had been given elsewhere.
 */
import {expect, test} from 'vitest';
import type {Page} from '../../scripts/browsers/types.ts';
import {closePopup, inBrowsers, inTheMiddle, partsOf, press, type Stage, scrolls, until} from './support.ts';

const nag = 'Ad blocker detected';
const first = 'linked-articles/source.html';
const second = 'linked-articles/second.html';

inBrowsers(
  (stage, kind) => {
    test('offered, chosen by a click, cleaned without a press, paused, resumed, left', async () => {
      const {browser, url, open} = stage();
      const page = await open(first);
      const popup = await press(browser, page);
      if (kind === 'firefox') expect(await partsOf(popup, 'site')).toEqual([]);
      await closePopup(stage());

      await page.goto(url(second));
      const again = await press(browser, page);
      await again.waitFor(() => document.querySelector('[data-part=site-allow]'));
      expect((await partsOf(again, 'site')).join()).toContain('127.0.0.1');
      await again.click('[data-part=site-allow]');
      await again.waitFor(() => document.querySelector('[data-standing=always]'));
      await closePopup(stage());

      await page.goto(url(first));
      await isCleaned(page);
      expect(await scrolls(page)).toBe(true);
      await page.evaluate(renavigate, nag);
      await until('the removal of the new notice', async () => !(await inTheMiddle(page)).includes(nag));
      await browser.killBackground();
      await page.goto(url(second));
      await isCleaned(page);
      await page.back();
      await isCleaned(page);
      await page.goto(url('empty/source.html'));
      await page.evaluate(frameOf, url(first));
      await page.waitFor(frameIsClean, nag);

      await page.goto(url(first));
      await pressed(stage(), page, 'site-pause', 'paused');
      await page.reload();
      expect(await inTheMiddle(page)).toContain(nag);
      const resting = await open(second);
      expect(await inTheMiddle(resting)).toContain(nag);
      await pressed(stage(), page, 'site-resume', 'always');
      await isCleaned(resting);

      await page.goto(url(second));
      await isCleaned(page);
      await page.evaluate(goToForeignChrome);
      await until('the end of the labels', () => page.evaluate(labelsAreGone));

      await pressed(stage(), page, 'site-stop', kind === 'firefox' ? 'offered' : 'allowed');
      await page.reload();
      expect(await inTheMiddle(page)).toContain(nag);
    });
  },
  {
    prefs: {'extensions.webextOptionalPermissionPrompts': false},
    manifest: {host_permissions: ['*://127.0.0.1/*']},
  },
);

async function isCleaned(page: Page): Promise<void> {
  await until('the removal of the notice', async () => !(await inTheMiddle(page)).includes(nag));
}

/** Presses the toolbar button, then one in the popup, and waits for what comes of it. */
async function pressed(stage: Stage, page: Page, control: string, standing: string): Promise<void> {
  const popup = await press(stage.browser, page);
  await popup.waitFor(selector => document.querySelector(selector), `[data-part=${control}]`);
  await popup.click(`[data-part=${control}]`);
  await popup.waitFor(selector => document.querySelector(selector), `[data-standing=${standing}]`);
  await closePopup(stage);
}

/** As a site does that never loads another document. */
function renavigate(words: string): void {
  history.pushState({}, '', '?another');
  const cover = document.createElement('div');
  cover.style.cssText =
    'position:fixed;inset:0;z-index:9999;background:#000c;color:#fff;display:grid;place-items:center';
  const box = document.createElement('p');
  box.textContent = `${words}. Please turn off your ad blocker and allow our site.`;
  cover.append(box);
  document.body.append(cover);
}

/** Another article in the same document, whose widgets in another language come late. */
function goToForeignChrome(): void {
  history.pushState({}, '', '?third');
  setTimeout(() => {
    const widgets = document.createElement('aside');
    widgets.id = 'widgets';
    for (const label of [
      'İlgili Makaleler',
      'Başa dön tuşu',
      'Haberi paylaş',
      'Yorumları göster',
      'En çok okunanlar',
    ]) {
      const heading = document.createElement('h4');
      heading.textContent = label;
      widgets.append(heading);
    }
    document.querySelector('main')?.after(widgets);
  }, 1000);
}

function labelsAreGone(): boolean {
  const labels = [...document.querySelectorAll('#widgets h4')];
  return labels.length > 0 && labels.every(label => !label.checkVisibility());
}

function frameOf(address: string): void {
  const frame = document.createElement('iframe');
  frame.src = address;
  frame.style.cssText = 'width:800px;height:500px';
  document.body.append(frame);
}

function frameIsClean(words: string): boolean {
  const notice = document.querySelector('iframe')?.contentDocument?.querySelector('#notice');
  return notice?.textContent?.includes(words) === true && !notice.checkVisibility();
}
