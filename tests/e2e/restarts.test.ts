/** A site that is always cleaned stays so when the browser starts anew and when the extension is updated. */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {chooseSite, clickOn, held, isCleaned, optionsOf, siteOf, standing} from './always-cleaned.ts';
import {closePopup, inBrowsers, type Stage, until} from './support.ts';

const labels = '[name=foreign]';

inBrowsers(
  stage => {
    /** Still as chosen: the first page loaded is cleaned without a press, and nobody is welcomed again. */
    async function isAsBefore(): Promise<void> {
      const {browser, open} = stage();
      const site = siteOf(stage(), 'kept');
      const page = await open(site.first);
      await isCleaned(page);
      await page.goto(site.second);
      await isCleaned(page);
      expect(await standing(stage(), page)).toMatchObject({standing: 'always'});
      await closePopup(stage());
      const {origins, scripts, settings} = await held(browser);
      expect([...origins].sort()).toEqual([`*://${site.host}/*`, `*://www.${site.host}/*`]);
      expect(scripts).toHaveLength(1);
      expect(settings).toMatchObject({sites: [site.host], kinds: {nags: true, consent: true, foreign: false}});
      const options = await optionsOf(stage());
      await until('the kind as it was chosen', async () => (await options.evaluate(isChecked, labels)) === false);
      const own = await ownPages(stage());
      expect(own).toContain(browser.extensionUrl('options.html'));
      expect(own).not.toContain(browser.extensionUrl('welcome.html'));
    }

    test('the browser starts anew', async () => {
      const options = await optionsOf(stage());
      await clickOn(options, labels);
      const page = await stage().open('about:blank');
      await chooseSite(stage(), page, siteOf(stage(), 'kept'));
      await stage().browser.prompt.answer('allow');
      await until('the choice', async () => (await standing(stage(), page)).standing === 'always');
      await stage().restart();
      await isAsBefore();
      await stage().restart();
      await isAsBefore();
    }, 180_000); // ms; three starts of a browser

    test('the extension is updated', async () => {
      const {browser, extension} = stage();
      const manifest = join(extension, 'manifest.json');
      const own = JSON.parse(readFileSync(manifest, 'utf8'));
      writeFileSync(manifest, JSON.stringify({...own, version: '99.0'}));
      await browser.reloadExtension();
      expect(await browser.background.evaluate('chrome.runtime.getManifest().version')).toBe('99.0');
      await isAsBefore();
    });
  },
  {
    onScreen: true,
    restarts: true,
    // Firefox takes a temporary add-on away at its end; its installation anew finds what a signed one has all the time.
    prefs: {
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  },
);

/** Addresses of the extension's pages in tabs. */
async function ownPages({browser}: Stage): Promise<string[]> {
  const tabs: {url?: string}[] = await browser.background.evaluate('chrome.tabs.query({})');
  return tabs.map(({url = ''}) => url);
}

function isChecked(selector: string): boolean | undefined {
  return document.querySelector<HTMLInputElement>(selector)?.checked;
}
