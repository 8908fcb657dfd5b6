import {quotes as en} from '../languages/en.ts';
import {attribute} from './quotes/attribute.ts';
import type {Article, Attributed, QuoteWords} from './types.ts';

/** Languages whose quotations are read. */
const quoteWords: Readonly<Record<string, QuoteWords>> = {en};

/** Whether quotations can be found in this article. An article whose language could not be told is tried as English. */
export function isLanguageRead({language}: Article): boolean {
  return language === undefined || quoteWords[language] !== undefined;
}

/** Who said what; empty where the article's language is not read. */
export function quotationsOf(article: Article): Attributed {
  const words = quoteWords[article.language ?? 'en'];
  return words ? attribute(article.text, article.blocks, words) : {quotations: [], attributions: [], speakers: []};
}
