import {addressOf} from './addresses.ts';

const most = 30;

/** What is left of an address behind the article's own: “?page=2”, “/2”, “-seite-3.html”; neither comments nor pictures. */
const furtherPage =
  /^(?:\.\w{3,5})?[/?&_,-]*(?:(?:p|pg|page|paged|pagina|página|seite|sayfa|страница)[/=_-]?)?(?:[2-9]|[1-9]\d)(?:\.\w{3,5})?\/?$/iu;

/** Addresses of the article's further pages, each once, in the page's order; they are named and never fetched. */
export function nextPagesOf(doc: Document, url: string | undefined): readonly string[] {
  if (url === undefined) return [];
  const own = withoutHash(url);
  const stem = own.replace(/(?:\.\w{3,5}|\/)$/, '');
  const links = [...doc.querySelectorAll('a[href], link[rel~="next" i]')].flatMap(link => {
    const address = addressOf(link.getAttribute('href') ?? undefined, url);
    return address === undefined ? [] : withoutHash(address);
  });
  const further = links.filter(
    link => link !== own && link.startsWith(stem) && furtherPage.test(link.slice(stem.length)),
  );
  return [...new Set(further)].slice(0, most);
}

function withoutHash(address: string): string {
  return address.split('#', 1)[0] ?? '';
}
