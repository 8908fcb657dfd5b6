import {primaryLanguage} from '../language/codes.ts';
import {mainLanguage} from '../language/main-language.ts';
import {unpackWords} from '../language/packed-words.ts';
import type {BoilerplatePatterns, Phrases} from '../language-data.ts';
import type {LanguageScores} from '../types.ts';

/**
 * The languages whose set phrases are wanted for an article: its own, that which its page states, and English, which
 * sites mix in; all, where none is known. `phrased`: those in which any are known. A pattern takes a browser long to compile.
 */
export function languagesOfPhrases<Code extends string>(
  phrased: readonly Code[],
  article: LanguageScores | undefined,
  stated: string | undefined,
): readonly Code[] {
  const site = primaryLanguage(stated);
  const language = mainLanguage(article ?? {}) ?? site;
  return phrased.filter(code => language === undefined || [language, site, 'en'].includes(code));
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
