import {mainLanguage} from '../language/main-language.ts';
import {unpackWords} from '../language/packed-words.ts';
import type {BoilerplatePatterns, Phrases} from '../language-data.ts';
import type {LanguageScores} from '../types.ts';

/**
 * The languages whose set phrases are wanted for an article: its own, and English, which sites mix in; all, where its
 * language is not known. `phrased`: those in which any are known. A pattern takes a browser long to compile.
 */
export function languagesOfPhrases<Code extends string>(
  phrased: readonly Code[],
  article: LanguageScores | undefined,
): readonly Code[] {
  const language = mainLanguage(article ?? {});
  return phrased.filter(code => language === undefined || code === language || code === 'en');
}

const unpacked = new Map<string, BoilerplatePatterns>();

/** Those of several languages together. `packed`: a language's, each. */
export function phrasesIn(packed: readonly string[]): Phrases {
  const patterns = packed.map(json => {
    const known = unpacked.get(json) ?? unpackWords<BoilerplatePatterns>(json);
    unpacked.set(json, known); // a new pattern would be compiled anew
    return known;
  });
  return {
    blocks: patterns.flatMap(({blocks}) => blocks),
    edges: patterns.flatMap(({edges}) => edges),
    authors: patterns.map(({author}) => author),
  };
}
