/** axe has nothing against what a reader meets of ours, in either colour scheme and either direction. */
import {expect, test} from 'vitest';
import {dress, prepare, setting, states} from '../../scripts/states/states.mjs';
import {bringAxe, violations} from './axe.ts';
import {inBrowsers} from './support.ts';

/** Each value of both once: no rule looks at both together. */
const looks = [
  ['light', 'ltr'],
  ['dark', 'rtl'],
] as const;

/** Each has something on it that no other has; together they take half a minute a browser. */
const examined = [
  'popup-receipt',
  'popup-receipt-long',
  'popup-left',
  'popup-current',
  'popup-reported',
  'popup-people',
  'popup-unfolded',
  'popup-filter',
  'popup-search',
  'popup-why',
  'popup-check',
  'popup-corrected',
  'popup-voices',
  'popup-copy',
  'popup-take-away',
  'beside-not-pressed',
  'popup-experimental',
  'popup-other-language',
  'popup-browser-page',
  'popup-empty-page',
  'popup-site-offered',
  'popup-site-withdrawn',
  'options-new-wide',
  'options-used-narrow',
  'options-corrections',
  'options-reset',
  'welcome-wide',
  'welcome-tried-wide',
  'welcome-cleaned-narrow',
  'reading-whole',
  'reading-panel',
  'reading-quotation-narrow',
  'reading-theme-sepia',
  'reading-theme-contrast',
  'reading-right-to-left',
];

inBrowsers(stage => {
  test.each(examined)('%s', async name => {
    const state = states.find(one => one.name === name);
    if (!state) throw new Error(`No state ${name}`);
    await prepare(stage(), state);
    const sight = await state.reach(stage());
    await bringAxe(sight.evaluate);
    const found: string[] = [];
    for (const [scheme, direction] of looks) {
      await dress(stage(), sight, scheme, state.own ? direction : undefined);
      found.push(...(await violations(sight)).map(one => `${scheme}: ${one}`));
    }
    expect(found).toEqual([]);
  });
}, setting);
