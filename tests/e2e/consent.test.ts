/** “Answer No for me”: the site itself records a refusal, only where the reader chose so and access was granted. */
import {describe, expect, test} from 'vitest';
import type {Page} from '../../scripts/browsers/types.ts';
import {clickOn} from './always-cleaned.ts';
import {type Consent, consentPage, ownNotice, refusable, unanswerable} from './consent-libraries.ts';
import {inBrowsers, partsOf, press, type Stage, until} from './support.ts';

const all = [...refusable, ...unanswerable];
const patience = 20_000; // ms; autoconsent looks twice a second

function made({pathname}: URL): string | undefined {
  const number = /^\/consent-(\d+)$/.exec(pathname)?.[1];
  const consent = number === undefined ? undefined : all[Number(number)];
  return consent && consentPage(consent);
}

const named = (cases: readonly Consent[]) => cases.map(one => [one.name, one] as const);

/** By a real click. */
async function choose({browser, open}: Stage, answerNo: boolean): Promise<void> {
  const settings = await open(browser.extensionUrl('options.html'));
  await settings.waitFor(() => document.querySelector('[data-part=shortcuts] kbd'));
  const isChosen = () => settings.evaluate(() => document.querySelector<HTMLInputElement>('[name=answer-no]')?.checked);
  if ((await isChosen()) !== answerNo) await clickOn(settings, '[name=answer-no]');
  await until('the choice', async () => (await isChosen()) === answerNo);
}

async function shown(stage: Stage, consent: Consent): Promise<Page> {
  const page = await stage.open(stage.url(`consent-${all.indexOf(consent)}`));
  await page.waitFor(selector => document.querySelector(selector), consent.notice);
  return page;
}

const isAnswering = () =>
  document.documentElement.getAttributeNames().some(name => /^data-pq\w+-answering$/.test(name));
const isGone = (selector: string) => !document.querySelector(selector)?.checkVisibility();

describe('with access to the site', () => {
  inBrowsers(
    stage => {
      test.each(named(refusable))('%s: refused, and said so', async (_name, consent) => {
        await choose(stage(), true);
        const page = await shown(stage(), consent);
        await until('an answer', async () => (await page.evaluate(consent.state)) !== 'none', patience);
        expect(await page.evaluate(consent.state)).toBe('refused');
        await until('the end of the notice', () => page.evaluate(isGone, consent.notice), patience);
        const popup = await press(stage().browser, page);
        await popup.waitFor(() => document.querySelector('[data-part=refused]'));
        expect((await partsOf(popup, 'refused')).join()).toMatch(/^Answered No to .*cannot be put back.*settings/);
      });

      test.each(named(unanswerable))('%s: hidden, and not answered', async (_name, consent) => {
        await choose(stage(), true);
        const page = await shown(stage(), consent);
        await until('the search for a No', () => page.evaluate(isAnswering));
        await until('its end', async () => !(await page.evaluate(isAnswering)), patience);
        expect(await page.evaluate(isGone, consent.notice)).toBe(true);
        expect(await page.evaluate(consent.state)).toBe('none');
        expect(await partsOf(await press(stage().browser, page), 'refused')).toEqual([]);
      });

      test('where it was not chosen, the notice is hidden and not answered', async () => {
        await choose(stage(), false);
        const page = await shown(stage(), ownNotice);
        await until('the end of the notice', () => page.evaluate(isGone, ownNotice.notice));
        await press(stage().browser, page);
        expect(await page.evaluateInExtension(wasBrought)).toBe(false);
        expect(await page.evaluate(ownNotice.state)).toBe('none');
      });
    },
    {build: 'test', made},
  );
});

describe('with the access of one press', () => {
  inBrowsers(
    stage => {
      test('the notice is hidden and not answered', async () => {
        await choose(stage(), true);
        const page = await shown(stage(), ownNotice);
        const popup = await press(stage().browser, page);
        await until('the end of the notice', () => page.evaluate(isGone, ownNotice.notice));
        expect((await partsOf(popup, 'receipt')).join()).toContain('consent notice');
        expect(await page.evaluateInExtension(wasBrought)).toBe(false);
        expect(await page.evaluate(ownNotice.state)).toBe('none');
      });
    },
    {made},
  );
});

function wasBrought(): boolean {
  return globalThis.plainquote?.answering === true;
}
