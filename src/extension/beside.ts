/** The place beside the page: Chrome's side panel, Firefox's sidebar. */
import {browser} from './browser.ts';

type SidePanel = {readonly sidePanel?: {open(options: {readonly tabId: number}): Promise<void>}};

/** Opens it in the tab's window, in the reader's own click; undefined where the browser has none. */
export function openerBeside(tabId: number): (() => Promise<void>) | undefined {
  const {sidePanel} = browser as SidePanel;
  if (sidePanel) return () => sidePanel.open({tabId});
  const sidebar = browser.sidebarAction as typeof browser.sidebarAction | undefined; // not in Firefox for Android
  return sidebar ? () => sidebar.open() : undefined;
}
