import {unpackWords} from '../core/language/packed-words.ts';
import type {QuoteWords} from '../core/language-data.ts';
import {readLanguage} from '../languages/quoted.ts';
import {keptFiles} from './kept-files.ts';

const wordsIn = keptFiles(response => response.text().then(json => unpackWords<QuoteWords>(json)));

/** A language's words; undefined where nobody has written them down, or they cannot be fetched: found by marks alone then. */
export async function quoteWordsOf(language: string | undefined): Promise<QuoteWords | undefined> {
  const known = readLanguage(language);
  return known === undefined ? undefined : wordsIn(`quotes-${known}.json`).catch(() => undefined);
}
