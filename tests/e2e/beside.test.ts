/** The same view beside the page, and the question who said the selected words. */
import {expect, test} from 'vitest';
import {closePopup, inBrowsers, partsOf, press, sourceOf, until} from './support.ts';

const repeated = 'repeated-phrases/source.html';
const linked = 'linked-articles/source.html';

inBrowsers(stage => {
  test('it follows the tab in front, and reads no page whose button was not pressed', async () => {
    const {browser, open} = stage();
    const page = await open(repeated);
    const popup = await press(browser, page);
    await popup.click('[data-part=take-away] summary');
    await popup.click('[data-part=beside]');
    const beside = await browser.beside();
    const speakers = () =>
      beside.evaluate(() => [...document.querySelectorAll('[data-part=speaker-name]')].map(name => name.textContent));
    await until('the quotations beside the page', async () => (await speakers()).length === 2);
    await until('the end of the popup', () => popup.closed());
    expect(await speakers()).toEqual(['Jane Doe', 'Tom Reed']);
    expect(await beside.evaluate(() => document.querySelectorAll('[data-part=beside]').length)).toBe(0);

    const other = await open(linked);
    await beside.waitFor(() => document.querySelector('[data-part=problem]'));
    expect(await beside.evaluate(() => document.querySelector('[data-part=problem] h3')?.textContent)).toBe(
      'Press the Plainquote button on this page',
    );
    const untouched = await sourceOf(other);
    expect(untouched).not.toMatch(/data-pq/);
    await press(browser, other);
    await until('the other page’s quotations', async () => (await speakers()).join() === 'Ingrid Solberg,Nils Dahl');
    await closePopup(stage());

    await other.goto(stage().url('linked-articles/second.html'));
    await beside.waitFor(() => document.querySelector('[data-part=problem]'));
    await other.close();
    await until('the first page’s quotations', async () => (await speakers()).join() === 'Jane Doe,Tom Reed');
  });

  test.each([
    ['a baker who lives beside it, said', undefined],
    ['“We will not sell the bridge,” Tom Reed', 1],
  ])('who said “%s”', async (words, quotation) => {
    const {browser, open} = stage();
    const page = await open(repeated);
    await press(browser, page);
    await closePopup(stage());
    await page.evaluate(select, words);
    await browser.chooseInMenu(page, {id: 'who-said', title: 'Who said this?'});
    const popup = await browser.popup();
    await popup.waitFor(() => document.body.dataset.phase === 'done');
    if (quotation === undefined) {
      await popup.waitFor(() => document.querySelector('[data-part=status]')?.textContent?.includes('in no quotation'));
      return;
    }
    await popup.waitFor(id => document.activeElement?.matches(`[data-id="${id}"][aria-current]`), quotation);
    expect(await partsOf(popup, 'status')).toEqual(['3 quotations from 2 speakers']);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  });
});

/** Runs in the page: selects words that stand in one paragraph. */
function select(words: string): void {
  const paragraph = [...document.querySelectorAll('p')].find(({textContent}) => textContent.includes(words));
  const text = paragraph?.firstChild;
  const from = text?.textContent?.indexOf(words) ?? -1;
  if (!text || from < 0) throw new Error(`No ${words}`);
  paragraph.scrollIntoView({block: 'center'});
  getSelection()?.setBaseAndExtent(text, from, text, from + words.length);
}
