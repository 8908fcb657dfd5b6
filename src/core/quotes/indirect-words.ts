/** Words of a sentence as features name them, and what shape the words behind a place have. */
import type {Lexicon} from './lexicon.ts';
import type {Scene} from './scene.ts';
import type {Token} from './token.ts';

/** Small words and signs by themselves, all else by its class; what looks like a participle as one. */
export function nameOf(token: Token | undefined, {forms}: Lexicon): string {
  if (token === undefined) return 'none';
  const {wordClass, text, lower, verb} = token;
  switch (wordClass) {
    case 'punctuation':
      return text;
    case 'conjunction':
    case 'preposition':
      return lower;
    case 'noun':
      return forms.ing.test(lower) ? 'ing' : forms.past.test(lower) ? 'ed' : 'noun';
    case 'cue':
      return verb?.form === 'ing' ? 'ing' : verb?.form === 'past' ? 'cue-past' : 'cue';
    default:
      return wordClass;
  }
}

/** "that", "whether", "to": a word that opens what is reported. */
export const opens = (token: Token | undefined, {clauseOpeners}: Lexicon): boolean =>
  token !== undefined && clauseOpeners.has(token.lower);

export const isVerb = (token: Token | undefined): boolean =>
  token?.wordClass === 'auxiliary' || token?.wordClass === 'verb' || token?.wordClass === 'cue';

/** What goes on from `at`: a clause with its subject, a verb alone, a participle, a phrase and what stands behind it. */
export function shapeFrom(
  {tokens, index, mentions, lexicon}: Pick<Scene, 'tokens' | 'index' | 'mentions' | 'lexicon'>,
  at: number,
  until: number,
): string {
  const first = pastJoiners(tokens, at, lexicon);
  const token = first < until ? tokens[first] : undefined;
  if (token === undefined) return 'end';
  const name = nameOf(token, lexicon);
  if (name === 'ing' || name === 'ed' || name === 'quote' || name === 'auxiliary') return name;
  if (token.wordClass === 'preposition') return 'preposition';
  if (isVerb(token)) return 'verb';
  const mention = mentions[index.at[first] ?? -1];
  if (mention?.kind === 'relative' || lexicon.relatives.has(token.lower)) return 'relative';
  let end = (mention?.last ?? first) + 1;
  if (tokens[end]?.wordClass === 'adverb') end++;
  const then = end < until ? tokens[end] : undefined;
  if (then === undefined) return 'phrase-end';
  if (isVerb(then)) return lexicon.infinitives.has(then.lower) ? 'phrase-to' : 'clause';
  if (then.wordClass === 'punctuation') return `phrase${then.text}`;
  return then.wordClass === 'preposition' ? 'phrase-preposition' : 'phrase';
}

/** "and then": two small words at most. */
function pastJoiners(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  let next = at;
  while (next < at + 2 && isJoiner(tokens[next], lexicon)) next++;
  return next;
}

const isJoiner = (token: Token | undefined, lexicon: Lexicon): boolean =>
  token?.wordClass === 'adverb' || (token?.wordClass === 'conjunction' && !opens(token, lexicon));
