/** Finds the phrases that may name a speaker. */
import type {Lexicon} from './lexicon.ts';
import {type Mention, mentionOf} from './mention.ts';
import {namedMention} from './named-mention.ts';
import {isDeterminer, isNoun, type NounPhrase, nounPhrase, speaks} from './noun-phrase.ts';
import type {Token} from './token.ts';

/** All mentions in text order; a possessor ("Clinton’s") and what it owns are two. */
export function findMentions(tokens: readonly Token[], lexicon: Lexicon): Mention[] {
  const mentions: Mention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found = mentionAt(tokens, at, lexicon);
    if (found) mentions.push(withOwner(tokens, found, mentions.at(-1)));
    at = found ? found.last + 1 : at + 1;
  }
  return mentions;
}

const shownAlone: ReadonlySet<string> = new Set(['full', 'single', 'place']);

/** “China’s Foreign Ministry”, “Doe’s campaign”: an organisation or phrase is shown with its owner; a name is not. */
function withOwner(tokens: readonly Token[], found: Mention, owner: Mention | undefined): Mention {
  if (!owner?.possessive || owner.last !== found.first - 2 || owner.block !== found.block) return found;
  if (tokens[found.first - 1]?.wordClass !== 'possessive') return found;
  if (shownAlone.has(found.kind)) return found;
  return {...found, span: {start: owner.span.start, end: found.span.end}};
}

function mentionAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Mention | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.wordClass === 'pronoun') return pronounMention(tokens, at, token, lexicon);
  if (!isDeterminer(token) && !isNoun(token)) return undefined;
  const phrase = withQuantity(tokens, at, nounPhrase(tokens, at, token, lexicon), lexicon);
  const owner = lexicon.possessivePronouns.get(token.lower);
  if (owner !== undefined && lexicon.speechNouns.has(tokens[phrase.last]?.lower ?? ''))
    return mentionOf(tokens, {first: at, last: at, kind: 'pronoun', name: [owner], nameFirst: at}); // her remark
  const owned = isOwned(tokens, at, token);
  return phrase.nameFirst === undefined
    ? describedMention(tokens, phrase, owned, lexicon)
    : namedMention(tokens, phrase.nameFirst, phrase, owned, lexicon);
}

/** "one of" + "the witnesses". */
function withQuantity(tokens: readonly Token[], at: number, phrase: NounPhrase, lexicon: Lexicon): NounPhrase {
  const opener = tokens[at + 2];
  if (phrase.last > at || !phrase.determined || !lexicon.belongingWords.has(tokens[at + 1]?.lower ?? '')) return phrase;
  if (opener === undefined || opener.block !== tokens[at]?.block || !(isDeterminer(opener) || isNoun(opener)))
    return phrase;
  const counted = nounPhrase(tokens, at + 2, opener, lexicon);
  if (counted.last === counted.first && isDeterminer(opener)) return phrase;
  return {first: at, last: counted.last, determined: true, nameFirst: undefined};
}

function pronounMention(tokens: readonly Token[], at: number, {lower}: Token, lexicon: Lexicon): Mention {
  const kind = lexicon.pronouns.get(lower) === 'relative' ? 'relative' : 'pronoun';
  return mentionOf(tokens, {first: at, last: at, kind, name: [lower], nameFirst: at});
}

/** "Clinton’s" stands before it. */
function isOwned(tokens: readonly Token[], at: number, {block}: Token): boolean {
  const before = tokens[at - 1];
  return before?.wordClass === 'possessive' && before.block === block;
}

/** "some chanted", "others, angry": a quantity that is a subject by itself. */
function standsAlone(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next?.block !== token.block) return false;
  if (!lexicon.indefinites.has(token.lower) || token.lower.length < 3) return false;
  return (
    next.wordClass === 'cue' ||
    next.wordClass === 'auxiliary' ||
    next.wordClass === 'verb' ||
    (token.opensSentence && next.text === ',')
  );
}

/** "a senior official", "his campaign", "aides": no name in it. */
function describedMention(
  tokens: readonly Token[],
  {first, last, determined}: NounPhrase,
  owned: boolean,
  lexicon: Lexicon,
): Mention | undefined {
  const head = tokens[last];
  const isOneWord = first === last;
  if (head === undefined || (determined && isOneWord && !standsAlone(tokens, first, lexicon))) return undefined; // "the" of nothing
  const kind = determined || owned ? 'descriptive' : 'bare';
  if (kind === 'bare' && isOneWord && !speaks(head, lexicon) && !lexicon.plural.test(head.lower)) return undefined;
  return mentionOf(tokens, {first, last, kind, name: [head.lower], nameFirst: first});
}
