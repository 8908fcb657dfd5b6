import {expect, test, vi} from 'vitest';
import {analysisOf} from '../analysis.ts';
import {type Popup, page, pressKey, show} from './show.tsx';
import {takingDoors} from './taking.ts';

const analysis = analysisOf(
  ['“We won,” said Jane Doe.', '“Again,” she said.'],
  [{runs: ['We won,']}, {runs: ['Again,'], confidence: 0.6}],
  [{name: 'Jane Doe'}],
  {siteName: 'The Paper'},
);
const quoting = {...page, analysis};

/** The first quotation's menu, unfolded. */
async function unfolded(popup: Popup, quotation = 0): Promise<void> {
  popup.press('copy-forms', quotation);
  await vi.waitFor(() => expect(popup.all('copy-form')).not.toEqual([]));
}

const isOpen = ({all}: Popup) => all('copy-forms').map(button => button.getAttribute('aria-expanded'));

test('a press of Copy copies that quotation in the form that was used last, and says so there', async () => {
  const {doors, written, kept} = takingDoors({copyForm: async () => 'apa'});
  const popup = show({page: quoting}, doors);
  await vi.waitFor(() => expect(popup.texts('copy')).toEqual(['Copy: APA', 'Copy: APA']));
  popup.press('copy', 0);
  await vi.waitFor(() => expect(popup.texts('copied')).toEqual(['Copied']));
  expect(written).toEqual([expect.stringMatching(/^“We won,” \(Jane Doe, as cited in /)]);
  expect(kept).toEqual(['apa']);
  expect(popup.all('copied')[0]?.closest('li')?.textContent).toContain('We won');
  expect(popup.texts('told-aloud')).toEqual(['Copied']);
});

test('the menu unfolds with the form that was used last first, and the focus on it', async () => {
  const popup = show({page: quoting}, takingDoors({copyForm: async () => 'mla'}).doors);
  await vi.waitFor(() => expect(popup.texts('copy')[0]).toBe('Copy: MLA'));
  expect(isOpen(popup)).toEqual(['false', 'false']);
  await unfolded(popup);
  expect(isOpen(popup)).toEqual(['true', 'false']);
  expect(popup.texts('copy-form')).toEqual(['MLA', 'sentence', 'APA', 'Markdown']);
  expect(popup.document.activeElement).toBe(popup.all('copy-form')[0]);
});

test('Escape folds the menu, gives the focus back and does no more', async () => {
  const popup = show({page: quoting}, takingDoors().doors);
  const heard = vi.fn();
  popup.document.addEventListener('keydown', heard);
  await unfolded(popup);
  expect(pressKey(popup, 'Escape')).toBe(false);
  await vi.waitFor(() => expect(popup.all('copy-form')).toEqual([]));
  expect(popup.document.activeElement).toBe(popup.all('copy-forms')[0]);
  expect(heard).not.toHaveBeenCalled();
  expect(pressKey(popup, 'Escape')).toBe(true); // the next one is the browser's
});

test('a form that is chosen is copied, folds the menu and comes first from then on', async () => {
  const {doors, written, kept} = takingDoors({copyForm: async () => 'mla'});
  const popup = show({page: quoting}, doors);
  await vi.waitFor(() => expect(popup.texts('copy')[0]).toBe('Copy: MLA'));
  await unfolded(popup);
  popup.press('copy-form', 3);
  await vi.waitFor(() => expect(popup.texts('copy')).toEqual(['Copy: Markdown', 'Copy: Markdown']));
  expect(written).toEqual([expect.stringMatching(/^> “We won,”/)]);
  expect(kept).toEqual(['markdown']);
  expect(isOpen(popup)).toEqual(['false', 'false']);
  expect(popup.document.activeElement).toBe(popup.all('copy-forms')[0]);
});

test.each([
  ['a speaker who is certain', 0, new Map(), 0],
  ['a speaker who is not', 1, new Map(), 1],
  ['one whom the reader confirmed', 1, new Map([[1, {attribution: 'confirmed', speaker: 'Jane Doe'} as const]]), 0],
])('%s: whether the menu warns', async (_who, quotation, corrections, warnings) => {
  const popup = show({page: quoting, corrections}, takingDoors().doors);
  await unfolded(popup, quotation);
  expect(popup.all('unchecked')).toHaveLength(warnings);
});

test('where the browser does not let it be copied, that is said, and the form is not kept', async () => {
  const {doors, kept} = takingDoors({write: () => Promise.reject(new Error('denied'))});
  const popup = show({page: quoting}, doors);
  popup.press('copy');
  await vi.waitFor(() => expect(popup.texts('copied')).toEqual(['The browser did not let it be copied. Press again.']));
  expect(kept).toEqual([]);
});

test('what was copied and cannot be remembered was copied all the same', async () => {
  const {doors} = takingDoors({keepCopyForm: () => Promise.reject(new Error('full'))});
  const popup = show({page: quoting}, doors);
  popup.press('copy');
  await vi.waitFor(() => expect(popup.texts('copied')).toEqual(['Copied']));
});

test('nothing is copied where there is nothing to take from', () =>
  expect(show({page: quoting}).all('copy-menu')).toEqual([]));
