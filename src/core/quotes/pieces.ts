/** A block cut into words and quoted runs. */
import {type Word, wordsIn} from '../text/words.ts';
import type {Span} from '../types.ts';
import type {Lexicon} from './lexicon.ts';

type QuotePiece = Omit<Word, 'kind'> & {readonly kind: 'quote'; readonly run: number};
export type Piece = Word | QuotePiece;

/** `own`: the runs of the block, in text order. */
export function cut(text: string, block: Span, own: readonly {run: number; outer: Span}[], lexicon: Lexicon): Piece[] {
  const pieces: Piece[] = [];
  let at = block.start;
  const words = (end: number) => {
    const found: Word[] = [];
    if (end > at) wordsIn(text, {start: at, end}, lexicon.abbreviations, found);
    for (const word of found) pushUncontracted(word, lexicon, pieces);
  };
  for (const {run, outer} of own) {
    words(outer.start);
    pieces.push({kind: 'quote', start: outer.start, end: outer.end, text: '', run});
    at = outer.end;
  }
  words(block.end);
  return pieces;
}

/** "he’d" as "he" and "’d". */
function pushUncontracted(word: Word, lexicon: Lexicon, pieces: Piece[]): void {
  const at = word.kind === 'word' ? Math.max(word.text.lastIndexOf("'"), word.text.lastIndexOf('’')) : -1;
  if (at <= 0 || !isContraction(word.text.toLowerCase(), at, lexicon)) {
    pieces.push(word);
    return;
  }
  const middle = word.start + at;
  pieces.push(
    {...word, end: middle, text: word.text.slice(0, at)},
    {...word, start: middle, text: word.text.slice(at)},
  );
}

function isContraction(lower: string, at: number, lexicon: Lexicon): boolean {
  const base = lower.slice(0, at);
  return lexicon.auxiliaries.has(lower.slice(at)) && (lexicon.pronouns.has(base) || lexicon.contracting.has(base));
}
