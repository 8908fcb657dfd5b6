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
    if (end > at) wordsIn(text, {start: at, end}, lexicon, found);
    const parts = lexicon.grammar.cuts === undefined ? found : found.flatMap(word => partsOf(word, lexicon));
    for (const part of parts) pushUncontracted(part, lexicon, pieces);
  };
  for (const {run, outer} of own) {
    words(outer.start);
    pieces.push({kind: 'quote', start: outer.start, end: outer.end, text: '', run});
    at = outer.end;
    pieces.push(...insertIn(text, outer, lexicon));
  }
  words(block.end);
  return pieces;
}

/** "l’opposition" as "l’" and "opposition". */
function partsOf(word: Word, {grammar: {cuts}}: Lexicon): Word[] {
  if (cuts === undefined || word.kind !== 'word') return [word];
  const edges = [0, ...[...word.text.matchAll(cuts)].map(({index}) => index), word.text.length];
  return edges.slice(1).map((end, at) => {
    const start = edges[at] ?? 0;
    return {...word, start: word.start + start, end: word.start + end, text: word.text.slice(start, end)};
  });
}

const insertBefore = /[,?!…—–]\s*(?=[\p{Ll}])/gu;
const insertEnd = /[,.;:?!…—–»”"]/u;
const apposedName = /^,(?:\s\p{Lu}[\p{L}'’-]+){2,4}(?=[,.;:?!…—–])/u; // a déclaré la présidente, Odile Brancourt, …
const longestInsert = 160; // UTF-16 units

/** « Franchement, lâche Thibaut Garnerin, on travaille »: the words within a run that tell who speaks, as if they stood behind it. */
function insertIn(text: string, {start, end}: Span, lexicon: Lexicon): Piece[] {
  if (!lexicon.grammar.insertsInside) return [];
  for (const match of text.slice(start, end).matchAll(insertBefore)) {
    const from = start + match.index;
    const until = Math.min(end, from + longestInsert);
    const body = insertEnd.exec(text.slice(from + match[0].length, until));
    const found: Word[] = [];
    const clause = body === null ? until : from + match[0].length + body.index;
    const last = clause + (apposedName.exec(text.slice(clause, until))?.[0].length ?? 0);
    wordsIn(text, {start: from, end: last}, lexicon, found);
    const [mark, ...words] = found.flatMap(word => partsOf(word, lexicon));
    const verb = words.find(word => !lexicon.auxiliaries.has(lexicon.lower(word.text)) && !isEnclitic(word, lexicon));
    const cue = lexicon.verbs.get(lexicon.lower(verb?.text ?? ''));
    if (mark !== undefined && cue?.strong && (cue.form === 'past' || cue.form === 'third')) return [mark, ...words];
  }
  return [];
}

/** "-t-" and "il" in "a-t-il ajouté". */
const isEnclitic = ({text}: Word, lexicon: Lexicon): boolean =>
  /^-/.test(text) || lexicon.pronouns.has(lexicon.lower(text));

/** "he’d" as "he" and "’d". */
function pushUncontracted(word: Word, lexicon: Lexicon, pieces: Piece[]): void {
  const at = word.kind === 'word' ? Math.max(word.text.lastIndexOf("'"), word.text.lastIndexOf('’')) : -1;
  if (at <= 0 || !isContraction(lexicon.lower(word.text), at, lexicon)) {
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
