import {quotes as en} from '../languages/en-quotes.ts';
import type {quotedLanguages} from '../languages/quoted.ts';
import {attribute} from './quotes/attribute.ts';
import type {Article, Attributed, QuoteWords} from './types.ts';

const quoteWords: Readonly<Record<string, QuoteWords>> = {en} satisfies Record<
  (typeof quotedLanguages)[number],
  QuoteWords
>;

const nothing: Attributed = {quotations: [], attributions: [], speakers: [], mentionedOnly: [], declined: []};

/** Who said what; empty where the article's language is not read. A language that could not be told is tried as English. */
export function quotationsOf(article: Article): Attributed {
  const words = quoteWords[article.language ?? 'en'];
  return words ? attribute(article.text, article.blocks, words) : nothing;
}
