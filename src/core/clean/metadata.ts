import type {Author} from '../types.ts';
import {authorsOf, bylineOf} from './authors.ts';
import {modifiedOf, publishedOf} from './dates.ts';
import {articleNodes, isNode, type LinkedData, linkedData, listOf, textOf} from './json-ld.ts';
import {metaContent} from './meta-tags.ts';
import {titleOf} from './title.ts';

/** What a page says about its article; undefined: it does not tell. */
export type Metadata = {
  readonly title: string | undefined;
  readonly byline: string | undefined;
  readonly authors: readonly Author[];
  readonly siteName: string | undefined;
  readonly published: string | undefined;
  readonly modified: string | undefined;
  /** BCP 47, as the page states it: a hint, often wrong. */
  readonly statedLanguage: string | undefined;
  /** It calls itself an article, not a list or a home page. */
  readonly declaredArticle: boolean;
};

/** Read it before Readability takes the scripts out. */
export function metadataOf(doc: Document): Metadata {
  const data = linkedData(doc);
  const siteName = metaContent(doc, 'og:site_name') ?? metaContent(doc, 'application-name') ?? publisherOf(data);
  const authors = authorsOf(doc, data, siteName);
  return {
    title: titleOf(doc, data, siteName),
    byline: bylineOf(doc, authors),
    authors,
    siteName,
    published: publishedOf(doc, data),
    modified: modifiedOf(doc, data),
    statedLanguage: doc.documentElement?.getAttribute('lang') ?? undefined,
    declaredArticle: isDeclaredArticle(doc, data),
  };
}

function publisherOf(data: LinkedData): string | undefined {
  const publishers = articleNodes(data).flatMap(node => listOf(node.publisher).map(data.resolve));
  return publishers.map(publisher => (isNode(publisher) ? textOf(publisher.name) : undefined)).find(Boolean);
}

function isDeclaredArticle(doc: Document, data: LinkedData): boolean {
  if (/article/i.test(metaContent(doc, 'og:type') ?? '')) return true;
  if (metaContent(doc, 'article:published_time')) return true;
  return articleNodes(data).some(
    node => textOf(node.headline) !== undefined && textOf(node.datePublished) !== undefined,
  );
}
