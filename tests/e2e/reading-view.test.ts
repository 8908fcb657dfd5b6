/** The reading view over a page with a strict policy: in, about, and out again, with everything as it was. */
import {PNG} from 'pngjs';
import {expect, test} from 'vitest';
import type {Page} from '../../scripts/browsers/types.ts';
import {clickControl, clickOn, isLeft, isRead, read} from './reading.ts';
import {inBrowsers, sourceOf, until} from './support.ts';

const story = 'reading-view/source.html';

/** What a page embeds leads to this computer, where nothing answers. */
const setting = {hosts: ['www.youtube.com', 'ads.example']};

inBrowsers(stage => {
  test('a text that the site cuts: nothing that this reader is not shown, a note, and the way back to the page', async () => {
    const page = await stage().open('states/incomplete.html');
    await read(stage(), page);
    const shown = await page.evaluate(() => {
      const view = document.body.lastElementChild;
      const links = [...(view?.querySelectorAll('article > p:last-child a') ?? [])];
      return {
        text: view?.textContent,
        note: view?.querySelector('[role=note] span')?.textContent,
        picture: view?.querySelector('img')?.getAttribute('src')?.split('/').at(-1),
        pages: links.map(link => link.textContent),
      };
    });
    expect(shown.text).toContain('the council decided on Tuesday');
    expect(shown.text).toContain('The valley');
    expect(shown.text).not.toContain('The engineers give the arch');
    expect(shown.note).toBe('The site seems to show only a part of this article.');
    expect(shown.picture).toBe('harbour.svg');
    expect(shown.pages).toEqual(['2', '3']);
    await clickControl(page, 'Show the page’s own text');
    await page.waitFor(isLeft);
  });

  test.each(['Escape', 'the button'])('left by %s, the document is the same, node for node', async way => {
    const page = await stage().open(story);
    const before = await sourceOf(page);
    await read(stage(), page);
    expect(await sourceOf(page)).not.toBe(before);
    if (way === 'Escape') await page.key('Escape');
    else await clickControl(page, 'Close');
    await page.waitFor(isLeft);
    expect(await sourceOf(page)).toBe(before);
  });

  test('nodes, handlers, what was typed, focus and place stay alive', async () => {
    const page = await stage().open(story);
    await clickOn(page, '#field');
    for (const letter of ['o', 'a', 'k']) await page.key(letter);
    await page.evaluate(() => {
      Object.assign(globalThis, {known: document.querySelector('#count')});
      scrollTo({top: 40, behavior: 'instant'});
    });
    await read(stage(), page);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.key('Escape');
    await page.waitFor(isLeft);
    await until('the place on the page', () => page.evaluate(() => scrollY === 40));
    expect(await page.evaluate(() => document.querySelector<HTMLInputElement>('#field')?.value)).toBe('oak');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
    await page.evaluate(() => scrollTo(0, 0));
    await clickOn(page, '#count');
    expect(await page.evaluate(() => document.querySelector('#count')?.textContent)).toBe('1');
    expect(await page.evaluate('known === document.querySelector("#count")')).toBe(true);
  });

  test('a script that walks the body finds the words of the article, and only they are shown', async () => {
    const page = await stage().open(story);
    await read(stage(), page);
    const walked = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body.lastElementChild as Element, NodeFilter.SHOW_TEXT);
      let text = '';
      while (walker.nextNode()) text += walker.currentNode.nodeValue;
      return text;
    });
    const shown = await page.evaluate<[], string>('document.body.innerText');
    for (const words of ['We owe it to everyone', 'The basin is sounded', 'County survey office', 'Photo: Jonas Ek']) {
      expect(walked).toContain(words);
      expect(shown).toContain(words);
    }
    expect(shown).not.toContain('About us');
  });

  test('pictures, lists and the table are there, and nothing of the page besides', async () => {
    const page = await stage().open(story);
    await read(stage(), page);
    await page.waitFor(() =>
      [...document.querySelectorAll('[role=main] img')].every(image => (image as HTMLImageElement).naturalWidth > 600),
    );
    const counts = await page.evaluate(() => {
      const count = (selector: string) => document.querySelectorAll(`[role=main] ${selector}`).length;
      return {
        pictures: count('figure > img'),
        captions: count('figcaption'),
        items: count('ol > li'),
        nested: count('ol ul > li'),
        rows: count('tr'),
        links: count('a[href^="http"]'),
        foreign: count('article :is([id], [class], [name], [onclick], [onload], script, iframe)'),
      };
    });
    expect(counts).toEqual({pictures: 2, captions: 2, items: 4, nested: 2, rows: 4, links: 1, foreign: 0});
  });

  test('films, sounds and players stand in their places, and nothing plays by itself', async () => {
    const page = await stage().open('reading-view/media.html');
    const before = await sourceOf(page);
    await read(stage(), page);
    const order = () =>
      [...document.querySelectorAll('[role=main] article > *')].map(({localName, firstElementChild: first}) =>
        localName === 'figure' ? (first?.localName === 'div' ? first.textContent : first?.localName) : localName,
      );
    await page.waitFor(() => document.querySelector<HTMLVideoElement>('[role=main] video')?.textTracks.length === 1);
    expect(await page.evaluate(order)).toEqual([
      'h1',
      'div',
      'video',
      'p',
      'audio',
      'p',
      'a',
      'p',
      'Plays only on the page itself',
      'p',
    ]);
    expect(await page.evaluate(() => document.querySelectorAll('[role=main] iframe').length)).toBe(0);
    expect(await page.evaluate(() => document.querySelector('[role=main] figure a')?.textContent)).toBe(
      'How a bell is castYouTube',
    );
    const playing = () =>
      [...document.querySelectorAll<HTMLMediaElement>('[role=main] :is(video, audio)')].filter(one => !one.paused);
    expect(await page.evaluate(playing)).toEqual([]);
    await page.evaluate(() => document.querySelector<HTMLVideoElement>('[role=main] video')?.play());
    await page.waitFor(() => (document.querySelector<HTMLVideoElement>('[role=main] video')?.currentTime ?? 0) > 0);
    await page.key('Escape');
    await page.waitFor(isLeft);
    await page.waitFor(() => document.querySelector<HTMLVideoElement>('#film')?.paused === false); // browsers rest it
    expect(await sourceOf(page)).toBe(before);
  });

  test.each([
    ['Sepia', [247, 239, 223]],
    ['Dark', [26, 29, 31]],
    ['High contrast', [255, 255, 255]],
    ['Light', [253, 253, 251]],
  ])('%s is painted, and kept', async (name, colour) => {
    const page = await stage().open(story);
    await read(stage(), page);
    await clickControl(page, 'Aa');
    await clickControl(page, name);
    await page.key('Escape');
    await until(`${name} on the screen`, async () => String(await paper(page)) === String(colour));
    const next = await stage().open(story);
    await read(stage(), next);
    expect(await paper(next)).toEqual(colour);
  });

  test('a typeface of the extension is used whatever the policy of the page', async () => {
    const page = await stage().open(story);
    await read(stage(), page);
    const before = await wordWidth(page);
    expect(await page.evaluate(() => document.fonts.size)).toBe(0);
    await clickControl(page, 'Aa');
    await clickControl(page, 'Dyslexia-friendly');
    await until('wide letters', async () => (await wordWidth(page)) > before * 1.15);
    await clickControl(page, 'Serif');
    await until('the letters before', async () => (await wordWidth(page)) === before);
    await page.key('Escape');
    await page.key('Escape');
    await page.waitFor(isLeft);
    expect(await page.evaluate(() => document.fonts.size)).toBe(0);
  });

  test('n and p go from quotation to quotation', async () => {
    const page = await stage().open(story);
    await read(stage(), page);
    const gone: string[] = [];
    for (const key of ['n', 'n', 'p', 'j', 'k']) {
      const before = await focused(page);
      await page.key(key);
      await until('another quotation', async () => (await focused(page)) !== before);
      gone.push((await focused(page)).slice(0, 8));
    }
    expect(gone).toEqual(['We owe i', 'Oak last', 'We owe i', 'Oak last', 'We owe i']);
    expect(await page.evaluate(() => document.querySelector('[role=status]')?.textContent)).toBe(
      'Quotation 1 of 4: Ingrid Solberg',
    );
  });

  test('taken away by the page it is put back once, then left; on another address it closes', async () => {
    const page = await stage().open(story);
    await read(stage(), page);
    await page.evaluate(() => document.body.lastElementChild?.remove());
    await page.waitFor(isRead);
    await page.evaluate(() => document.body.lastElementChild?.remove());
    await page.waitFor(isLeft);
    expect(await page.evaluate<[], string>('document.body.innerText')).toContain('About us');

    await read(stage(), page);
    await page.evaluate(() => history.pushState(null, '', '?part=2'));
    await page.waitFor(isLeft);
  });

  test('a film plays on behind it', async () => {
    const page = await stage().open(story);
    await page.evaluate(playFilm);
    await page.waitFor(() => (document.querySelector('video')?.currentTime ?? 0) > 0);
    await read(stage(), page);
    const before = await page.evaluate(() => document.querySelector('video')?.currentTime ?? 0);
    await page.waitFor(at => (document.querySelector('video')?.currentTime ?? 0) > at, before);
    await page.key('Escape');
    await page.waitFor(isLeft);
    expect(await page.evaluate(() => document.querySelector('video')?.paused)).toBe(false);
  });
}, setting);

/** Red, green and blue of a point where nothing but paper is. */
async function paper(page: Page): Promise<number[]> {
  const {data, width} = PNG.sync.read(await page.screenshot());
  return [...data.subarray(4 * (300 * width + 20), 4 * (300 * width + 20) + 3)];
}

function wordWidth(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelector('[role=main] article strong')?.getBoundingClientRect().width ?? 0);
}

function focused(page: Page): Promise<string> {
  return page.evaluate(
    () => (document.activeElement?.localName === 'span' ? document.activeElement.textContent : '') ?? '',
  );
}

async function playFilm(): Promise<void> {
  const canvas = document.createElement('canvas');
  const film = document.createElement('video');
  const paint = canvas.getContext('2d');
  setInterval(() => paint?.fillRect(Math.random() * 100, 0, 10, 10), 40);
  film.muted = true;
  film.srcObject = canvas.captureStream(25);
  document.querySelector('main')?.append(film);
  await film.play();
}
