/** The states of the extension's own pages: settings, welcome and its sample. */
import {click, grantedSite, pageSight, site, wholePage} from './steps.mjs';

/** @typedef {import('./types.ts').State} State */
/** @typedef {import('./types.ts').Stage} Stage */

const used = {
  sites: [grantedSite, site, 'a-very-long-name-of-a-newspaper.of-the-northern-islands.example'],
  paused: [grantedSite],
  left: [
    {site, kinds: ['nags', 'clutter']},
    {site: 'a-very-long-name-of-a-newspaper.of-the-northern-islands.example', kinds: ['newsletters']},
  ],
  languages: ['tr', 'de'],
};
const widths = /** @type {const} */ ([
  ['wide', 1200],
  ['narrow', 360],
]);

/** @param {Stage} stage */
async function options({browser, open}) {
  const page = await open(browser.extensionUrl('options.html'));
  await page.waitFor(() => document.querySelector('[data-part=shortcuts] kbd'));
  return page;
}

/** What stands beside a page, as a tab of its own: it speaks of itself, where nothing was pressed. @param {Stage} stage */
async function beside({browser, open}) {
  const page = await open(browser.extensionUrl('beside.html'));
  await page.waitFor(() => document.querySelector('[data-part=problem]'));
  return wholePage(page, 360);
}

/** @param {Stage} stage */
async function welcome({browser, open}) {
  const page = await open(browser.extensionUrl('welcome.html'));
  await page.waitFor(() => document.querySelector('[data-part=try]'));
  return page;
}

/** From the welcome to its sample, until the notice lies over it. @param {Stage} stage @param {number} width */
async function tryIt(stage, width) {
  const page = await welcome(stage);
  await page.setViewport(width, 900);
  await click(page, '[data-part=try]');
  await page.waitFor(() => document.querySelector('#tie-popup-adblock.show'));
  return page;
}

/** @param {Stage} stage @param {number} width */
async function tryAndClean(stage, width) {
  const page = await tryIt(stage, width);
  await click(page, '#plainquote-panel button');
  await page.waitFor(
    () => document.querySelector('iframe')?.contentDocument?.querySelectorAll('[data-part=quotation]').length,
  );
  return page;
}

/** Corrections of two days, as they are stored; what is locked in them nobody sees. */
const corrected = Object.fromEntries(
  [0, 0, 0, 40].map((ago, index) => {
    const day = Math.floor(Date.now() / 86_400_000) - ago;
    return [`correction:${index}`, {day, kept: ago > 0, locked: '00'}];
  }),
);

/** @type {readonly State[]} */
export const pageStates = [
  {
    name: 'beside-not-pressed',
    shows: 'beside a page whose button was not pressed',
    own: true,
    reach: beside,
  },
  ...widths.flatMap(
    ([name, width]) =>
      /** @type {State[]} */ ([
        {
          name: `options-new-${name}`,
          shows: 'the settings of a new reader',
          own: true,
          reach: async stage => wholePage(await options(stage), width),
        },
        {
          name: `options-used-${name}`,
          shows: 'settings with sites and languages',
          own: true,
          stored: {local: {settings: used}},
          reach: async stage => {
            const page = await options(stage);
            await page.waitFor(() => document.querySelectorAll('[data-part=sites] li').length === 3);
            return wholePage(page, width);
          },
        },
        {
          name: `welcome-${name}`,
          shows: 'the welcome',
          own: true,
          reach: async stage => wholePage(await welcome(stage), width),
        },
        {
          name: `welcome-tried-${name}`,
          shows: 'the sample page after “Try it here”',
          own: false,
          reach: async stage => pageSight(await tryIt(stage, width), '#plainquote-panel'),
        },
        {
          name: `welcome-cleaned-${name}`,
          shows: 'the sample page cleaned, with the popup over it',
          own: false,
          reach: async stage => pageSight(await tryAndClean(stage, width), '#plainquote-panel'),
        },
      ]),
  ),
  {
    name: 'options-corrections',
    shows: 'corrections of two days, those of one kept',
    own: true,
    stored: {local: corrected},
    reach: async stage => {
      const page = await options(stage);
      await page.waitFor(() => document.querySelectorAll('[data-part=corrections] li').length === 2);
      return wholePage(page, 360);
    },
  },
  {
    name: 'options-reset',
    shows: 'the question before all is forgotten',
    own: true,
    reach: async stage => {
      const page = await options(stage);
      await click(page, '[data-part=reset]');
      await page.waitFor(() => document.activeElement?.matches('[data-part=reset-not]'));
      return wholePage(page, 1200);
    },
  },
  {
    name: 'options-keys',
    shows: 'the focus where keys brought it',
    own: true,
    reach: async stage => {
      const page = await options(stage);
      for (let tabs = 6; tabs > 0; tabs--) await page.key('Tab');
      await page.waitFor(() => document.activeElement?.matches('[name=foreign]'));
      return pageSight(page, 'html');
    },
  },
];
