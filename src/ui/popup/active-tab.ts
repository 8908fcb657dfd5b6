/** The tab in front of a window, now and from now on; for what stands beside it. */
import {browser} from '../../extension/browser.ts';

export async function followActiveTab(show: (tabId: number) => void): Promise<void> {
  const {id: windowId} = await browser.windows.getCurrent();
  browser.tabs.onActivated.addListener(active => {
    if (active.windowId === windowId) show(active.tabId);
  });
  const [tab] = await browser.tabs.query({active: true, ...(windowId !== undefined && {windowId})});
  if (tab?.id !== undefined) show(tab.id);
}
