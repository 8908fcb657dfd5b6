/** The tab in front of a window, now and from now on, and anew when another page came there; for what stands beside it. */
import {browser} from '../../extension/browser.ts';

export async function followActiveTab(show: (tabId: number) => void): Promise<void> {
  const {id: windowId} = await browser.windows.getCurrent();
  browser.tabs.onActivated.addListener(active => {
    if (active.windowId === windowId) show(active.tabId);
  });
  // A page that Firefox keeps for Back does not end its connections.
  browser.tabs.onUpdated.addListener((tabId, {status}, {active, windowId: where}) => {
    if (status === 'complete' && active && where === windowId) show(tabId);
  });
  const [tab] = await browser.tabs.query({active: true, ...(windowId !== undefined && {windowId})});
  if (tab?.id !== undefined) show(tab.id);
}
