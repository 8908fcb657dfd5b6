/** Markup in a page's words, and words in its markup: neither runs, in the reading view or in the popup. */
import {expect, test} from 'vitest';
import {foreignIn, hostileMarkup, pageOfMarkup, pageOfWords} from '../support/hostile-markup.ts';
import {isRead} from './reading.ts';
import {inBrowsers, partsOf, press} from './support.ts';

/** The page's own scripts are forbidden: what is seen here could only come from us. */
const silent = "default-src 'none'; style-src 'unsafe-inline'";

const pages = new Map([
  ['/as-words', {html: pageOfWords(), headers: {}}],
  ['/as-markup', {html: pageOfMarkup(), headers: {'content-security-policy': silent}}],
]);

inBrowsers(
  stage => {
    test.each([
      ['/as-words', hostileMarkup.length / 2],
      ['/as-markup', hostileMarkup.length / 4], // much of it is no text then
    ])('%s', async (address, fewest) => {
      const {browser, open} = stage();
      const page = await open(address.slice(1));
      const popup = await press(browser, page);
      expect((await partsOf(popup, 'quotation')).length).toBeGreaterThan(fewest);
      expect(await popup.evaluate(foreignIn('body', 'controls'))).toEqual([]);
      expect(await popup.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
      await popup.click('[data-part=read]');
      await page.waitFor(isRead);
      expect(await page.evaluate(foreignIn('body > [role=main]', 'controls'))).toEqual([]);
      expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
      if (address === '/as-words') expect(await page.evaluate(notShown, hostileMarkup)).toEqual([]);
    });
  },
  {made: ({pathname}) => pages.get(pathname)},
);

function notShown(pieces: readonly string[]): string[] {
  const text = document.querySelector('[role=main]')?.textContent ?? '';
  return pieces.filter(piece => !text.includes(piece.replace(/[ \t\n\f\r]+/g, ' ').trim()));
}
