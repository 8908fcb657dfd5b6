import {quotes as en} from '../languages/en-quotes.ts';
import {attribute} from './quotes/attribute.ts';
import {marked} from './quotes/marked.ts';
import type {Article, Attributed, QuoteWords} from './types.ts';

/**
 * Who said what; where the article's language is not read, only what stands in marks. A language that could not be told
 * is tried as English. `words`: of the article's language, where it is another that is read.
 */
export function quotationsOf({text, blocks, language = 'en'}: Article, words?: QuoteWords): Attributed {
  const known = language === 'en' ? en : words;
  return known ? attribute(text, blocks, known) : marked(text, blocks, language);
}
