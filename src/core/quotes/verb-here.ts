/** Whether a word that looks like a verb is one where it stands. */
import type {Lexicon, Verb} from './lexicon.ts';
import type {Piece} from './pieces.ts';
import type {Token} from './token.ts';

/** "the stated goal", "his call", "in charge": a form of a verb of speech that is none here. */
export function isVerbHere(verb: Verb, previous: Token | undefined, lexicon: Lexicon): boolean {
  if (previous === undefined) return verb.form !== 'base' && (verb.form !== 'third' || opensWithVerbs(lexicon));
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

/** "Explica la bióloga que": where the subject may stand far behind its verb, the verb may open the paragraph. */
const opensWithVerbs = ({grammar}: Lexicon): boolean => grammar.subjectFarBehind === true;

/** "Clinton upbraided", "groups granted Doe": an unknown verb rather than a participle of what it follows. */
export function isActive(previous: Token, next: Piece | undefined, lexicon: Lexicon): boolean {
  if (acts.has(previous.wordClass)) return true;
  return previous.wordClass === 'noun' && lexicon.plural.test(previous.lower) && opensNoun(next, lexicon);
}

const acts: ReadonlySet<string> = new Set(['name', 'pronoun', 'role']);

/** "some chanted “…”", "a mother of three replied": no noun follows that the verb could belong to. */
export function followsQuantity(
  verb: Verb,
  previous: Token | undefined,
  next: Piece | undefined,
  lexicon: Lexicon,
): boolean {
  if (previous?.wordClass !== 'determiner' || verb.form === 'ing' || previous.lower.length < 3) return false;
  if (!lexicon.indefinites.has(previous.lower)) return false;
  return (
    next === undefined ||
    next.kind !== 'word' ||
    opensNoun(next, lexicon) ||
    lexicon.pronouns.has(lexicon.lower(next.text)) ||
    lexicon.conjunctions.has(lexicon.lower(next.text))
  );
}

/** "to Ohio", "to the press", and not "to say". */
export const opensNoun = (next: Piece | undefined, lexicon: Lexicon): boolean =>
  next?.kind === 'word' && (/^[\p{Lu}\d]/u.test(next.text) || lexicon.determiners.has(lexicon.lower(next.text)));
