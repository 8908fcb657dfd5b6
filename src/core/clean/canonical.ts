import {addressOf} from './addresses.ts';
import {isNode, textOf} from './json-ld.ts';
import {metaContent} from './meta-tags.ts';
import type {PageData} from './page-data.ts';
import {firstTold, type Told} from './told.ts';

/** The article's one address, as the page states it; undefined: it does not. `url`: the page's own. */
export function canonicalOf({doc, meta, data}: PageData, url: string | undefined): Told<string> | undefined {
  const ofArticle = (text: string | undefined) => {
    const address = addressOf(text, url);
    return address === undefined || (isHome(address) && !(url && isHome(url))) ? undefined : address;
  };
  const link = doc.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? undefined;
  return firstTold(
    ['link', () => ofArticle(link)],
    ['open-graph', () => ofArticle(metaContent(meta, 'og:url'))],
    ['json-ld', () => data.articles.flatMap(node => ofArticle(idOf(node.mainEntityOfPage ?? node.url)) ?? [])[0]],
  );
}

/** Sites with one canonical link in all their pages name their front page there. */
function isHome(address: string): boolean {
  const {pathname, search} = new URL(address);
  return pathname === '/' && search === '';
}

function idOf(value: unknown): string | undefined {
  return textOf(isNode(value) ? (value['@id'] ?? value.url) : value);
}
