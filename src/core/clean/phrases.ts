import {primaryLanguage} from '../language/codes.ts';
import {mainLanguage} from '../language/main-language.ts';
import type {PackedPhrase, PackedPhrases} from '../language/packed-phrases.ts';
import {unpackWords} from '../language/packed-words.ts';
import type {AuthorNoteWords} from '../language-data.ts';
import type {LanguageScores} from '../types.ts';

/** Whether a text, whole, is worded so. `lower`: the same text in lower case. */
export type Phrase = (text: string, lower: string) => boolean;

/** What `BoilerplatePatterns` tells, of one language or several. */
export type Phrases = {
  readonly blocks: readonly Phrase[];
  readonly edges: readonly Phrase[];
  readonly authors: readonly AuthorNoteWords[];
};

/**
 * The languages whose set phrases are wanted for an article: its own, that which its page states, and English, which
 * sites mix in; all, where none is known. `phrased`: those in which any are known.
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

const unpacked = new Map<string, Phrases>();

/** Those of several languages together. `packed`: a language's, each. */
export function phrasesIn(packed: readonly string[]): Phrases {
  const each = packed.map(json => {
    const known = unpacked.get(json) ?? unpack(json);
    unpacked.set(json, known); // a new pattern would be compiled anew
    return known;
  });
  return {
    blocks: each.flatMap(({blocks}) => blocks),
    edges: each.flatMap(({edges}) => edges),
    authors: each.flatMap(({authors}) => authors),
  };
}

function unpack(json: string): Phrases {
  const {blocks, edges, author} = JSON.parse(json) as PackedPhrases;
  return {blocks: blocks.map(phrase), edges: edges.map(phrase), authors: [unpackWords<AuthorNoteWords>(author)]};
}

/** Its pattern is made when it is asked: a browser takes long to compile one, and few texts hold its words. */
function phrase({words, source, flags}: PackedPhrase): Phrase {
  let pattern: RegExp | undefined;
  return (text, lower) => {
    if (words.length > 0 && !words.some(word => lower.includes(word))) return false;
    pattern ??= new RegExp(source, flags);
    return pattern.test(text);
  };
}
