/** One word, mark of punctuation or quoted run of the narration. */
import type {Verb} from './lexicon.ts';

export type WordClass =
  | 'quote'
  | 'punctuation'
  | 'possessive'
  | 'pronoun'
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'auxiliary'
  | 'adverb'
  | 'cue'
  | 'verb'
  | 'name'
  | 'role'
  | 'number'
  | 'noun'; // or anything else unknown

export type Token = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly block: number;
  readonly sentence: number;
  readonly opensSentence: boolean;
  readonly wordClass: WordClass;
  readonly verb: Verb | undefined;
  /** Index of the run that this token stands for. */
  readonly run: number | undefined;
};
