/** The sample page of the welcome is cleaned and quoted in a browser that granted nothing. That the welcome opens, each start of a test browser sees. */
import {expect, test} from 'vitest';
import type {Page} from '../../scripts/browsers/types.ts';
import {inBrowsers, inTheMiddle, partsOf, press, scrolls, until} from './support.ts';

const nag = 'Reklam Engelleyici Algılandı';

inBrowsers(stage => {
  async function sample(): Promise<Page> {
    const {browser, open} = stage();
    const page = await open(browser.extensionUrl('sample.html'));
    await until('the notice', async () => (await inTheMiddle(page)).includes(nag));
    expect(await scrolls(page)).toBe(false);
    return page;
  }

  test('by the button on the page', async () => {
    const page = await sample();
    const {x, y} = await page.evaluate(() => {
      const {left, top, width, height} = (
        document.querySelector('#plainquote-panel button') as Element
      ).getBoundingClientRect();
      return {x: left + width / 2, y: top + height / 2};
    });
    await page.click(x, y);
    await page.waitFor(quotationsInPanel, 4);
    expect(await inTheMiddle(page)).not.toContain(nag);
    expect(await scrolls(page)).toBe(true);
  });

  test('by the button of the browser', async () => {
    const page = await sample();
    const popup = await press(stage().browser, page);
    expect(await partsOf(popup, 'quotation')).toHaveLength(4);
    expect((await partsOf(popup, 'receipt')).join()).toContain('ad-block');
    expect(await inTheMiddle(page)).not.toContain(nag);
    await popup.click('[data-part=put-back]');
    await until('the notice again', async () => (await inTheMiddle(page)).includes(nag));
  });
});

function quotationsInPanel(count: number): boolean {
  const popup = document.querySelector('iframe')?.contentDocument;
  return popup?.querySelectorAll('[data-part=quotation]').length === count;
}
