/** Text cut into words, possessive endings and single punctuation marks, with offsets. */
import type {Span} from '../types.ts';

export type Word = {
  readonly kind: 'word' | 'possessive' | 'punctuation';
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

const pieces = /(?:\p{Lu}\.){2,}|[@#]?[\p{L}\p{N}]+(?:[.'’&@\-‑][\p{L}\p{N}]+|,\d{3})*\.?|[^\s\p{L}\p{N}]/gu;
const keepsStop = /^(?:\p{Lu}\.|(?:\p{L}\.){2,})$/u;

export type WordRules = {
  /** Lower-case words that keep their full stop ("Sen."). */
  readonly abbreviations: ReadonlySet<string>;
  /** The ending of a word that owns: "’s". */
  readonly possessive: RegExp;
};

export function wordsIn(text: string, span: Span, rules: WordRules, into: Word[]): void {
  let at = span.start;
  for (const piece of text.slice(span.start, span.end).match(pieces) ?? []) {
    const start = text.indexOf(piece, at); // only white space is left out
    addPiece(piece, start, rules, into);
    at = start + piece.length;
  }
}

function addPiece(piece: string, start: number, {abbreviations, possessive}: WordRules, into: Word[]): void {
  if (isApostrophe(piece) && ownsAsPlural(into.at(-1), start)) {
    into.push({kind: 'possessive', start, end: start + 1, text: piece});
    return;
  }
  let body = piece;
  const stop =
    body.length > 1 &&
    body.endsWith('.') &&
    !keepsStop.test(body) &&
    !abbreviations.has(body.slice(0, -1).toLowerCase());
  if (stop) body = body.slice(0, -1);
  const end = start + body.length;
  const owning = possessive.exec(body)?.[0].length ?? 0;
  const bare = owning < body.length ? body.slice(0, body.length - owning) : body;
  into.push({kind: /[\p{L}\p{N}]/u.test(bare) ? 'word' : 'punctuation', start, end: start + bare.length, text: bare});
  if (bare !== body) into.push({kind: 'possessive', start: start + bare.length, end, text: body.slice(bare.length)});
  if (stop) into.push({kind: 'punctuation', start: end, end: end + 1, text: '.'});
}

const isApostrophe = (piece: string): boolean => piece === '’' || piece === "'";

/** "the parents’ association" */
const ownsAsPlural = (word: Word | undefined, at: number): boolean =>
  word?.kind === 'word' && word.end === at && /[sxz]$/i.test(word.text);

/** "mr." -> "mr" */
export const withoutStop = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word);
