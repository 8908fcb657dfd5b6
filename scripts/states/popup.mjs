/** The popup's states. */
import {
  address,
  clickIn,
  closePopup,
  grantedSite,
  popupSight,
  press,
  pressOn,
  pressTwice,
  sample,
  site,
} from './steps.mjs';

/** @typedef {import('./types.ts').State} State */
/** @typedef {import('../browsers/types.ts').Popup} Popup */

/** @param {string} name @param {string} shows @param {(stage: import('./types.ts').Stage) => Promise<Popup>} open @param {Partial<State>} [more] @returns {State} */
const popup = (name, shows, open, more) => ({
  name: `popup-${name}`,
  shows,
  own: true,
  reach: async stage => popupSight(await open(stage)),
  ...more,
});

/** Chosen by a press in the popup, where access is given. @param {import('./types.ts').Stage} stage */
async function chooseAlways(stage) {
  const opened = await pressTwice(stage, grantedSite);
  await clickIn(opened, '[data-part=site-allow]');
  await opened.waitFor(() => document.querySelector('[data-standing=always]'));
  return opened;
}

/** By keys, in the search field. @param {Popup} opened @param {string} words */
async function searchFor(opened, words) {
  await clickIn(opened, '[data-part=search]');
  for (const letter of words) await opened.key(letter);
}

/** @param {Popup} opened @param {string} selector */
async function toMiddle(opened, selector) {
  await opened.evaluate(wanted => document.querySelector(wanted)?.scrollIntoView({block: 'center'}), selector);
}

/** Runs in the extension's world of the page: paragraphs of the article stand for what other pages have. */
function removeMore() {
  const {plainquote} = /** @type {any} */ (globalThis);
  const reasons = ['consent-notice', 'newsletter', 'clutter', 'covering-frame', 'clutter'];
  const paragraphs = [...document.querySelectorAll('p')].slice(0, reasons.length);
  plainquote.refused = 'Klaro';
  plainquote.cleaning.hide(
    paragraphs.map((element, index) => ({removal: {element, step: 'nag', reason: reasons[index]}, marks: ['hide']})),
  );
}

