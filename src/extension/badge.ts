import {browser} from './browser.ts';
import type {PageState} from './messages.ts';

/** The number of quotations in marks on the button. */
export async function showBadge(tabId: number, {analysis}: PageState): Promise<void> {
  const count = analysis?.quotations.filter(({kind}) => kind !== 'indirect').length ?? 0;
  try {
    await browser.action.setBadgeText({tabId, text: count === 0 ? '' : String(count)});
    await browser.action.setBadgeBackgroundColor({tabId, color: '#3a4a5e'});
  } catch {
    // The tab has gone.
  }
}
