/** Every permission is needed: without it the pressed page is not read, or the view does not stand beside it. */
import {describe, expect, test} from 'vitest';
import manifest from '../../manifest.json' with {type: 'json'};
import type {Page} from '../../scripts/browsers/types.ts';
import type {Browser as Extension} from '../../src/extension/browser.ts';
import {inBrowsers, type Stage} from './support.ts';

declare const chrome: Extension;

const {permissions} = manifest['x-chrome'];

/** The background asks for these as it starts, and does not: nobody answers. */
const fatal = ['storage', 'contextMenus'];

/** What the press gives, and what it is used by: the same in Firefox. */
const inBoth = [undefined, 'activeTab', 'scripting'];

/** Firefox gives a pressed page, with `activeTab` or without, to whoever may ask for access to its site; here nobody may. */
const askingForNone = {optional_host_permissions: []};

const works = {phase: 'done', beside: true};

for (const without of [undefined, ...permissions]) {
  const left = permissions.filter(one => one !== without);
  describe(without === undefined ? 'with all permissions' : `without ${without}`, () =>
    inBrowsers(
      stage => {
        test('a pressed page', async () => {
          const seen = await pressed(stage());
          if (without === undefined) expect(seen).toEqual(works);
          else if (without === 'sidePanel') expect(seen).toEqual({...works, beside: false});
          else if (fatal.includes(without)) expect(seen.phase).not.toBe('done');
          else expect(seen).toMatchObject({phase: 'failed'});
        });
      },
      {
        kinds: inBoth.includes(without) ? ['chromium', 'firefox'] : ['chromium'],
        replaces: {...askingForNone, permissions: left},
        mayFail: fatal.includes(without ?? ''),
      },
    ),
  );
}

/** What a popup in a tab says of a page whose button was pressed; the popup's own door may be shut. */
async function pressed({browser, open}: Stage): Promise<{phase: string | undefined; beside: boolean}> {
  const page = await open('linked-articles/source.html');
  await browser.press(page);
  await browser.closePopup();
  const tab = await open(browser.extensionUrl('options.html'));
  await tab.goto(browser.extensionUrl(`popup.html?of=${await tabBefore(tab)}`));
  await tab.waitFor(() => ['done', 'failed'].includes(document.body.dataset.phase ?? '')).catch(() => undefined);
  return tab.evaluate(() => ({
    phase: document.body.dataset.phase,
    beside: document.querySelector('[data-part=beside]') !== null,
  }));
}

function tabBefore(tab: Page): Promise<number> {
  return tab.evaluate(async () => {
    const own = await chrome.tabs.getCurrent();
    const tabs = await chrome.tabs.query({currentWindow: true});
    return tabs.find(({index}) => index === own.index - 1)?.id ?? -1;
  });
}