/** @type {readonly State[]} */
export const popupStates = [
  popup('quotations', 'what was removed, and the quotations by speaker', async stage =>
    press(stage, await sample(stage)),
  ),
  popup('receipt', 'what stood on the things removed', async stage => {
    const opened = await press(stage, await sample(stage));
    await clickIn(opened, 'summary');
    return opened;
  }),
  popup(
    'receipt-long',
    'many things removed, one of them back on the page, and a platform that was answered',
    async stage => {
      const page = await sample(stage);
      const opened = await press(stage, page);
      await opened.waitFor(() => document.querySelector('[data-reason=foreign-label]'));
      await page.evaluateInExtension(removeMore);
      await clickIn(opened, 'summary');
      await clickIn(opened, '[data-reason=newsletter] [data-part=put-back-line]');
      await opened.waitFor(() => document.querySelector('[data-part=clean-line]'));
      await opened.evaluate(() => document.querySelector('[data-part=refused]')?.scrollIntoView({block: 'end'}));
      return opened;
    },
  ),
  popup('wall', 'a wall that is left alone', async stage => {
    const opened = await pressOn(stage, 'subscription-wall/source.html');
    await opened.waitFor(() => document.querySelector('[data-part=wall]'));
    return opened;
  }),
  popup('left', 'a kind is left alone on the site', async stage => {
    const opened = await press(stage, await sample(stage));
    await clickIn(opened, 'summary');
    await clickIn(opened, '[data-part=leave]');
    await opened.waitFor(() => document.querySelector('[data-part=left]'));
    return opened;
  }),
  popup('put-back', 'all is back on the page', async stage => {
    const opened = await press(stage, await sample(stage));
    await clickIn(opened, '[data-part=put-back]');
    await opened.waitFor(() => document.querySelector('[data-part=put-back]')?.textContent === 'Clean again');
    return opened;
  }),
  popup('current', 'the quotation that was gone to', async stage => {
    const opened = await press(stage, await sample(stage));
    await clickIn(opened, '[data-part=quotation]');
    await opened.waitFor(() => document.querySelector('[aria-current]'));
    return opened;
  }),
  popup('reported', 'what is reported, unfolded, one gone to', async stage => {
    const opened = await press(stage, await sample(stage));
    await clickIn(opened, '[data-part=reported] summary');
    await clickIn(opened, '[data-part=report]');
    await opened.waitFor(() => document.querySelector('[data-part=report][aria-current]'));
    return opened;
  }),
  popup('people', 'who declined to comment and who is not quoted, both unfolded, one gone to', async stage => {
    const opened = await pressOn(stage, 'states/silent.html');
    await clickIn(opened, '[data-part=unquoted] summary');
    await clickIn(opened, '[data-part=declined] summary');
    await clickIn(opened, '[data-part=declined] [data-part=person]');
    await opened.waitFor(() => document.querySelector('[data-part=person][aria-current]'));
    await opened.evaluate(() => document.querySelector('[data-part=unquoted]')?.scrollIntoView({block: 'end'}));
    return opened;
  }),
  popup('reports', 'a quotation that reports another’s words, and one of two speakers', stage =>
    pressOn(stage, 'states/silent.html'),
  ),
  popup('incomplete', 'an article of which some may be missing', stage => pressOn(stage, 'states/incomplete.html')),
  popup('keys', 'the focus on a quotation, brought there by keys', async stage => {
    const opened = await press(stage, await sample(stage));
    await opened.click('[data-part=status]'); // before a click the driver’s keys do not reach Firefox’s popup
    for (let times = 0; times < 2; times++) await opened.key('ArrowDown');
    await opened.waitFor(() => document.activeElement?.matches('li:nth-child(2) [data-part=quotation]'));
    return opened;
  }),
  popup('doubt', 'a long role, an unclear speaker, one that is not stated', stage =>
    pressOn(stage, 'states/unsure.html'),
  ),
  popup('unfolded', 'a long quotation unfolded, with its reason', async stage => {
    const opened = await pressOn(stage, 'states/unsure.html');
    await clickIn(opened, '[data-part=more]');
    await opened.waitFor(() => document.querySelector('[data-part=more][aria-expanded=true]'));
    await opened.evaluate(() => document.querySelector('[data-part=more]')?.scrollIntoView({block: 'center'}));
    return opened;
  }),
  popup('many', 'title, outlet and day; search; speakers, one without a name', stage =>
    pressOn(stage, 'states/many.html'),
  ),
  popup(
    'filter',
    'the lists behind “Filter”, one of them chosen in, and how many quotations that leaves',
    async stage => {
      const opened = await pressOn(stage, 'states/many.html');
      await clickIn(opened, '[data-part=filter]');
      await opened.key('Tab');
      await opened.key('Tab');
      await opened.key('ArrowDown');
      await opened.key('ArrowDown');
      await opened.waitFor(() => document.querySelector('[data-part=matching]')?.textContent);
      return opened;
    },
  ),
  popup('search', 'what a word finds', async stage => {
    const opened = await pressOn(stage, 'states/many.html');
    await searchFor(opened, 'roof');
    await opened.waitFor(() => document.querySelector('[data-part=matching]')?.textContent);
    return opened;
  }),
  popup('why', 'the sentence that a quotation came from, and what decided in it', async stage => {
    const opened = await pressOn(stage, 'states/many.html');
    await clickIn(opened, '[data-part=why]');
    await opened.waitFor(() => document.querySelector('[data-part=sentence]'));
    await toMiddle(opened, '[data-part=sentence]');
    return opened;
  }),
  popup('check', 'quotations whose speaker is unclear, with names to choose from', async stage => {
    const opened = await pressOn(stage, 'states/many.html');
    await clickIn(opened, '.check [data-part=someone-else]');
    await opened.waitFor(() => document.querySelector('.check .others:not([hidden])'));
    await toMiddle(opened, '.check h3');
    return opened;
  }),
  popup('corrected', 'a speaker that the reader chose, with the way back', async stage => {
    const opened = await pressOn(stage, 'states/many.html');
    await clickIn(opened, '.check [data-part=candidate]');
    await clickIn(opened, 'li:has([data-part=by-reader]) [data-part=why]');
    await opened.waitFor(() => document.querySelector('[data-part=undo]'));
    await toMiddle(opened, '[data-part=undo]');
    return opened;
  }),
  popup('voices', 'who gets how many words', async stage => {
    const opened = await pressOn(stage, 'states/many.html');
    await clickIn(opened, '[data-part=voices] summary');
    await opened.waitFor(() => document.querySelector('[data-part=voice]'));
    await toMiddle(opened, '[data-part=voices]');
    return opened;
  }),
  popup('copy', 'the forms to copy a quotation in, whose speaker is not certain', async stage => {
    const opened = await pressOn(stage, 'states/many.html');
    await clickIn(opened, '.check [data-part=copy-forms]');
    await opened.waitFor(() => document.querySelector('[data-part=unchecked]'));
    await opened.evaluate(() => document.querySelector('[data-part=unchecked]')?.scrollIntoView({block: 'center'}));
    return opened;
  }),
  popup('copied', 'a quotation that was copied', async stage => {
    const opened = await press(stage, await sample(stage));
    await clickIn(opened, '[data-part=copy]');
    await opened.waitFor(() => document.querySelector('[data-part=copied]'));
    return opened;
  }),
  popup('take-away', 'what can be saved, and where the page may be archived', async stage => {
    const opened = await press(stage, await sample(stage));
    await clickIn(opened, '[data-part=take-away] summary');
    await opened.waitFor(() => document.querySelector('[data-part=save]'));
    return opened;
  }),
  popup('no-quotations', 'an article in which nobody is quoted', stage => pressOn(stage, 'states/no-quotations.html')),
  popup('other-language', 'quotations by their marks alone, in a language whose speakers are not read', stage =>
    pressOn(stage, 'reading-view/arabic.html'),
  ),
  popup('experimental', 'speakers that are tried, none of them certain', stage => pressOn(stage, 'states/german.html')),
  popup('browser-page', 'why nothing can be done on a page of the browser', async stage => {
    const closed = stage.browser.kind === 'firefox' ? 'about:license' : 'chrome://version';
    const opened = await press(stage, await stage.open(closed));
    await opened.waitFor(() => document.querySelector('[data-part=problem]')?.textContent?.includes('browser itself'));
    return opened;
  }),
  popup('empty-page', 'a page without text, and a second try', stage => pressOn(stage, 'empty/source.html')),
  popup('reading', 'the reading view is open', async stage => {
    const page = await stage.open(address(stage, 'reading-view/source.html'));
    await clickIn(await press(stage, page), '[data-part=read]');
    await page.waitFor(() => document.body.lastElementChild?.getAttribute('role') === 'main');
    await closePopup(stage);
    return press(stage, page);
  }),
  popup('site-offered', 'always cleaning is offered from the second press on', async stage => {
    const opened = await pressTwice(stage, site);
    await opened.waitFor(() => document.querySelector('[data-standing=offered]'));
    return opened;
  }),
  popup('site-always', 'the site is always cleaned', chooseAlways),
  popup('site-paused', 'cleaning rests on the site', async stage => {
    const opened = await chooseAlways(stage);
    await clickIn(opened, '[data-part=site-pause]');
    await opened.waitFor(() => document.querySelector('[data-standing=paused]'));
    return opened;
  }),
  popup(
    'site-refused',
    'access was asked for in vain',
    async stage => {
      const opened = await pressOn(stage, 'linked-articles/source.html');
      await opened.waitFor(() => document.querySelector('[data-standing=refused]'));
      return opened;
    },
    {stored: {session: {wish: site}}}, // as the browser's prompt leaves it, which is not ours to press
  ),
  popup(
    'site-withdrawn',
    'access was taken back',
    async stage => {
      const opened = await pressOn(stage, 'linked-articles/source.html');
      await opened.waitFor(() => document.querySelector('[data-standing=withdrawn]'));
      return opened;
    },
    {stored: {local: {settings: {sites: [site]}}}},
  ),
];
