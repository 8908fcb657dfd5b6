/** Articles that are not English: speakers tried in some languages, marks alone in all others, and said so. */
import {expect, test} from 'vitest';
import {inBrowsers, partsOf, press, until} from './support.ts';

inBrowsers(stage => {
  test('German: speakers, none of them certain', async () => {
    const page = await stage().open('states/german.html');
    const popup = await press(stage().browser, page);
    await until('the quotations', async () => (await partsOf(popup, 'quotation')).length === 2);
    expect(await partsOf(popup, 'speaker-name')).toEqual(['Hedwig Ostrau', 'Ansgar Thiede']);
    expect(await partsOf(popup, 'confidence')).toEqual(['not certain', 'not certain']);
    expect((await partsOf(popup, 'note')).join()).toContain('experimental');
  });

  test('Arabic: quotations by their marks, and no claim about the speaker', async () => {
    const page = await stage().open('reading-view/arabic.html');
    const popup = await press(stage().browser, page);
    await until('the quotation', async () => (await partsOf(popup, 'quotation')).length === 1);
    expect(await partsOf(popup, 'speaker-name')).toEqual(['Speakers not read in this language']);
    expect(await partsOf(popup, 'reason')).toEqual(['Found by its marks alone']);
    expect((await partsOf(popup, 'note')).join()).toContain('In Arabic');
  });
});
