/** The shortcuts, by real keys: Chromium's on a screen of its own. No protocol presses those of Firefox. */
import {expect, test} from 'vitest';
import {isCleaned, showsNag, siteOf} from './always-cleaned.ts';
import {closePopup, inBrowsers, press, until} from './support.ts';

const keys = {clean: 'alt+shift+y', putBack: 'alt+shift+s', read: 'alt+shift+l'};

inBrowsers(
  stage => {
    const use = (name: keyof typeof keys) => stage().display?.key(keys[name]);

    test('cleaned, put back, cleaned again', async () => {
      const page = await stage().open(siteOf(stage(), 'keys').first);
      use('clean');
      await isCleaned(page);
      await (await stage().browser.popup()).waitFor(() => document.body.dataset.phase === 'done');
      await closePopup(stage());
      use('putBack');
      await until('the notice', () => showsNag(page));
      use('putBack');
      await isCleaned(page);
    });

    test('read at once, without the popup; that counts as a press', async () => {
      const site = siteOf(stage(), `reading-keys-${Date.now()}`); // a second try must not find the first's presses
      const page = await stage().open(site.first);
      use('read');
      await page.waitFor(() => document.querySelector('[role=main][tabindex="-1"] h1')?.checkVisibility());
      use('read');
      await page.waitFor(() => document.querySelector('[role=main][tabindex="-1"]') === null);
      await page.goto(site.second);
      const popup = await press(stage().browser, page);
      await popup.waitFor(() => document.querySelector('[data-standing=offered]'));
      expect(await showsNag(page)).toBe(false);
    });
  },
  {onScreen: true, kinds: ['chromium']},
);
