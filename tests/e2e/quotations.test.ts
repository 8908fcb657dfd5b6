/** The quotations' view, by real clicks and keys: find one among many, say who said it, and what is kept of that. */
import {expect, test} from 'vitest';
import type {Page, Popup} from '../../scripts/browsers/types.ts';
import {click} from '../../scripts/states/steps.mjs';
import {closePopup, inBrowsers, partsOf, press} from './support.ts';

const article = 'states/many.html';
const unclear = '“a town without a hall”';
const near = 'Hanna Lindqvist';

inBrowsers(stage => {
  async function opened(): Promise<Popup> {
    return press(stage().browser, await stage().open(article));
  }

  async function options(): Promise<Page> {
    const {browser, open} = stage();
    const page = await open(browser.extensionUrl('options.html'));
    await page.waitFor(() => document.querySelector('[data-part=shortcuts] kbd'));
    return page;
  }

  /** What tests before, or a first try, had kept. */
  async function forget(): Promise<void> {
    const settings = await options();
    await settings.evaluate(forgetAll);
    await settings.close();
  }

  test('the head says which article it is', async () => {
    const popup = await opened();
    expect(await partsOf(popup, 'title')).toEqual([
      'Town hall will close for two years, and nobody knows where the clerks will sit',
    ]);
    expect(await partsOf(popup, 'outlet')).toEqual(['The Harbour Chronicle']);
    expect((await partsOf(popup, 'published'))[0]).toContain('2026');
    expect(await partsOf(popup, 'completeness')).toEqual(['Whole text']);
  });

  test('typed words find quotations, Down leads to them, and all come back', async () => {
    const popup = await opened();
    await popup.click('[data-part=search]');
    for (const letter of 'roof') await popup.key(letter);
    await shows(popup, 'matching', '2 of 11 quotations');
    expect(await speakers(popup)).toEqual(['Thomas Beck', 'Paul Whitcombe']);
    await popup.key('ArrowDown');
    expect(await popup.evaluate(() => document.activeElement?.textContent)).toContain('fallen roof');
    await popup.click('[data-part=filter-clear]');
    await shows(popup, 'matching', '');
    expect(await partsOf(popup, 'quotation')).toHaveLength(11);
    expect(await focusedPart(popup)).toBe('search');
  });

  test('lists behind the button filter by keys alone', async () => {
    const popup = await opened();
    await popup.click('[data-part=filter]');
    for (const key of ['Tab', 'Tab', 'Tab', 'ArrowDown', 'ArrowDown']) await popup.key(key);
    await shows(popup, 'matching', '1 of 11 quotations');
    expect(await speakers(popup)).toEqual(['A senior official in the building department']);
    expect(await partsOf(popup, 'unnamed')).toEqual(['not named']);
    expect(await focusedPart(popup)).toBe('filter-naming');
  });

  test('why: the sentence with what decided, by keys', async () => {
    const popup = await opened();
    await popup.click('[data-part=search]');
    await popup.key('ArrowDown');
    await popup.key('Tab');
    await popup.key('Enter');
    await popup.waitFor(() => document.querySelector('[data-part=sentence]'));
    expect(await partsOf(popup, 'sentence')).toEqual([
      '“The beams are older than the town itself, and they will not carry another winter,” said Margaret Ellison, the town’s chief engineer.',
    ]);
    expect(await partsOf(popup, 'cue')).toEqual(['said']);
    expect(await focusedPart(popup)).toBe('why');
  });

  test('what is to be checked is found by one press, and put right by one more', async () => {
    await forget();
    const popup = await opened();
    await popup.click('[data-part=to-check]');
    expect(await popup.evaluate(() => document.activeElement?.textContent)).toContain('a town without a hall');
    await popup.click('.check [data-part=candidate]');
    expect(await wordsOf(popup, near)).toEqual([unclear]);
    expect(await partsOf(popup, 'told')).toEqual([`Corrected: ${near}`]);
    expect(await popup.evaluate(() => document.activeElement?.textContent)).toContain('the umbrella of the poor');
    expect(await partsOf(popup, 'to-check')).toEqual(['1 to check']);
  });

  test('a correction is there when the page is read again, undone by a press, and erased in the settings', async () => {
    await forget();
    const page = await stage().open(article);
    const popup = await press(stage().browser, page);
    await popup.click('.check [data-part=candidate]');
    await popup.waitFor(() => document.querySelector('[data-part=by-reader]'));
    await popup.click('[data-id="0"]');
    await popup.key('Tab');
    await popup.key('Enter');
    await popup.waitFor(() => document.querySelector('[data-part=confirm]'));
    await popup.click('li:has([data-id="0"]) [data-part=confirm]');
    await popup.waitFor(() => document.querySelector('li:has([data-id="0"]) [data-part=by-reader]'));
    expect(await focusedPart(popup)).toBe('quotation');
    await closePopup(stage());

    await page.reload();
    const again = await press(stage().browser, page);
    await again.waitFor(() => document.querySelectorAll('[data-part=by-reader]').length === 2);
    expect(await partsOf(again, 'by-reader')).toEqual(['confirmed by you', 'corrected by you']);
    expect(await wordsOf(again, near)).toEqual([unclear]);
    await again.click('li:has([data-id="0"]) [data-part=why]');
    await again.waitFor(() => document.querySelector('li:has([data-id="0"]) [data-part=undo]'));
    await again.click('li:has([data-id="0"]) [data-part=undo]');
    await again.waitFor(() => document.querySelectorAll('[data-part=by-reader]').length === 1);
    await closePopup(stage());

    const settings = await options();
    await settings.waitFor(() => document.querySelector('[data-day]')?.textContent?.includes('1 correction'));
    const stored = await settings.evaluate(allStored);
    expect(stored).toContain('correction:');
    expect(stored).not.toMatch(/Lindqvist|many\.html|without a hall/);
    await click(settings, '[data-part=keep]');
    await settings.waitFor(() => document.querySelector('[data-day][data-kept=true]'));
    await click(settings, '[data-part=erase]');
    await settings.waitFor(() => !document.querySelector('[data-day]'));
    expect(await settings.evaluate(() => document.activeElement?.textContent)).toBe('Your corrections');
    await settings.close();

    await page.reload();
    const last = await press(stage().browser, page);
    await last.waitFor(() => document.querySelector('.check'));
    expect(await partsOf(last, 'by-reader')).toEqual([]);
    expect(await partsOf(last, 'to-check')).toEqual(['2 to check']);
  });

  test('a name is typed where the text has none', async () => {
    await forget();
    const popup = await opened();
    await popup.click('.check [data-part=someone-else]');
    await popup.waitFor(() => document.querySelector('.check .others:not([hidden])'));
    await popup.click('.check [data-part=other-name]');
    for (const letter of 'Ada') await popup.key(letter);
    await popup.key('Enter');
    await popup.waitFor(() => document.querySelector('[data-part=by-reader]'));
    expect(await wordsOf(popup, 'Ada')).toEqual([unclear]);
  });

  test('voices: words by speaker, most first', async () => {
    const popup = await opened();
    await popup.click('[data-part=voices] summary');
    await popup.waitFor(() => document.querySelector('[data-part=voice]'));
    const rows = await popup.evaluate(() =>
      [...document.querySelectorAll('[data-part=voice]')].map(row =>
        [...row.querySelectorAll('th > span:first-child, td')].map(cell => cell.textContent),
      ),
    );
    expect(rows.slice(0, 2)).toEqual([
      ['Margaret Ellison', '29', '7'],
      ['Thomas Beck', '25', '0'],
    ]);
    expect(await popup.evaluate(widthsOfBars)).toEqual([...(await popup.evaluate(widthsOfBars))].sort((a, b) => b - a));
  });
});

