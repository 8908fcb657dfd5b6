/** A press is for one document: the next one is untouched until it is pressed, in both browsers alike. */
import {expect, test} from 'vitest';
import {closePopup, inBrowsers, inTheMiddle, partsOf, press, scrolls, sourceOf, until} from './support.ts';

const nag = 'Ad blocker detected';

inBrowsers(stage => {
  test('article, link, reload and Back', async () => {
    const {browser, url, open} = stage();
    const page = await open('linked-articles/source.html');
    const first = await press(browser, page);
    expect(await inTheMiddle(page)).not.toContain(nag);
    expect(await partsOf(first, 'speaker-name')).toEqual(['Ingrid Solberg', 'Nils Dahl']);
    await closePopup(stage());

    await page.goto(url('linked-articles/second.html'));
    const untouched = await sourceOf(page);
    expect(await inTheMiddle(page)).toContain(nag);
    expect(await scrolls(page)).toBe(false);
    expect(await sourceOf(page)).toBe(untouched);
    const second = await press(browser, page);
    expect(await inTheMiddle(page)).not.toContain(nag);
    expect(await partsOf(second, 'speaker-name')).toEqual(['Lena Novak', 'Tomas Berg']);
    await closePopup(stage());

    await page.reload();
    expect(await inTheMiddle(page)).toContain(nag);
    expect(await sourceOf(page)).toBe(untouched);
    await press(browser, page);
    expect(await inTheMiddle(page)).not.toContain(nag);
    expect(await scrolls(page)).toBe(true);
    await closePopup(stage());

    await page.back();
    const back = await press(browser, page);
    await until('the first article', async () => (await partsOf(back, 'speaker-name'))[0] === 'Ingrid Solberg');
    expect(await inTheMiddle(page)).not.toContain(nag);
    expect(await scrolls(page)).toBe(true);
  });

  test('out of the back-forward cache the page is as it was left, and is still watched', async () => {
    const {browser, url, open} = stage();
    const page = await open('linked-articles/source.html');
    await page.evaluate(() => void Object.assign(globalThis, {sameDocument: true}));
    await press(browser, page);
    await closePopup(stage());
    await page.goto(url('linked-articles/second.html'));
    expect(await inTheMiddle(page)).toContain(nag);
    await page.back();
    expect(await page.evaluate('globalThis.sameDocument')).toBe(true);
    expect(await inTheMiddle(page)).not.toContain(nag);
    expect(await scrolls(page)).toBe(true);
    await page.evaluate(() => {
      const notice = document.createElement('div');
      notice.className = 'overlay';
      notice.textContent = 'Ad blocker detected. Please turn off your ad blocker and allow our site.';
      document.body.append(notice);
    });
    await until('the end of the new notice', async () => !(await inTheMiddle(page)).includes(nag));
  });
});
