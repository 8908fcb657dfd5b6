import {unpackWords} from '../core/language/packed-words.ts';
import type {QuoteWords} from '../core/language-data.ts';
import {readLanguage} from '../languages/quoted.ts';
import {browser} from './browser.ts';

const fetched = new Map<string, Promise<QuoteWords>>();

/** A language's words, fetched when its first article comes and kept while the background lives; undefined where nobody has written them down. */
export async function quoteWordsOf(language: string | undefined): Promise<QuoteWords | undefined> {
  const known = readLanguage(language);
  if (known === undefined) return undefined;
  const words = fetched.get(known) ?? fetchWords(known);
  fetched.set(known, words);
  words.catch(() => fetched.delete(known)); // so that the next article tries again
  return words.catch(() => undefined); // found by marks alone then
}

const fetchWords = (language: string): Promise<QuoteWords> =>
  fetch(browser.runtime.getURL(`quotes-${language}.json`))
    .then(response => response.text())
    .then(json => unpackWords<QuoteWords>(json));
