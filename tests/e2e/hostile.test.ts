/** Pages that make it hard, by design or without meaning to. */
import {expect, test} from 'vitest';
import type {Page} from '../../scripts/browsers/types.ts';
import {closePopup, inBrowsers, inTheMiddle, partsOf, press, scrolls, until} from './support.ts';

const notice = 'Ad blocker detected';

inBrowsers(stage => {
  test('a form whose fields are named like properties, and pictures likewise', async () => {
    const {browser, open} = stage();
    const page = await open('named-fields/source.html');
    const popup = await press(browser, page);
    expect(await page.evaluate(isSeen, '#notice')).toBe(false);
    expect(await scrolls(page)).toBe(true);
    expect(await partsOf(popup, 'speaker-name')).toEqual(['Karin Holm', 'Jon Vik']);
    await popup.click('[data-part=quotation]');
    await page.waitFor(isMarked, 'Nobody should miss');
  });

  test('a modal dialog inside the notice leaves no page that takes no clicks', async () => {
    const {browser, open} = stage();
    const page = await open('modal-in-box/source.html');
    await press(browser, page);
    await clickOn(page, '#act');
    await until('the click', async () => (await textOf(page, 'output')) === '1');
  });

  test('a page that was fixed is where the reader was', async () => {
    const {browser, open} = stage();
    const page = await open('fixed-body/source.html');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await press(browser, page);
    expect(await inTheMiddle(page)).not.toContain(notice);
    expect(await page.evaluate(() => scrollY)).toBe(600);
  });

  test('a notice that comes again and again is never painted', async () => {
    const {browser, open} = stage();
    const page = await open('returning-notice/source.html');
    const popup = await press(browser, page);
    await until('the removal', () =>
      page.evaluate(() => document.querySelector('#notice')?.checkVisibility() === false),
    );
    expect(await page.evaluate(framesWithNotice, 10)).toBe(0);
    expect((await partsOf(popup, 'receipt')).join()).toContain('1 ad-block notice');
  });

  test('another article at the same address is read at the next press', async () => {
    const {browser, open} = stage();
    const page = await open('swapped-article/source.html');
    expect(await partsOf(await press(browser, page), 'speaker-name')).toEqual(['Karin Holm', 'Jon Vik']);
    await closePopup(stage());
    await clickOn(page, '#next');
    const popup = await press(browser, page);
    await until('the second article', async () => (await partsOf(popup, 'speaker-name'))[0] === 'Lena Novak');
  });

  test('words in a folded part come to sight', async () => {
    const {browser, open} = stage();
    const page = await open('folded-words/source.html');
    const popup = await press(browser, page);
    expect(await page.evaluate(isSeen, '#words')).toBe(false);
    await popup.click('[data-part=quotation]');
    await page.waitFor(isMarked, 'Nobody should miss');
    expect(await page.evaluate(isSeen, '#words')).toBe(true);
  });
});

function isSeen(selector: string): boolean {
  return document.querySelector(selector)?.checkVisibility() === true;
}

function isMarked(words: string): boolean {
  return [...CSS.highlights.values()].some(highlight => String([...highlight][0]).startsWith(words));
}

function textOf(page: Page, selector: string): Promise<string> {
  return page.evaluate(name => document.querySelector(name)?.textContent ?? '', selector);
}

async function clickOn(page: Page, selector: string): Promise<void> {
  const {x, y} = await page.evaluate(name => {
    const {left, top, width, height} = (document.querySelector(name) as Element).getBoundingClientRect();
    return {x: left + width / 2, y: top + height / 2};
  }, selector);
  await page.click(x, y);
}

/** In how many frames the notice is seen until it has come `rounds` times more. */
function framesWithNotice(rounds: number): Promise<number> {
  const last = Number(document.body.dataset.rounds) + rounds;
  return new Promise(resolve => {
    let seen = 0;
    const frame = () => {
      if (document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('#notice')) seen++;
      if (Number(document.body.dataset.rounds) >= last) resolve(seen);
      else requestAnimationFrame(frame);
    };
    frame();
  });
}
