import {browser, isFirefox, type Runtime} from './browser.ts';
import {insist} from './insist.ts';

/** The popup is told whose it is: with several windows "the active tab" may be another's. */
const path = (tabId: number, words: string | undefined) =>
  `popup.html?of=${tabId}${words === undefined ? '' : `&words=${encodeURIComponent(words.slice(0, mostWords))}`}`;

/** UTF-16 units of a selection: enough to know a quotation by. */
const mostWords = 1000;

/** A press closes an open popup before it is heard of, by taking its focus; within this time, ms, it was the same press. */
const samePress = 400;

/** How long, ms, a popup waits for what cleans the page. */
const patience = 150;

const open = new Map<number, Runtime.Port>();
const closed = new Map<number, number>();

/** Popups tell of themselves by a port named `popup:TAB`. */
export function watchPopups(): void {
  browser.runtime.onConnect.addListener(port => {
    const [kind, id] = port.name.split(':');
    if (kind !== 'popup') return;
    const tabId = Number(id);
    open.set(tabId, port);
    port.onDisconnect.addListener(() => {
      open.delete(tabId);
      closed.set(tabId, Date.now());
    });
  });
}

type Opening = {
  /** Selected in the page; who said them is asked. */
  readonly words?: string | undefined;
  /** What the popup gives way to: making its document takes the processor. */
  readonly cleaned?: Promise<unknown>;
};

/** Opens the tab's popup, or closes it where it is open. */
export function togglePopup(tabId: number, windowId: number | undefined, opening: Opening = {}): void {
  const port = open.get(tabId);
  const justClosed = Date.now() - (closed.get(tabId) ?? 0) < samePress;
  if (port) port.postMessage('close');
  else if (!justClosed) void openPopup(tabId, windowId, opening);
}

/**
 * There is no `default_popup`, for its document would come before anything is cleaned. Where the browser refuses to open
 * one it stays set, so that the next press opens it.
 */
async function openPopup(tabId: number, windowId: number | undefined, {words, cleaned}: Opening): Promise<void> {
  const set = browser.action.setPopup({tabId, popup: path(tabId, words)});
  // Firefox opens none but in the very moment of the press.
  if (cleaned && !isFirefox) await Promise.race([cleaned, new Promise(resolve => setTimeout(resolve, patience))]);
  try {
    await Promise.all([set, insist(() => browser.action.openPopup(windowId === undefined ? {} : {windowId}))]);
    await browser.action.setPopup({tabId, popup: ''});
  } catch (error) {
    console.info('The browser did not open the popup; the next press does.', error);
  }
}
