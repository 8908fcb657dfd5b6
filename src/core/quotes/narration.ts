/** What the reporter says: the words outside all marks, each with its class; a quoted run stands as one token. */
import {sentenceStarts} from '../text/sentences.ts';
import {type Word, withoutStop, wordsIn} from '../text/words.ts';
import type {Block, Span} from '../types.ts';
import type {Lexicon, Verb} from './lexicon.ts';
import type {Run} from './runs.ts';

type WordClass =
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

type Narration = {
  readonly tokens: readonly Token[];
  /** Token index of each run. */
  readonly tokenOfRun: readonly number[];
};

export function narrate(text: string, blocks: readonly Block[], runs: readonly Run[], lexicon: Lexicon): Narration {
  const segmenter = new Intl.Segmenter(lexicon.locale, {granularity: 'sentence'});
  const tokens: Token[] = [];
  const tokenOfRun: number[] = [];
  const seen = capitalised(text);
  let next = 0;
  let sentence = -1;
  for (const [index, block] of blocks.entries()) {
    const own: {run: number; outer: Span}[] = [];
    for (let run = runs[next]; run !== undefined && run.block === index; run = runs[++next])
      own.push({run: next, outer: run.outer});
    const starts = sentenceStarts(text, block.span, segmenter, lexicon.abbreviations);
    const pieces = cut(text, block.span, own, lexicon);
    let boundary = 0;
    let opens = true;
    sentence++;
    let inside = -1;
    for (const [place, piece] of pieces.entries()) {
      while (boundary < starts.length && (starts[boundary] ?? 0) <= piece.start) {
        const at = starts[boundary] ?? 0;
        if (at > block.span.start && at >= inside) {
          sentence++;
          opens = true;
        }
        boundary++;
      }
      const previous = tokens.at(-1);
      const before = previous?.block === index ? previous : undefined;
      const where = {block: index, sentence, opensSentence: opens, inHeading: block.kind === 'heading'};
      tokens.push(classify(piece, where, before, pieces[place + 1], lexicon, seen));
      if (piece.kind === 'quote') {
        tokenOfRun[piece.run] = tokens.length - 1;
        inside = piece.end;
      }
      if (piece.kind !== 'punctuation') opens = false;
    }
  }
  return {tokens, tokenOfRun};
}

type QuotePiece = Omit<Word, 'kind'> & {readonly kind: 'quote'; readonly run: number};
type Piece = Word | QuotePiece;

function cut(text: string, block: Span, own: readonly {run: number; outer: Span}[], lexicon: Lexicon): Piece[] {
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

/** Words that stand lower-case, and those that stand capitalised after a lower-case word: a word that only opens sentences is no name. */
type Seen = {readonly lower: ReadonlySet<string>; readonly inside: ReadonlySet<string>};

function capitalised(text: string): Seen {
  const lower = new Set<string>();
  const inside = new Set<string>();
  for (const [word] of text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}]+/gu)) lower.add(word);
  for (const match of text.matchAll(/(?<=\p{Ll},?\s)\p{Lu}[\p{L}]+/gu)) inside.add(match[0].toLowerCase());
  return {lower, inside};
}

type Place = Pick<Token, 'block' | 'sentence' | 'opensSentence'> & {readonly inHeading: boolean};

function classify(
  piece: Piece,
  where: Place,
  previous: Token | undefined,
  next: Piece | undefined,
  lexicon: Lexicon,
  seen: Seen,
): Token {
  const {start, end, text} = piece;
  const {block, sentence, opensSentence} = where;
  const lower = text.toLowerCase();
  const verb = lexicon.verbs.get(lower);
  const wordClass =
    piece.kind === 'word'
      ? classOf(text, where, lower, verb, previous, next, lexicon, seen)
      : piece.kind === 'possessive' && isContracted(previous, lexicon)
        ? 'auxiliary'
        : piece.kind;
  return {
    start,
    end,
    text,
    lower,
    block,
    sentence,
    opensSentence,
    wordClass,
    verb: wordClass === 'cue' ? verb : undefined,
    run: piece.kind === 'quote' ? piece.run : undefined,
  };
}

