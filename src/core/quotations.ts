import type {QuoteWords} from './language-data.ts';
import {attribute} from './quotes/attribute.ts';
import {marked} from './quotes/marked.ts';
import type {Article, Attributed} from './types.ts';

/** Who said what; without the `words` of the article's language, what stands in marks. A language that could not be told is tried as English. */
export function quotationsOf({text, blocks, language = 'en'}: Article, words: QuoteWords | undefined): Attributed {
  return words ? attribute(text, blocks, words) : marked(text, blocks, language);
}
