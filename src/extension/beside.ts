/** The place beside the page: Chrome's side panel, Firefox's sidebar. */
import {browser} from './browser.ts';

type SidePanel = {readonly sidePanel?: {open(options: {readonly windowId: number}): Promise<void>}};

/** Opens it, in the reader's own click; undefined where the browser has none. */
export function openerBeside(windowId: number | undefined): (() => Promise<void>) | undefined {
  const {sidePanel} = browser as SidePanel;
  if (sidePanel && windowId !== undefined) return () => sidePanel.open({windowId});
  const sidebar = browser.sidebarAction as typeof browser.sidebarAction | undefined; // not in Firefox for Android
  return sidebar ? () => sidebar.open() : undefined;
}