function classOf(
  text: string,
  {opensSentence, inHeading}: Place,
  lower: string,
  verb: Verb | undefined,
  previous: Token | undefined,
  next: Piece | undefined,
  lexicon: Lexicon,
  seen: Seen,
): WordClass {
  const capital = /^[@#]?\p{Lu}/u.test(text);
  const shouting = capital && text.length > 1 && text === text.toUpperCase();
  if (lexicon.pronouns.has(lower) && (!shouting || lower.length === 1)) return 'pronoun';
  if (capital && verb?.strong && verb.form === 'past' && previous?.wordClass === 'name') return 'cue'; // Doe Said
  if (capital && !opensSentence && !functionWord(lower, lexicon)) return 'name';
  if (capital && !opensSentence && !inHeading && !shouting && isAlsoName(lower, previous, lexicon)) return 'name';
  if (capital && shouting && text.length > 2 && !functionWord(lower, lexicon)) return 'name';
  if (lexicon.auxiliaries.has(lower) && !(lexicon.prepositions.has(lower) && opensNoun(next, lexicon)))
    return 'auxiliary';
  if (lexicon.determiners.has(lower) && !(lexicon.conjunctions.has(lower) && joinsClause(previous, next, lexicon)))
    return 'determiner';
  if (lexicon.conjunctions.has(lower)) return 'conjunction';
  if (lexicon.prepositions.has(lower)) return 'preposition';
  if (lexicon.adverbs.has(lower)) return 'adverb';
  if (verb !== undefined && (isVerbHere(verb, previous, lexicon) || followsQuantity(verb, previous, next, lexicon)))
    return 'cue';
  if (lexicon.roleNouns.has(lower) && !(capital && isGivenName(lower, lexicon))) return 'role';
  if (isNumberWord(lower, lexicon)) return 'number';
  if (capital && isManner(lower) && !seen.inside.has(lower)) return 'adverb';
  if (capital) return openerIsName(lower, next, lexicon, seen) ? 'name' : 'noun';
  if (lexicon.otherVerbs.has(lower)) return 'verb';
  if (/^\d/.test(text)) return 'number';
  if (lower.endsWith('ed') && previous !== undefined && isActive(previous, next, lexicon)) return 'verb';
  if (isManner(lower)) return 'adverb';
  return 'noun';
}

/** "twenty-two" */
const isNumberWord = (lower: string, lexicon: Lexicon): boolean =>
  lower.includes('-') && lower.split('-').every(part => lexicon.determiners.has(part));

/** "Clinton upbraided", "groups granted Doe": an unknown verb rather than a participle of what it follows. */
function isActive(previous: Token, next: Piece | undefined, lexicon: Lexicon): boolean {
  if (acts.has(previous.wordClass)) return true;
  return previous.wordClass === 'noun' && lexicon.plural.test(previous.lower) && opensNoun(next, lexicon);
}

const acts: ReadonlySet<string> = new Set(['name', 'pronoun', 'role']);

/** "some chanted “…”", "a mother of three replied": no noun follows that the verb could belong to. */
function followsQuantity(verb: Verb, previous: Token | undefined, next: Piece | undefined, lexicon: Lexicon): boolean {
  if (previous?.wordClass !== 'determiner' || verb.form === 'ing' || previous.lower.length < 3) return false;
  if (!lexicon.indefinites.has(previous.lower)) return false;
  return (
    next === undefined ||
    next.kind !== 'word' ||
    opensNoun(next, lexicon) ||
    lexicon.pronouns.has(next.text.toLowerCase()) ||
    lexicon.conjunctions.has(next.text.toLowerCase())
  );
}

const isManner = (lower: string): boolean => lower.length > 4 && lower.endsWith('ly');

const isGivenName = (lower: string, {maleNames, femaleNames}: Lexicon): boolean =>
  maleNames.has(lower) || femaleNames.has(lower);

const functionWord = (lower: string, lexicon: Lexicon): boolean =>
  lexicon.notNames.has(lower) ||
  lexicon.auxiliaries.has(lower) ||
  (lexicon.prepositions.has(lower) && !lexicon.alsoOpenNames.has(lower)) ||
  (lexicon.conjunctions.has(lower) && !lexicon.alsoOpenNames.has(lower));

/** Headlines capitalise small words too ("Museum Will Tell"), and some stand in the text. */
function isAlsoName(lower: string, previous: Token | undefined, lexicon: Lexicon): boolean {
  const afterTitle = previous?.wordClass === 'role' || lexicon.honorifics.has(withoutStop(previous?.lower ?? ''));
  const afterName = previous?.wordClass === 'name';
  if (lexicon.alsoNames.has(lower)) return afterTitle || !afterName;
  return lexicon.alsoSurnames.has(lower) && (afterTitle || afterName);
}

function openerIsName(lower: string, next: Piece | undefined, lexicon: Lexicon, seen: Seen): boolean {
  if (lexicon.notNames.has(lower) || lexicon.otherVerbs.has(lower)) return false;
  if (seen.inside.has(lower)) return true;
  if (lexicon.participle.test(lower) && opensPhrase(next, lexicon)) return false; // Fueled by, Following the
  return !seen.lower.has(lower);
}

/** "to Ohio", "to the press", and not "to say". */
const opensNoun = (next: Piece | undefined, lexicon: Lexicon): boolean =>
  next?.kind === 'word' && (/^[\p{Lu}\d]/u.test(next.text) || lexicon.determiners.has(next.text.toLowerCase()));

/** Whether a word that also points ("that") joins a clause here: "said that they", "the plan that failed". */
function joinsClause(previous: Token | undefined, next: Piece | undefined, lexicon: Lexicon): boolean {
  if (next === undefined || next.kind !== 'word') return next?.kind === 'quote';
  const word = next.text.toLowerCase();
  const after = previous?.wordClass;
  if (after === 'cue' || after === 'noun' || after === 'role' || after === 'name') return true;
  return (
    /^\p{Lu}/u.test(next.text) ||
    lexicon.determiners.has(word) ||
    lexicon.pronouns.has(word) ||
    lexicon.auxiliaries.has(word)
  );
}

function opensPhrase(next: Piece | undefined, lexicon: Lexicon): boolean {
  const word = next?.text.toLowerCase() ?? '';
  return lexicon.prepositions.has(word) || lexicon.determiners.has(word) || lexicon.adverbs.has(word) || word === ',';
}

/** "it’s", "that’s": is, not a possessive. */
const isContracted = (previous: Token | undefined, lexicon: Lexicon): boolean =>
  previous !== undefined &&
  (previous.wordClass === 'pronoun' || previous.wordClass === 'conjunction' || lexicon.contracting.has(previous.lower));

/** "the stated goal", "his call", "in charge": a form of a verb of speech that is none here. */
function isVerbHere(verb: Verb, previous: Token | undefined, lexicon: Lexicon): boolean {
  if (previous === undefined) return verb.form === 'past' || verb.form === 'ing';
  const {wordClass, lower} = previous;
  if (wordClass === 'determiner' || wordClass === 'possessive')
    return lexicon.neverNouns.has(verb.lemma) || lexicon.standAlone.has(lower);
  if (wordClass === 'preposition')
    return (verb.form === 'ing' && !lexicon.beforeNouns.has(lower)) || lexicon.auxiliaries.has(lower);
  if (verb.form === 'base')
    return (
      wordClass === 'auxiliary' ||
      wordClass === 'pronoun' ||
      wordClass === 'role' ||
      wordClass === 'adverb' ||
      wordClass === 'conjunction' ||
      lexicon.neverNouns.has(verb.lemma) ||
      lexicon.plural.test(lower) ||
      lower === ','
    );
  return true;
}
