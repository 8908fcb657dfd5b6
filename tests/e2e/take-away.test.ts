/** Quotations copied and saved by real clicks and keys; their links opened. */
import {readdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import type {Page, Popup} from '../../scripts/browsers/types.ts';
import {closePopup, inBrowsers, partsOf, press, until} from './support.ts';

const sample = 'nato-open-door/source.html';
const repeated = 'repeated-phrases/source.html';

type Saved = {
  quotations: {quotation: string; speaker: string | null; fragmentUrl: string | null; url: string; authors: string[]}[];
};

inBrowsers((stage, kind) => {
  async function pressed(path: string): Promise<{page: Page; popup: Popup}> {
    const page = await stage().open(path);
    const popup = await press(stage().browser, page);
    return {page, popup};
  }

  /** A press of Copy, or of a form, and what is on the clipboard then. */
  async function copied(popup: Popup, selector: string): Promise<string> {
    await popup.click(selector);
    await popup.waitFor(() => document.querySelector('[data-part=copied]')?.textContent === 'Copied');
    return stage().browser.clipboard();
  }

  /** What is saved; taken out of the folder, for Chromium writes over what has the same name. */
  async function saved(popup: Popup, form: string, name: RegExp): Promise<string> {
    const {downloads} = stage().browser;
    const before = list(downloads);
    await popup.click(`[data-part=save][data-form=${form}]`);
    const file = await until('another file', () => list(downloads).find(one => !before.includes(one)));
    expect(file).toMatch(name);
    const text = await until('its content', () => readFileSync(join(downloads, file), 'utf8') || undefined);
    rmSync(join(downloads, file));
    return text;
  }

  test('a press of Copy copies a sentence; another form is chosen by keys, and comes first from then on', async () => {
    const {page, popup} = await pressed(repeated);
    expect(await copied(popup, '[data-part=copy]')).toBe(
      '“We will not sell the bridge,” said Jane Doe, mayor, as quoted by Town Crier on March 4, 2026.',
    );
    await popup.key('Tab');
    await popup.waitFor(() => document.activeElement?.matches('[data-part=copy-forms]'));
    await popup.key('Enter');
    await popup.waitFor(() => document.activeElement?.matches('[data-part=copy-form]'));
    expect(await partsOf(popup, 'copy-form')).toEqual(['sentence', 'APA', 'MLA', 'Markdown']);
    if (kind === 'chromium') {
      await popup.key('Escape'); // Firefox closes its panel by it before any content hears of the key (nsXULPopupManager)
    } else await popup.click('[data-part=copy-forms]');
    await popup.waitFor(() => document.activeElement?.matches('[data-part=copy-forms][aria-expanded=false]'));
    await popup.key('Enter');
    await popup.waitFor(() => document.activeElement?.matches('[data-part=copy-form]'));
    await popup.key('Tab');
    await popup.key('Enter');
    await popup.waitFor(() => document.querySelector('[data-part=copy]')?.textContent === 'Copy: APA');
    expect(await popup.evaluate(() => document.activeElement?.getAttribute('data-part'))).toBe('copy-forms');
    expect(await popup.evaluate(() => document.querySelector('[data-part=told-aloud]')?.textContent)).toBe('Copied');
    const {origin} = new URL(stage().url(''));
    expect(await stage().browser.clipboard()).toBe(
      `“We will not sell the bridge,” (Jane Doe, as cited in Smith, 2026).\n\nSmith, A. (2026, March 4). The bridge is not for sale. Town Crier. ${origin}/${repeated}`,
    );
    await closePopup(stage());
    const again = await press(stage().browser, page);
    await again.waitFor(() => document.querySelector('[data-part=copy]')?.textContent === 'Copy: APA');
    await again.click('[data-part=copy-forms]');
    await again.waitFor(() => document.querySelector('[data-part=copy-form]'));
    expect((await copied(again, '[data-form=markdown]')).split('\n')[0]).toBe('> “We will not sell the bridge,”');
    await again.click('[data-part=copy-forms]');
    await again.waitFor(() => document.querySelector('[data-part=copy-form]'));
    expect(await copied(again, '[data-part=copy-form][data-form=sentence]')).toMatch(
      /^“We will not sell the bridge,” said/,
    );
  });

  test('quotations and article are saved as files', async () => {
    const {popup} = await pressed(sample);
    await popup.click('[data-part=take-away] summary');
    await popup.waitFor(() => document.querySelector('details[data-part=take-away][open]'));
    const csv = await saved(popup, 'csv', /-quotations.*\.csv$/);
    expect(csv.startsWith('\uFEFF"quotation","kind",')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(6); // a header, four quotations, the end
    const json: Saved = JSON.parse(await saved(popup, 'json', /-quotations.*\.json$/));
    expect(json.quotations.map(({speaker}) => speaker).slice(0, 1)).toEqual(['Antony Blinken']);
    expect(await saved(popup, 'quotations-markdown', /-quotations.*\.md$/)).toContain('> “We have said it publicly');
    expect(await saved(popup, 'article-markdown', /^blinkens-russia-statement.*\.md$/)).toMatch(
      /^# Blinken’s Russia statement/,
    );
    const html = await saved(popup, 'article-html', /^blinkens-russia-statement.*\.html$/);
    expect(html).toMatch(/^<!doctype html>\n<html lang="en"/);
    expect(html).not.toContain('İlgili Makaleler');
    await popup.waitFor(() => document.querySelector('[data-part=saved]')?.textContent?.startsWith('Saved as '));
    expect(await popup.closed()).toBe(false);
  });

  test.each([
    [sample, 4],
    [repeated, 3],
  ])('%s: each link scrolls to its own words', async (path, count) => {
    const {page, popup} = await pressed(path);
    await popup.click('[data-part=take-away] summary');
    const {quotations}: Saved = JSON.parse(await saved(popup, 'json', /-quotations.*\.json$/));
    expect(quotations).toHaveLength(count);
    await closePopup(stage());
    await page.close();
    const paragraphs = new Set<string>();
    for (const {quotation, fragmentUrl} of quotations) {
      const there = await stage().open(fragmentUrl ?? '');
      const words = quotation.replaceAll(/[“”]/g, '').slice(0, 60);
      const at = await until('the words in sight', () => there.evaluate(paragraphInSight, words));
      expect(at.scrolled).toBeGreaterThan(0);
      paragraphs.add(at.text);
      await there.close();
    }
    expect(paragraphs.size).toBe(new Set(quotations.map(({quotation, speaker}) => `${speaker} ${quotation}`)).size);
  });
});

function list(folder: string): string[] {
  try {
    return readdirSync(folder).filter(name => !/\.(crdownload|part)$/.test(name));
  } catch {
    return []; // nothing was saved yet
  }
}

/** Runs in the page: the paragraph with these words that stands in the viewport, if one does. */
function paragraphInSight(words: string): {text: string; scrolled: number} | undefined {
  const paragraph = [...document.querySelectorAll('p')]
    .filter(element => element.textContent?.replaceAll(/\s+/g, ' ').includes(words.slice(0, 25)))
    .find(element => {
      const {top, bottom} = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
  return paragraph && {text: paragraph.textContent ?? '', scrolled: scrollY};
}
