/** The page the project began with: shipped build, real button, all that a press promises. */
import {expect, test} from 'vitest';
import type {Page} from '../../scripts/browsers/types.ts';
import {closePopup, inBrowsers, inTheMiddle, partsOf, press, scrolls, sourceOf, until} from './support.ts';

const sample = 'nato-open-door/source.html';
const nag = 'Reklam Engelleyici Algılandı';

/** Labels, headings and shares in Turkish that nobody needs for reading or acting. */
const passive = [
  'İlgili Makaleler',
  'Başa dön tuşu',
  'Etiketler',
  'Paylaş',
  'Yazdır',
  'Önceki yazı',
  'Sonraki yazı',
  '2 dakika okuma süresi',
];

const speakers = [
  ['Antony Blinken', 'U.S. Secretary of State', ['We have said it publicly', 'our response was fully coordinated']],
  ['Jens Stoltenberg', 'NATO Secretary General', ['I touched on the main issues']],
  ['China’s Foreign Ministry', '', ['Minister Wang Yi said it is still necessary']],
];

inBrowsers(stage => {
  /** The sample, its nag in place. */
  async function nagged(): Promise<Page> {
    const page = await stage().open(sample);
    await until('the nag', async () => (await inTheMiddle(page)).includes(nag));
    return page;
  }

  test('the nag goes and the wheel scrolls', async () => {
    const page = await nagged();
    expect(await scrolls(page)).toBe(false);
    await press(stage().browser, page);
    expect(await inTheMiddle(page)).not.toContain(nag);
    expect(await scrolls(page)).toBe(true);
  });

  test('a nag that comes after the press goes as well', async () => {
    const page = await stage().open(sample);
    const popup = await press(stage().browser, page);
    await until('the removal of the nag', async () => /ad-block/i.test((await partsOf(popup, 'receipt')).join()));
    expect(await inTheMiddle(page)).not.toContain(nag);
    expect(await scrolls(page)).toBe(true);
  });

  test('passive Turkish chrome is out of sight; menu and comment form stay', async () => {
    const page = await nagged();
    expect(await page.evaluate(visibleTexts, passive)).toEqual(passive);
    const acts = await page.evaluate(visibleControls);
    await press(stage().browser, page);
    await until('the end of the chrome', async () => (await page.evaluate(visibleTexts, passive)).length === 0);
    expect(await page.evaluate(visibleControls)).toEqual(acts);
  });

  test('four quotations under their speakers', async () => {
    const page = await nagged();
    const popup = await press(stage().browser, page);
    const groups = await popup.evaluate(() =>
      [...document.querySelectorAll('[data-part=speaker]')].map(group => {
        const text = (part: string) =>
          [...group.querySelectorAll(`[data-part=${part}]`)].map(element => element.textContent ?? '');
        return {name: text('speaker-name')[0], role: text('role')[0] ?? '', words: text('words')};
      }),
    );
    expect(groups.map(({name, role}) => [name, role])).toEqual(speakers.map(([name, role]) => [name, role]));
    expect(groups.map(({words}) => words)).toEqual(
      speakers.map(([, , words]) => (words as string[]).map(first => expect.stringContaining(first))),
    );
  });

  test('put back restores every attribute and style, clean again hides anew', async () => {
    const page = await nagged();
    const before = await sourceOf(page);
    const styles = await page.evaluate(lockStyles);
    const popup = await press(stage().browser, page);
    const cleaned = await sourceOf(page);
    expect(cleaned).not.toBe(before);
    await popup.click('[data-part=put-back]');
    await until('the nag again', async () => (await inTheMiddle(page)).includes(nag));
    expect(await sourceOf(page)).toBe(before);
    expect(await page.evaluate(lockStyles)).toEqual(styles);
    await popup.click('[data-part=put-back]');
    await until('the second removal', async () => !(await inTheMiddle(page)).includes(nag));
    expect(await sourceOf(page)).toBe(cleaned);
  });

  test('a second press closes the popup and injects nothing; a third finds all as it was', async () => {
    const page = await nagged();
    const popup = await press(stage().browser, page);
    const cleaned = await sourceOf(page);
    await page.evaluateInExtension(markGuard);
    await stage().browser.press(page);
    await until('the popup to close', () => popup.closed());
    await closePopup(stage());
    const again = await press(stage().browser, page);
    expect(await page.evaluateInExtension(isMarked)).toBe(true);
    expect(await sourceOf(page)).toBe(cleaned);
    expect(await partsOf(again, 'quotation')).toHaveLength(4);
  });
});

/** Which of the texts a reader sees, as an element's whole text. */
function visibleTexts(texts: readonly string[]): string[] {
  const seen = [...document.querySelectorAll('body *')]
    .filter(element => element.checkVisibility({visibilityProperty: true, opacityProperty: true}))
    .map(element => element.textContent?.trim() ?? '');
  return texts.filter(text => seen.includes(text));
}

/** Links of the menu and fields of the forms that can be seen. */
function visibleControls(): string[] {
  return [...document.querySelectorAll('header nav a, form input, form textarea, form button')]
    .filter(element => element.checkVisibility({visibilityProperty: true}))
    .map(element => element.outerHTML);
}

function lockStyles(): string[] {
  return [document.documentElement, document.body].map(element => {
    const {overflow, position, marginRight, paddingRight, filter} = getComputedStyle(element);
    return [element.getAttribute('style'), overflow, position, marginRight, paddingRight, filter].join(';');
  });
}

type Marked = {plainquote?: {guard?: {marked?: boolean}}};

function markGuard(): void {
  const guard = (globalThis as Marked).plainquote?.guard;
  if (guard) guard.marked = true;
}

function isMarked(): boolean {
  return (globalThis as Marked).plainquote?.guard?.marked === true;
}
