/** What was removed is put back line by line, and a kind is left alone on a site from then on. */
import {expect, test} from 'vitest';
import type {Page, Popup} from '../../scripts/browsers/types.ts';
import {closePopup, inBrowsers, inTheMiddle, partsOf, press, type Stage, until} from './support.ts';

const sample = 'nato-open-door/source.html';
const nag = 'Reklam Engelleyici Algılandı';
const label = 'İlgili Makaleler';
const ofNotice = (part: string) => `[data-reason=ad-block-notice] [data-part=${part}]`;

inBrowsers(stage => {
  test('one line is put back and hidden again, by clicks and by keys', async () => {
    const {page, popup} = await pressed(stage());
    await clickIn(popup, ofNotice('put-back-line'));
    await until('the notice', async () => (await inTheMiddle(page)).includes(nag));
    expect(await page.evaluate(isShown, label)).toBe(false);
    await popup.waitFor(selector => document.querySelector(selector), ofNotice('clean-line'));
    expect(await popup.evaluate(focused)).toBe('clean-line'); // the same button, with another name
    await popup.key('Enter');
    await until('the end of the notice', async () => !(await inTheMiddle(page)).includes(nag));
    await until('the name that it had', async () => (await popup.evaluate(focused)) === 'put-back-line');
  });

  test('a kind is left alone on its site, listed in the settings, and cleaned again', async () => {
    const {page, popup} = await pressed(stage());
    await clickIn(popup, ofNotice('leave'));
    await until('the notice', async () => (await inTheMiddle(page)).includes(nag));
    await until('the focus', async () => (await popup.evaluate(focused)) === 'leave-no-more');
    expect((await partsOf(popup, 'receipt')).join()).not.toContain('notice');
    await closePopup(stage());

    const settings = await stage().open(stage().browser.extensionUrl('options.html'));
    await settings.waitFor(() => document.querySelectorAll('[data-part=left] li').length === 1);

    await page.reload();
    await until('the notice', async () => (await inTheMiddle(page)).includes(nag));
    const again = await press(stage().browser, page);
    await until('the end of the labels', async () => !(await page.evaluate(isShown, label)));
    expect(await inTheMiddle(page)).toContain(nag);
    await clickIn(again, '[data-part=leave-no-more]');
    await until('the end of the notice', async () => !(await inTheMiddle(page)).includes(nag));
    await until('the receipt', async () => (await partsOf(again, 'receipt')).join().includes('1 ad-block notice'));
    await settings.waitFor(() => document.querySelector('[data-part=left]') === null);
  });
});

async function pressed({browser, open}: Stage): Promise<{page: Page; popup: Popup}> {
  const page = await open(sample);
  await until('the notice', async () => (await inTheMiddle(page)).includes(nag));
  const popup = await press(browser, page);
  await until('the end of the labels', async () => !(await page.evaluate(isShown, label)));
  await popup.click('summary');
  return {page, popup};
}

async function clickIn(popup: Popup, selector: string): Promise<void> {
  await popup.waitFor(wanted => document.querySelector(wanted)?.checkVisibility(), selector);
  await popup.click(selector);
}

function focused(): string | undefined {
  return document.activeElement instanceof HTMLElement ? document.activeElement.dataset.part : undefined;
}

function isShown(text: string): boolean {
  return [...document.querySelectorAll('h3')].some(
    element => element.textContent?.trim() === text && element.checkVisibility(),
  );
}
