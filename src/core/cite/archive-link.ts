/** Where the Internet Archive shows a page as it was nearest to a moment, ISO 8601. Nothing is asked of it: it is an address. */
export function archiveLink(url: string, moment: string): string {
  const stamp = new Date(moment).toISOString().replace(/\D/g, '').slice(0, 14);
  return `https://web.archive.org/web/${stamp}/${url}`;
}
