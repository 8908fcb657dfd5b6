/** Addresses that the view may carry; everything else of the page is dropped. */

/** Where a link leads, absolute; undefined for scripts, other schemes, and places on the page that is hidden now. */
export function linkAddress(link: Element): string | undefined {
  const {URL: page} = link.ownerDocument;
  const address = fileAddress(link.getAttribute('href'), link.ownerDocument);
  const isInPage = address?.includes('#') && withoutHash(address) === withoutHash(page);
  return isInPage ? undefined : address;
}

/** Where a picture lies, absolute; a picture inside the address only where it is a plain bitmap. */
export function pictureAddress(text: string | null | undefined, doc: Document): string | undefined {
  const address = resolved(text, doc);
  if (address === undefined) return undefined;
  const isBitmap = /^data:image\/(?:png|jpeg|gif|webp|avif)[;,]/i.test(address.href);
  return isBitmap ? address.href : fileAddress(address.href, doc);
}

/** Where a film or its captions lie, absolute. A page that feeds its player by script has no such address. */
export function fileAddress(text: string | null | undefined, doc: Document): string | undefined {
  const address = resolved(text, doc);
  return address !== undefined && /^https?:$/.test(address.protocol) ? address.href : undefined;
}

export function withoutHash(address: string): string {
  return address.split('#')[0] ?? '';
}

function resolved(text: string | null | undefined, doc: Document): URL | undefined {
  const address = text?.trim() ?? '';
  return address === '' || !URL.canParse(address, doc.baseURI) ? undefined : new URL(address, doc.baseURI);
}