type Local = {get(keys: null): Promise<object>; clear(): Promise<void>};
type WithStorage = {chrome: {storage: {local: Local}}};

function forgetAll(): Promise<void> {
  return (globalThis as unknown as WithStorage).chrome.storage.local.clear();
}

function allStored(): Promise<string> {
  const {local} = (globalThis as unknown as WithStorage).chrome.storage;
  return local.get(null).then(stored => JSON.stringify(stored));
}

/** Of the speakers with a name, CSS pixels. */
function widthsOfBars(): number[] {
  return [...document.querySelectorAll('[data-part=voice]:not(.nobody) .bar')].map(bar =>
    [...bar.children].reduce((sum, part) => sum + part.getBoundingClientRect().width, 0),
  );
}

async function shows(popup: Popup, part: string, text: string): Promise<void> {
  await popup.waitFor(
    (name, wanted) => document.querySelector(`[data-part="${name}"]`)?.textContent === wanted,
    part,
    text,
  );
}

const speakers = (popup: Popup): Promise<string[]> => partsOf(popup, 'speaker-name');

function wordsOf(popup: Popup, speaker: string): Promise<(string | null)[]> {
  return popup.evaluate(
    name =>
      [...document.querySelectorAll('[data-part=speaker]')]
        .filter(group => group.querySelector('[data-part=speaker-name]')?.textContent === name)
        .flatMap(group => [...group.querySelectorAll('[data-part=words]')].map(words => words.textContent)),
    speaker,
  );
}

function focusedPart(popup: Popup): Promise<string | undefined> {
  return popup.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.part);
}
