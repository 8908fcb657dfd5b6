/** A language's set phrases as JSON, each with what tells without a pattern that a text is not worded so. */
import type {BoilerplatePatterns} from '../language-data.ts';
import {packWords} from './packed-words.ts';
import {wordsNeeded} from './pattern-words.ts';

/** `words`: lower-case, one of which a text must hold; empty: nothing can be told without the pattern. */
export type PackedPhrase = {readonly words: readonly string[]; readonly source: string; readonly flags: string};

export type PackedPhrases = {
  readonly blocks: readonly PackedPhrase[];
  readonly edges: readonly PackedPhrase[];
  /** Packed by packWords. */
  readonly author: string;
};

export function packPhrases({blocks, edges, author}: BoilerplatePatterns): string {
  const packed: PackedPhrases = {blocks: blocks.map(pack), edges: edges.map(pack), author: packWords(author)};
  return JSON.stringify(packed);
}

const pack = (pattern: RegExp): PackedPhrase => ({
  words: wordsNeeded(pattern),
  source: pattern.source,
  flags: pattern.flags,
});
