/** What stands below an article's title, and where the article stands; the same in every form. */
import type {Analysis} from '../types.ts';

/** "By Jane Doe · The Paper · Politics · 2022-01-26 · updated 2022-01-27" */
export function headFacts({byline, authors, siteName, section, published, modified}: Analysis): string {
  const by = byline ?? authors.map(({name}) => name).join(', ');
  const updated = modified !== null && modified !== published ? `updated ${modified}` : null;
  return [by, siteName, section, published, updated].filter(fact => fact).join(' · ');
}

export const addressOf = ({canonicalUrl, url}: Analysis): string | null => canonicalUrl ?? url;
