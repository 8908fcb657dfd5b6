import {isUnspaced, type Script, scriptOf, scriptsOfLanguage} from '../language/script.ts';
import type {LanguageScores} from '../types.ts';
import {bare, type KnownWords, wordsOf} from './known-words.ts';
import {isServiceName} from './services.ts';

/** A fragment with all that the decision needs to know of it; what takes a while is found out when it is asked for. */
export class Piece {
  /** The likeliest language. */
  readonly best: string | undefined;
  #label: string | undefined;
  #words: readonly string[] | undefined;
  #script: Script | undefined | 'unknown' = 'unknown';

  constructor(
    private readonly text: string,
    readonly scores: LanguageScores,
  ) {
    this.best = Object.keys(scores)[0];
  }

  get label(): string {
    this.#label ??= bare(this.text);
    return this.#label;
  }

  get words(): readonly string[] {
    this.#words ??= wordsOf(this.text.replace(/\S+/g, word => (address.test(word) ? ' ' : word)));
    return this.#words;
  }

  get script(): Script | undefined {
    if (this.#script === 'unknown') this.#script = scriptOf(this.text);
    return this.#script;
  }
}

const address = /\p{L}\.\p{L}|@/u; // "example.com" is in no language
const margin = 0.05; // between the score of the chrome's language and the article's
const thirdMargin = 0.1; // a third language ahead by this much: a title, a name, a quotation
const particle = 3; // letters: "de", "von", "la" in names
const lettersPerWord = 2; // Han, Kana, Thai

/**
 * Which language a piece speaks for, between two: 'chrome' for sure, 'perhaps-chrome' where one word alone looks so,
 * 'article' or nothing clear.
 */
export type Side = 'chrome' | 'perhaps-chrome' | 'article';

export function sideOf(piece: Piece, chrome: string, article: string, known: KnownWords, ofArticle: KnownWords): Side {
  if (piece.words.length === 0 || ofArticle.labels.has(piece.label)) return 'article';
  const script = foreignScript(piece, article);
  if (script) return scriptsOfLanguage(chrome).includes(script) ? 'chrome' : 'article';
  if (known.labels.has(piece.label) || isMadeOf(piece, known, ofArticle)) return 'chrome';
  if (piece.words.every(word => ofArticle.frequent.has(bare(word)))) return 'article';
  if (!soundsLike(piece, chrome, article) || readsAsName(piece, known)) return 'article';
  return wordCount(piece) === 1 ? 'perhaps-chrome' : 'chrome';
}

/** Two words or more, all known to the chrome's language as interface words, at least one unknown to the article's. */
function isMadeOf(piece: Piece, known: KnownWords, ofArticle: KnownWords): boolean {
  const words = piece.words.filter(word => !isServiceName(word)).map(bare);
  if (words.length === 0 || piece.words.length < 2) return false;
  if (!words.every(word => known.labelWords.has(word) || known.frequent.has(word))) return false;
  return words.some(
    word => known.labelWords.has(word) && !ofArticle.labelWords.has(word) && !ofArticle.frequent.has(word),
  );
}

/** Cyrillic, Arabic, Han … around Latin. Not Latin around others: brands and names are Latin everywhere. */
export function foreignScript({script}: Piece, article: string): Script | undefined {
  if (!script || script === 'Latin') return undefined;
  return scriptsOfLanguage(article).includes(script) ? undefined : script;
}

function soundsLike(piece: Piece, chrome: string, article: string): boolean {
  if (scoreOf(piece, chrome) <= scoreOf(piece, article) + margin) return false;
  if (wordCount(piece) >= 4) return piece.best === chrome;
  return piece.best === undefined || scoreOf(piece, piece.best) <= scoreOf(piece, chrome) + thirdMargin;
}

/** Two or more Capitalised Words with nothing but small words between, fewer than half of them words that labels are made of. */
function readsAsName(piece: Piece, known: KnownWords): boolean {
  const words = piece.words.filter(word => !isServiceName(word));
  const capitalised = words.filter(word => /^\p{Lu}\p{Ll}/u.test(word));
  if (capitalised.length < 2) return false;
  const others = words.filter(
    word => /^\p{Ll}/u.test(word) && word.length > particle && !known.frequent.has(bare(word)),
  );
  if (others.length > 0) return false;
  const ofLabels = words.filter(word => known.labelWords.has(bare(word)));
  return ofLabels.length * 2 < words.length;
}

const scoreOf = ({scores}: Piece, language: string): number => scores[language] ?? 0;

function wordCount({words, script}: Piece): number {
  return isUnspaced(script) ? Math.ceil(words.join('').length / lettersPerWord) : words.length;
}
