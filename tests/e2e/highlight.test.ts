/** A press on a quotation leads to its words: judged by the pixels of the page. */
import {expect, test} from 'vitest';
import type {Page, Popup} from '../../scripts/browsers/types.ts';
import {difference} from './pixels.ts';
import {read} from './reading.ts';
import {closePopup, inBrowsers, partsOf, press, until} from './support.ts';
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
    for (const [index, [first, last]] of quotations.entries()) {
      const next = (index + 1) % quotations.length;
      const [otherFirst, otherLast] = quotations[next] ?? ['', ''];
      await reveal(popup, page, ids[next], otherFirst);
      await reveal(popup, page, ids[index], first);
      const place = Math.round(await page.evaluate(() => scrollY));
      await page.evaluate(scrollExactly, place);
      const words = await boxesOf(page, first, last);
      const height = await page.evaluate(() => innerHeight);
      expect(words.some(({top, bottom}) => top >= 0 && bottom <= height)).toBe(true);
      const marked = await page.screenshot();
      await reveal(popup, page, ids[next], otherFirst);
      await page.evaluate(scrollExactly, place);
      const other = await boxesOf(page, otherFirst, otherLast);
      const {inside, outside} = difference(marked, await page.screenshot(), [...words, ...other]);
      expect(inside).toBeGreaterThan(1000);
      expect(outside).toBe(0);
    }
  });

  test('reported words are found in their closed section and lead to their place', async () => {
    const page = await stage().open('nato-open-door/source.html');
    const popup = await press(stage().browser, page);
    await until('the reported words', async () => (await partsOf(popup, 'report-words')).length > 0);
    const [words = ''] = await partsOf(popup, 'report-words');
    expect(words).not.toMatch(/[“”]/);
    await popup.click('[data-part=reported] summary');
    await popup.click('[data-part=report]');
    await page.waitFor(startsHighlight, words);
  });

  test('who declined and who is not quoted lead to their places, in the page and in the reading view', async () => {
    const page = await stage().open('states/silent.html');
    const popup = await press(stage().browser, page);
    await goToPeople(popup, page);
    expect(await page.evaluate(highlightIsInView)).toBe(false);
    await closePopup(stage());
    await read(stage(), page);
    await goToPeople(await press(stage().browser, page), page);
    expect(await page.evaluate(highlightIsInView)).toBe(true);
  });
});

/** The last highlight left is that of the first who declined. */
async function goToPeople(popup: Popup, page: Page): Promise<void> {
  await popup.click('[data-part=unquoted] summary');
  await popup.click('[data-part=unquoted] [data-part=person]');
  await page.waitFor(startsHighlight, 'Thomas Brook');
  await popup.click('[data-part=declined] summary');
  await popup.click('[data-part=declined] [data-part=person]');
  await page.waitFor(startsHighlight, 'declined to comment');
}

function highlightIsInView(): boolean {
  const view = document.querySelector('[role=main]');
  return [...CSS.highlights.values()].some(([range]) => view?.contains((range as Range).startContainer) ?? false);
}

/** By what the popup shows them for: grouped by speaker there, numbered in the order of the page. */
function idsOnPage(): number[] {
  return [...document.querySelectorAll<HTMLElement>('[data-part=quotation]')]
    .map(({dataset}) => Number(dataset.id))
    .sort((a, b) => a - b);
}

async function reveal(popup: Popup, page: Page, id: number | undefined, words: string): Promise<void> {
  await popup.click(`[data-part=quotation][data-id="${id}"]`);
  await page.waitFor(startsHighlight, words);
}

/** The page has scrolled by then: marking comes last. */
function startsHighlight(words: string): boolean {
  return [...CSS.highlights.values()].some(highlight => String([...highlight][0]).startsWith(words));
}

/** To a whole pixel, for pictures that can be compared. */
function scrollExactly(top: number): void {
  scrollTo({top: 0, behavior: 'instant'});
  scrollTo({top, behavior: 'instant'});
}
