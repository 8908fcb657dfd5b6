/** What can go wrong between a press and its answer. */
import {expect, test} from 'vitest';
import {closePopup, inBrowsers, inTheMiddle, partsOf, press, until} from './support.ts';

const nag = 'Ad blocker detected';
const restricted = {chromium: 'chrome://version/', firefox: 'about:license'};

inBrowsers((stage, kind) => {
  test('a page that takes itself away while it is read', async () => {
    const {browser, open} = stage();
    const page = await open('vanishing/source.html');
    const popup = await press(browser, page);
    await page.waitFor(() => !document.querySelector('article'));
    expect(await inTheMiddle(page)).not.toContain(nag);
    const lost = '[data-part=quotation]';
    if (await popup.evaluate(selector => document.querySelector(selector) !== null, lost)) {
      await popup.click(lost);
      await popup.waitFor(() => document.querySelector('[data-part=status].lost'));
    } else {
      expect((await partsOf(popup, 'problem')).join('') + (await partsOf(popup, 'status')).join('')).not.toBe('');
    }
  });

  test('a tab closed while it is read leaves the next press whole', async () => {
    const {browser, open} = stage();
    const doomed = await open('linked-articles/source.html');
    await browser.press(doomed);
    await doomed.close();
    await browser.closePopup();
    const page = await open('linked-articles/second.html');
    await browser.press(page);
    // Chromium refuses a popup while it is still making the closed tab's, which then says that its page has gone.
    const first = await browser.popup(3000).catch(() => undefined);
    await first?.waitFor(() => ['done', 'failed'].includes(document.body.dataset.phase ?? ''));
    const itsOwn = (await first?.evaluate(() => document.body.dataset.phase)) === 'done';
    if (!itsOwn) await closePopup(stage());
    const popup = first && itsOwn ? first : await press(browser, page);
    await until(
      'the second article',
      async () => (await partsOf(popup, 'speaker-name')).join() === 'Lena Novak,Tomas Berg',
    );
  });

  test('a background killed over a question answers it after all', async () => {
    const {browser, open} = stage();
    const page = await open('linked-articles/source.html');
    await browser.press(page);
    await until('the removal of the notice', async () => !(await inTheMiddle(page)).includes(nag));
    await browser.killBackground();
    const popup = await browser.popup();
    await popup.waitFor(() => document.body.dataset.phase === 'done');
    expect(await partsOf(popup, 'speaker-name')).toEqual(['Ingrid Solberg', 'Nils Dahl']);
  });

  test('a background that has died since is not missed', async () => {
    const {browser, open} = stage();
    const page = await open('linked-articles/source.html');
    const popup = await press(browser, page);
    await browser.killBackground();
    await popup.click('[data-part=put-back]');
    await until('the notice again', async () => (await inTheMiddle(page)).includes(nag));
    await closePopup(stage());
    const again = await press(browser, page);
    expect(await partsOf(again, 'quotation')).toHaveLength(2);
  });

  test.each<[string, () => string, RegExp]>([
    ['a page of the browser', () => restricted[kind], /belongs to the browser itself/],
    ['an empty page', () => 'empty/source.html', /has no text/],
    ['an empty tab', () => 'about:blank', /is empty|keeps this page closed/], // Chromium tells neither address nor reason
  ])('%s: the popup says why nothing was done', async (_name, address, sentence) => {
    const {browser, open} = stage();
    const page = await open(address());
    const popup = await press(browser, page);
    const [problem = ''] = await partsOf(popup, 'problem');
    expect(problem).toMatch(sentence);
    expect(await partsOf(popup, 'put-back')).toEqual([]);
  });
});
