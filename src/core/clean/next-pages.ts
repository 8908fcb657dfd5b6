import {addressOf} from './addresses.ts';

const most = 30;

/** What is left of an address behind the article's own: “?page=2”, “/2”, “-seite-3.html”; neither comments nor pictures. */
const furtherPage =
  /^(?:\.\w{3,5})?[/?&_,-]*(?:(?:p|pg|page|paged|pagina|página|seite|sayfa|страница)[/=_-]?)?(?:[2-9]|[1-9]\d)(?:\.\w{3,5})?\/?$/i;

/** Ends in a number: a browser takes long to make an address of each of a page's links. */
const numbered = /\d(?:\.\w{3,5})?\/?$/;

/** Addresses of the article's further pages, each once, in the page's order; they are named and never fetched. */
export function nextPagesOf(doc: Document, url: string | undefined): readonly string[] {
  if (url === undefined) return [];
  const own = withoutHash(url);
  const stem = own.replace(/(?:\.\w{3,5}|\/)$/, '');
  const linked = [...doc.querySelectorAll('a[href], link[rel]')].filter(leadsOn).map(link => link.getAttribute('href'));
  const links = linked.flatMap(href => {
    const address = href !== null && numbered.test(withoutHash(href).trimEnd()) ? addressOf(href, url) : undefined;
    return address === undefined ? [] : withoutHash(address);
  });
  const further = links.filter(
    link => link !== own && link.startsWith(stem) && furtherPage.test(link.slice(stem.length)),
  );
  return [...new Set(further)].slice(0, most);
}

function leadsOn(link: Element): boolean {
  return link.localName === 'a' || /(?:^|\s)next(?:$|\s)/i.test(link.getAttribute('rel') ?? '');
}

function withoutHash(address: string): string {
  const at = address.indexOf('#');
  return at < 0 ? address : address.slice(0, at);
}
