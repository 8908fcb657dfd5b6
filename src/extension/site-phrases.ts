import {languagesOfPhrases} from '../core/clean/phrases.ts';
import type {LanguageScores} from '../core/types.ts';
import {phrasedLanguages} from '../languages/phrased.ts';
import {keptFiles} from './kept-files.ts';

const phrasesIn = keptFiles(response => response.text());

/**
 * Set phrases of sites for an article of that language, each language's packed. `stated`: what the page says its language
 * is. What cannot be fetched is missing: the article keeps such lines then.
 */
export async function sitePhrases(
  article: LanguageScores | undefined,
  stated: string | undefined,
): Promise<readonly string[]> {
  const answers = languagesOfPhrases(phrasedLanguages, article, stated).map(language =>
    phrasesIn(`phrases-${language}.json`).then(
      text => [text],
      () => [],
    ),
  );
  return (await Promise.all(answers)).flat();
}
