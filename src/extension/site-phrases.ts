import {languagesOfPhrases} from '../core/clean/phrases.ts';
import type {LanguageScores} from '../core/types.ts';
import {phrasedLanguages} from '../languages/phrased.ts';
import {browser} from './browser.ts';

const fetched = new Map<string, Promise<string>>();

/**
 * Set phrases of sites for an article of that language on a page that states its own, each language's packed, fetched when they are first wanted and
 * kept while the background lives. What cannot be fetched is missing: the article keeps such lines then.
 */
export async function sitePhrases(
  article: LanguageScores | undefined,
  stated: string | undefined,
): Promise<readonly string[]> {
  const answers = languagesOfPhrases(phrasedLanguages, article, stated).map(language => {
    const phrases = fetched.get(language) ?? fetchPhrases(language);
    fetched.set(language, phrases);
    phrases.catch(() => fetched.delete(language)); // so that the next article tries again
    return phrases.then(
      text => [text],
      () => [],
    );
  });
  return (await Promise.all(answers)).flat();
}

const fetchPhrases = (language: string): Promise<string> =>
  fetch(browser.runtime.getURL(`phrases-${language}.json`)).then(response => response.text());
