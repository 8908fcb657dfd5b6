/** Gives each piece of a block its class: by the word lists, by its capital and by its neighbours. */
import {classAmongNouns} from './capitalised-nouns.ts';
import {functionWord, isAlsoName, isSmallWord, openerIsName, type Seen} from './capitals.ts';
import {isGivenName, type Lexicon, type Verb} from './lexicon.ts';
import type {Piece} from './pieces.ts';
import type {Token, WordClass} from './token.ts';
import {followsQuantity, isActive, isVerbHere, opensNoun} from './verb-here.ts';

type Place = Pick<Token, 'block' | 'sentence' | 'opensSentence'> & {readonly inHeading: boolean};

export function classify(
  piece: Piece,
  where: Place,
  previous: Token | undefined,
  next: Piece | undefined,
  lexicon: Lexicon,
  seen: Seen,
): Token {
  const {start, end, text} = piece;
  const {block, sentence, opensSentence} = where;
  const lower = lexicon.lower(text);
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
  const capital = text !== lower && /^[@#]?\p{Lu}/u.test(text);
  const shouting = capital && text.length > 1 && text === text.toUpperCase();
  if (lexicon.pronouns.has(lower) && (!shouting || lower.length === 1)) return 'pronoun';
  if (capital && verb?.strong && verb.form === 'past' && previous?.wordClass === 'name') return 'cue'; // Doe Said
  if (capital && lexicon.grammar.nouns && !isSmallWord(lower, opensSentence, lexicon))
    return classAmongNouns({text, lower, previous, next, lexicon, seen: seen.nouns});
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
  if (isOblique(lower, lexicon, seen)) return 'adverb';
  if (capital && lexicon.forms.manner.test(lower) && !seen.inside.has(lower)) return 'adverb';
  if (capital) return openerIsName(lower, next, lexicon, seen) ? 'name' : 'noun';
  if (lexicon.otherVerbs.has(lower)) return 'verb';
  if (/^\d/.test(text)) return 'number';
  if (lexicon.forms.past.test(lower) && previous !== undefined && isActive(previous, next, lexicon)) return 'verb';
  if (lexicon.forms.manner.test(lower) && !isKnownNoun(lower, lexicon)) return 'adverb';
  return 'noun';
}

/** "toplantıda" */
const isOblique = (lower: string, lexicon: Lexicon, seen: Seen): boolean =>
  lexicon.grammar.obliques?.test(lower) === true && !isGivenName(lower, lexicon) && !seen.inside.has(lower);

/** "twenty-two" */
const isNumberWord = (lower: string, lexicon: Lexicon): boolean =>
  lower.includes('-') && lower.split('-').every(part => lexicon.determiners.has(part));

/** "family", "assembly", "reply" */
const isKnownNoun = (lower: string, {organisationNouns, speechNouns}: Lexicon): boolean =>
  organisationNouns.has(lower) || speechNouns.has(lower);

/** Whether a word that also points ("that") joins a clause here: "said that they", "the plan that failed". */
function joinsClause(previous: Token | undefined, next: Piece | undefined, lexicon: Lexicon): boolean {
  if (next === undefined || next.kind !== 'word') return next?.kind === 'quote';
  const word = lexicon.lower(next.text);
  const after = previous?.wordClass;
  if (after === 'cue' || after === 'noun' || after === 'role' || after === 'name') return true;
  return (
    /^\p{Lu}/u.test(next.text) ||
    lexicon.determiners.has(word) ||
    lexicon.pronouns.has(word) ||
    lexicon.auxiliaries.has(word)
  );
}

/** "it’s", "that’s": is, not a possessive. */
const isContracted = (previous: Token | undefined, lexicon: Lexicon): boolean =>
  previous !== undefined &&
  (previous.wordClass === 'pronoun' || previous.wordClass === 'conjunction' || lexicon.contracting.has(previous.lower));
