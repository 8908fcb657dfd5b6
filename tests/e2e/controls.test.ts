/** What is not a nag stays as it is, to the last attribute. */
import {expect, test} from 'vitest';
import type {Page} from '../../scripts/browsers/types.ts';
import {inBrowsers, partsOf, press, sourceOf} from './support.ts';

const logIn = async (page: Page): Promise<void> => {
  const {x, y} = await page.evaluate(() => {
    const {left, top, width, height} = (document.querySelector('#open') as Element).getBoundingClientRect();
    return {x: left + width / 2, y: top + height / 2};
  });
  await page.click(x, y);
  await page.waitFor(() => document.querySelector('#login')?.checkVisibility());
};

const cases = [
  ['a log-in dialog that the reader opened', 'login-dialog', logIn],
  ['an article about ad blockers', 'adblock-article', undefined],
  ['a subscription wall', 'subscription-wall', undefined],
  ['an age gate', 'age-gate', undefined],
] as const;

inBrowsers(stage => {
  test.each(cases)('%s', async (_name, fixture, prepare) => {
    const {browser, open} = stage();
    const page = await open(`${fixture}/source.html`);
    await prepare?.(page);
    const before = await sourceOf(page);
    const picture = await page.screenshot();
    const popup = await press(browser, page);
    expect(await partsOf(popup, 'put-back')).toEqual([]);
    expect(await sourceOf(page)).toBe(before);
    expect((await page.screenshot()).equals(picture)).toBe(true);
  });
});
