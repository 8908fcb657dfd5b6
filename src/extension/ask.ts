/** How the popup and the background ask. Failure is a value: an answer that never comes is a problem, not an exception. */
import {askAgain} from './ask-again.ts';
import {browser, type Runtime} from './browser.ts';
import {
  type Asked,
  type BackgroundProtocol,
  isNews,
  type PageProtocol,
  type PageState,
  type Request,
  type Result,
} from './messages.ts';
import {isOurs} from './sender.ts';

export function askBackground<K extends keyof BackgroundProtocol>(
  name: K,
  ...args: Asked<BackgroundProtocol, K>['args']
): Promise<Result<Asked<BackgroundProtocol, K>['answer']>> {
  const request: Request = {to: 'background', name, args};
  return askAgain(() => browser.runtime.sendMessage(request));
}

export function askPage<K extends keyof PageProtocol>(
  tabId: number,
  name: K,
  ...args: Asked<PageProtocol, K>['args']
): Promise<Result<Asked<PageProtocol, K>['answer']>> {
  const request: Request = {to: 'page', name, args};
  return settled(browser.tabs.sendMessage(tabId, request, {frameId: 0}));
}

const pageGone = {ok: false, error: 'tab-gone'} as const;

/** Calls once when the tab's document, or its extension script, has gone; where there is none, soon. */
export function onEnd(tabId: number, gone: () => void): void {
  browser.tabs.connect(tabId, {frameId: 0}).onDisconnect.addListener(gone);
}

/** News of any page, from its top frame; the tab it comes from. */
export function onNews(listener: (state: PageState, tabId: number | undefined) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (isOurs(sender, browser.runtime) && sender.frameId === 0 && isNews(message))
      listener(message.state, sender.tab?.id);
    return undefined;
  });
}

async function settled<T>(answer: Promise<unknown>): Promise<Result<T>> {
  try {
    return ((await answer) as Result<T> | undefined) ?? pageGone;
  } catch {
    return pageGone;
  }
}
