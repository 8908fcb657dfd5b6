import type {PageBlock} from '../dom/page-blocks.ts';
import type {Article} from '../types.ts';
import {authorsOf} from './authors.ts';
import {bylineOf, signingElements} from './byline.ts';
import {canonicalOf} from './canonical.ts';
import {modifiedOf, publishedOf} from './dates.ts';
import {textOf} from './json-ld.ts';
import {leadImageOf} from './lead-image.ts';
import {metaContent} from './meta-tags.ts';
import {nextPagesOf} from './next-pages.ts';
import {type PageData, pageDataOf} from './page-data.ts';
import {sectionOf} from './section.ts';
import {signaturesIn} from './signatures.ts';
import {siteNameOf, siteNamesOf} from './site-names.ts';
import {titleOf} from './title.ts';
import {type StatedLength, statedLength} from './warnings.ts';

/** What a page says about its article; undefined: it does not tell. */
export type Facts = Pick<
  Article,
  | 'title'
  | 'byline'
  | 'authors'
  | 'siteName'
  | 'section'
  | 'published'
  | 'modified'
  | 'leadImage'
  | 'canonicalUrl'
  | 'nextPages'
  | 'sources'
>;

export type Metadata = {
  readonly facts: Facts;
  /** Somebody else than the site is named as the author. */
  readonly isSigned: boolean;
  readonly siteNames: readonly string[];
  /** BCP 47, as the page states it: a hint, often wrong. */
  readonly statedLanguage: string | undefined;
  /** It calls itself an article, not a list or a home page. */
  readonly declaredArticle: boolean;
  readonly stated: StatedLength;
  /** How it describes the article. */
  readonly descriptions: readonly string[];
};

/** `url`: of the page, for addresses that are relative; undefined: it has none. */
export function metadataOf(doc: Document, url: string | undefined): Metadata {
  const page = pageDataOf(doc);
  const siteNames = siteNamesOf(page, url);
  const signing = signingElements(doc);
  const authors = authorsOf(page, siteNames, signing);
  const told = {
    title: titleOf(page, siteNames),
    byline: bylineOf(signing, authors),
    authors,
    siteName: siteNameOf(page),
    section: sectionOf(page, siteNames),
    published: publishedOf(page),
    modified: modifiedOf(page),
    leadImage: leadImageOf(page, url),
    canonicalUrl: canonicalOf(page, url),
  };
  const sources = Object.entries(told).flatMap(([name, fact]) => (fact ? [[name, fact.source]] : []));
  return {
    facts: {
      title: told.title?.value,
      byline: told.byline?.value,
      authors: authors?.value ?? [],
      siteName: told.siteName?.value,
      section: told.section?.value,
      published: told.published?.value,
      modified: told.modified?.value,
      leadImage: told.leadImage?.value,
      canonicalUrl: told.canonicalUrl?.value,
      nextPages: nextPagesOf(doc, url),
      sources: Object.fromEntries(sources),
    },
    isSigned: authors?.bySomebody ?? false,
    siteNames,
    statedLanguage: doc.documentElement?.getAttribute('lang') ?? undefined,
    declaredArticle: isDeclaredArticle(page),
    stated: statedLength(page.data),
    descriptions: ['og:description', 'description'].flatMap(name => metaContent(page.meta, name) ?? []),
  };
}

/** Who signs in the text counts where nobody is named but the site. `article`: its blocks. */
export function factsOf({facts, isSigned, siteNames}: Metadata, article: readonly PageBlock[]): Facts {
  const authors = isSigned ? [] : signaturesIn(article, siteNames);
  if (authors.length === 0) return facts;
  const byline = authors.map(({name}) => name).join(', ');
  return {...facts, authors, byline, sources: {...facts.sources, authors: 'text', byline: 'text'}};
}

function isDeclaredArticle({meta, data}: PageData): boolean {
  if (/article/i.test(metaContent(meta, 'og:type') ?? '')) return true;
  if (metaContent(meta, 'article:published_time')) return true;
  return data.articles.some(node => textOf(node.headline) !== undefined && textOf(node.datePublished) !== undefined);
}
