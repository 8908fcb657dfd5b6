/** The browser's own question for access, asked by a real click and answered as a reader does. */
import {describe, expect, test} from 'vitest';
import type {Browser} from '../../scripts/browsers/types.ts';
import {chooseSite, clickOn, held, isCleaned, optionsOf, showsNag, siteOf, standing} from './always-cleaned.ts';
import {closePopup, inBrowsers, until} from './support.ts';

inBrowsers(
  stage => {
    test('refused: nothing is registered or stored, a sentence says so, and the next press works', async () => {
      const site = siteOf(stage(), 'refused');
      const page = await stage().open('about:blank');
      await chooseSite(stage(), page, site);
      await stage().browser.prompt.answer('deny');
      const {standing: stands, text} = await standing(stage(), page);
      expect(stands).toBe('refused');
      expect(text).toContain(site.host);
      const {origins, scripts, settings} = await held(stage().browser);
      expect({origins, scripts, settings}).toEqual({origins: [], scripts: [], settings: null});
      await closePopup(stage());
      await page.goto(site.first);
      expect(await showsNag(page)).toBe(true);
      await standing(stage(), page);
      await isCleaned(page);
    });

    test('allowed: open pages are cleaned, the popup says so, the next page needs no press', async () => {
      const site = siteOf(stage(), 'allowed');
      const resting = await stage().open(site.first);
      const page = await stage().open('about:blank');
      await chooseSite(stage(), page, site);
      expect(await showsNag(resting)).toBe(true);
      await stage().browser.prompt.answer('allow');
      await isCleaned(resting);
      expect(await standing(stage(), page)).toMatchObject({standing: 'always'});
      await closePopup(stage());
      await page.goto(site.first);
      await isCleaned(page);
      await page.goto(site.twin);
      await isCleaned(page);
    });

    test('refused, asked again, allowed', async () => {
      const site = siteOf(stage(), 'second-thoughts');
      const page = await stage().open('about:blank');
      await chooseSite(stage(), page, site);
      await stage().browser.prompt.answer('deny');
      await standing(stage(), page);
      await (await stage().browser.popup()).click('[data-part=site-askAgain]');
      await stage().browser.prompt.appears();
      await stage().browser.prompt.answer('allow');
      await until('the choice', async () => (await standing(stage(), page)).standing === 'always');
    });

    test('the background dies while the question stands; allowed, it is done all the same', async () => {
      const {browser} = stage();
      const site = siteOf(stage(), 'killed');
      const resting = await stage().open(site.first);
      const page = await stage().open('about:blank');
      await chooseSite(stage(), page, site);
      await browser.killBackground();
      expect(await browser.background.alive()).toBe(false);
      await browser.prompt.answer('allow');
      await isCleaned(resting);
      expect(await standing(stage(), page)).toMatchObject({standing: 'always'});
    });

    describe('every page', () => {
      test('refused: said, and it goes on by presses', async () => {
        const options = await optionsOf(stage());
        await clickOn(options, '[value=every]');
        await stage().browser.prompt.appears();
        await stage().browser.prompt.answer('deny');
        await options.waitFor(() => document.querySelector('[data-part=when] [data-part=refused]'));
        expect(await options.evaluate(chosenWhen)).toBe('press');
        expect(await runsEverywhere(stage().browser)).toBe(false);
        const page = await stage().open(siteOf(stage(), 'not-every').first);
        expect(await showsNag(page)).toBe(true);
      });

      test('allowed, then left: the sites that were chosen by themselves stay so', async () => {
        const {browser, open} = stage();
        const site = siteOf(stage(), 'single');
        const other = siteOf(stage(), 'other');
        const page = await open('about:blank');
        await chooseSite(stage(), page, site);
        await browser.prompt.answer('allow');
        await until('the choice', async () => (await standing(stage(), page)).standing === 'always');
        await closePopup(stage());

        const options = await optionsOf(stage());
        await clickOn(options, '[value=press]'); // as it was: takes nothing away
        await clickOn(options, '[value=every]');
        await browser.prompt.appears();
        await browser.prompt.answer('allow');
        await until('every page', async () => (await options.evaluate(chosenWhen)) === 'every');
        await isCleaned(await open(other.first));

        const again = await optionsOf(stage());
        await clickOn(again, '[value=press]');
        await again.waitFor(host => document.querySelector(`[data-site="${host}"][data-standing=always]`), site.host);
        expect(await again.evaluate(chosenWhen)).toBe('press');
        await until('the end of every page', async () => !(await runsEverywhere(browser)));
        const later = await open(other.first);
        expect(await showsNag(later)).toBe(true);
        await later.goto(site.first);
        await isCleaned(later);
      });
    });
  },
  {onScreen: true},
);

async function runsEverywhere(browser: Browser): Promise<boolean> {
  const {origins, scripts} = await held(browser);
  return JSON.stringify([origins, scripts]).includes('*://*/*');
}

function chosenWhen(): string | undefined {
  return document.querySelector<HTMLInputElement>('[name=when]:checked')?.value;
}
