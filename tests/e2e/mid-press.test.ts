/** Between a press and its answer the page goes, comes or falls apart. */

import {readFile} from 'node:fs/promises';
import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {expect, test} from 'vitest';
import {closePopup, inBrowsers, inTheMiddle, partsOf, press, sourceOf, until} from './support.ts';

const nag = 'Ad blocker detected';
const article = 'linked-articles/source.html';
const speakers = ['Ingrid Solberg', 'Nils Dahl'];

inBrowsers(stage => {
  test('it goes to another page, which nobody pressed on', async () => {
    const {browser, url, open} = stage();
    const page = await open(article);
    await page.evaluate(address => void setTimeout(() => location.assign(address)), url('linked-articles/second.html'));
    await browser.press(page);
    await page.waitFor(() => location.pathname.endsWith('second.html') && document.readyState === 'complete');
    const popup = await browser.popup(3000).catch(() => undefined);
    await popup?.waitFor(() => ['done', 'failed'].includes(document.body.dataset.phase ?? ''));
    await closePopup(stage());
    const last = await press(browser, page);
    await until('the second article', async () => (await partsOf(last, 'speaker-name'))[0] === 'Lena Novak');
    await until('the end of its notice', async () => !(await inTheMiddle(page)).includes(nag));
  });

  test('the popup is closed: the page is cleaned, and the next press finds all of it', async () => {
    const {browser, open} = stage();
    const page = await open(article);
    await browser.press(page);
    await (await browser.popup()).waitFor(() => document.body?.dataset.phase); // as soon as there is one to be seen
    await closePopup(stage());
    await until('the end of the notice', async () => !(await inTheMiddle(page)).includes(nag));
    await browser.press(page);
    // Chromium refuses a popup while it is still ending the last; then the next press opens it.
    const popup = await browser.popup(3000).catch(() => press(browser, page));
    await popup.waitFor(() => document.body.dataset.phase === 'done');
    expect(await partsOf(popup, 'speaker-name')).toEqual(speakers);
    expect((await partsOf(popup, 'receipt')).join()).toContain('1 ad-block notice');
  });

  test('pressed twice at once: cleaned once', async () => {
    const {browser, open} = stage();
    const page = await open(article);
    await Promise.all([browser.press(page), browser.press(page)]);
    await until('the end of the notice', async () => !(await inTheMiddle(page)).includes(nag));
    await closePopup(stage());
    const popup = await press(browser, page);
    expect(await partsOf(popup, 'speaker-name')).toEqual(speakers);
    expect((await partsOf(popup, 'receipt')).join()).toContain('1 ad-block notice');
    await popup.click('[data-part=put-back]');
    await until('the notice again', async () => (await inTheMiddle(page)).includes(nag));
    expect(await sourceOf(page)).not.toContain('data-pq');
  });

  test('it reloads again and again: the popup comes to an end, and a press on what stays works', async () => {
    const {browser, open} = stage();
    const page = await open('reloading/source.html');
    await browser.press(page).catch(() => undefined); // it may be between two documents
    const popup = await browser.popup(3000).catch(() => undefined);
    await page.waitFor(() => Number(sessionStorage.getItem('round')) > 12 && document.readyState === 'complete');
    await popup?.waitFor(() => ['done', 'failed'].includes(document.body.dataset.phase ?? ''));
    if (popup) expect((await partsOf(popup, 'receipt')).join() + (await partsOf(popup, 'problem')).join()).not.toBe('');
    await closePopup(stage());
    const last = await press(browser, page);
    await until('the article', async () => String(await partsOf(last, 'speaker-name')) === String(speakers));
    expect(await inTheMiddle(page)).not.toContain(nag);
  });

  test('it reloads while its quotations are sought: the popup says that it went', async () => {
    const {browser, open} = stage();
    const page = await open(article);
    await page.evaluate(() => {
      const paragraphs = [...document.querySelectorAll('article p')];
      const many = Array.from({length: 800}, () => paragraphs.map(paragraph => paragraph.cloneNode(true))).flat();
      document.querySelector('article')?.append(...many);
    });
    await browser.press(page);
    const popup = await browser.popup();
    await popup.waitFor(() => document.body?.dataset.phase === 'quoting');
    await page.evaluate(() => location.reload());
    await popup.waitFor(() => document.body.dataset.phase === 'failed');
    expect((await partsOf(popup, 'problem')).join()).toContain('The page changed');
    await closePopup(stage());
    const last = await press(browser, page);
    expect(await partsOf(last, 'speaker-name')).toEqual(speakers);
  });

  test('its frames are taken away', async () => {
    const {browser, url, open} = stage();
    const page = await open(article);
    await page.evaluate(address => {
      const frames = Array.from({length: 12}, () => document.createElement('iframe'));
      for (const frame of frames) frame.src = address;
      document.querySelector('main')?.append(...frames);
      setTimeout(() => {
        for (const [index, frame] of frames.entries()) setTimeout(() => frame.remove(), index * 20);
      });
    }, url('linked-articles/second.html'));
    const popup = await press(browser, page);
    await page.waitFor(() => !document.querySelector('iframe'));
    expect(await partsOf(popup, 'speaker-name')).toEqual(speakers);
    expect(await inTheMiddle(page)).not.toContain(nag);
  });

  test('it is still loading: what has come is cleaned, what comes is read', async () => {
    const {browser, open} = stage();
    const slow = await slowServer('tests/fixtures/pages/linked-articles/source.html', 'The engineers had');
    try {
      const page = await open('about:blank');
      await page.evaluate(address => void setTimeout(() => location.assign(address)), slow.address);
      await page.waitFor(() => document.querySelector('article'));
      await browser.press(page);
      await until('the reading', async () => (await browser.popup()).evaluate(() => document.body.dataset.phase));
      slow.finish();
      await page.waitFor(() => document.readyState === 'complete');
      const popup = await browser.popup(3000).catch(() => press(browser, page));
      await until('the whole article', async () => String(await partsOf(popup, 'speaker-name')) === String(speakers));
      await until('the end of the notice', async () => !(await inTheMiddle(page)).includes(nag));
    } finally {
      slow.close();
    }
  });
});

/** Sends a page up to some words, and the rest when it is told to. */
async function slowServer(file: string, words: string) {
  const text = await readFile(file, 'utf8');
  const at = text.indexOf(words);
  const waiting: ServerResponse[] = [];
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.write(text.slice(0, at));
    waiting.push(response);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    finish() {
      for (const response of waiting.splice(0)) response.end(text.slice(at));
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
