/** The article that a quotation was read in, as it is cited. */
import type {Analysis, Author} from '../types.ts';

/** Dates: ISO 8601, as the page states them. `url`: the article's one address. `accessed`: when it was read. `version`: of Plainquote. */
export type Source = {
  readonly outlet: string | null;
  readonly title: string | null;
  readonly authors: readonly Author[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly url: string | null;
  readonly accessed: string;
  readonly language: string | null;
  readonly version: string;
};

/** `accessed`: ISO 8601, in the reader's own zone. */
export type Reading = {readonly accessed: string; readonly version: string};

export function sourceOf(analysis: Analysis, {accessed, version}: Reading): Source {
  const {siteName, title, authors, published, modified, language} = analysis;
  const url = analysis.canonicalUrl ?? analysis.url;
  return {outlet: siteName ?? hostOf(url), title, authors, published, modified, url, accessed, language, version};
}

function hostOf(url: string | null): string | null {
  if (url === null || !/^https?:/.test(url)) return null;
  return new URL(url).hostname.replace(/^www\./, '');
}
