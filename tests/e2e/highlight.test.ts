/** A press on a quotation leads to its words: judged by the pixels of the page. */
import {expect, test} from 'vitest';
import type {Popup} from '../../scripts/browsers/types.ts';
import {difference} from './pixels.ts';
import {inBrowsers, partsOf, press, until} from './support.ts';
import {boxesOf} from './words-on-screen.ts';

/** First and last words of the quotations, in the order of the page. */
const quotations = [
  ['We have said it publicly', 'Open Door Policy.'],
  ['I touched on the main issues', 'a wide range of issues.'],
  ['our response was fully coordinated', 'consulting with for weeks.'],
  ['Minister Wang Yi said it is still', 'expanding military blocs.'],
] as const;

inBrowsers(stage => {
  test('each quotation is brought into sight and its words alone are marked', async () => {
    const page = await stage().open('nato-open-door/source.html');
    const popup = await press(stage().browser, page);
    await until('the removal of the nag', async () => /ad-block/i.test((await partsOf(popup, 'receipt')).join()));
    const ids = await popup.evaluate(idsOnPage);
    expect(ids).toHaveLength(quotations.length);
    for (const [index, id] of ids.entries()) {
      const [first, last] = quotations[index] ?? ['', ''];
      const [otherFirst, otherLast] = quotations[(index + 1) % quotations.length] ?? ['', ''];
      await reveal(popup, ids[(index + 1) % ids.length]);
      await reveal(popup, id);
      const place = await page.evaluate(() => scrollY);
      const words = await boxesOf(page, first, last);
      expect(words.some(({top, bottom}) => top >= 0 && bottom <= 900)).toBe(true);
      const marked = await page.screenshot();
      await reveal(popup, ids[(index + 1) % ids.length]);
      await page.evaluate(y => scrollTo({top: y, behavior: 'instant'}), place);
      const other = await boxesOf(page, otherFirst, otherLast);
      const {inside, outside} = difference(marked, await page.screenshot(), [...words, ...other]);
      expect(inside).toBeGreaterThan(1000);
      expect(outside).toBe(0);
    }
  });
});

/** By what the popup shows them for: grouped by speaker there, numbered in the order of the page. */
function idsOnPage(): number[] {
  return [...document.querySelectorAll<HTMLElement>('[data-part=quotation]')]
    .map(({dataset}) => Number(dataset.id))
    .sort((a, b) => a - b);
}

async function reveal(popup: Popup, id: number | undefined): Promise<void> {
  await popup.click(`[data-part=quotation][data-id="${id}"]`);
  await popup.waitFor(current => document.querySelector(`[data-id="${current}"][aria-current=true]`), id);
}
