/** An http(s) address made absolute; undefined: it is none, or relative where the page has no address. */
export function addressOf(text: string | undefined, base: string | undefined): string | undefined {
  if (!text || !URL.canParse(text, base)) return undefined;
  const {protocol, href} = new URL(text, base);
  return /^https?:$/.test(protocol) ? href : undefined;
}
