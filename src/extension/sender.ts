/** Who sent a message, as the browser tells it: nothing that a page or its process could write. */

export type Sender = {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: object | undefined;
};

/** The extension as its own scripts know it; undefined members: it has gone. */
export type Own = {readonly id?: string | undefined; getURL(path: string): string};

/** Of this extension, and no other. */
export function isOurs(sender: Sender, own: Own): boolean {
  return own.id !== undefined && sender.id === own.id;
}

/**
 * The background, the popup or another page of the extension: what runs in a page of the web has a tab, and that page's
 * address. Pages of our own in a tab have ours.
 */
export function isOwnPage(sender: Sender, own: Own): boolean {
  return isOurs(sender, own) && (sender.tab === undefined || sender.url?.startsWith(own.getURL('')) === true);
}
