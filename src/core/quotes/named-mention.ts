/** A noun phrase that ends with a name, as a mention: title and name told apart. */
import type {Lexicon} from './lexicon.ts';
import {type Mention, mentionOf} from './mention.ts';
import {splitName} from './name-parts.ts';
import type {NounPhrase} from './noun-phrase.ts';
import type {Token} from './token.ts';

/** `nameFirst`: token index where the phrase's capitalised part begins, titles included. `owned`: "Clinton’s" stands before. */
export function namedMention(
  tokens: readonly Token[],
  nameFirst: number,
  {first, last, determined}: NounPhrase,
  owned: boolean,
  lexicon: Lexicon,
): Mention {
  const {kind, name, honorific, nameFirst: bareFirst} = splitName(tokens, nameFirst, last, lexicon);
  const named = {first, last, name, nameFirst: bareFirst, honorific};
  if (kind !== 'full' && kind !== 'single') return mentionOf(tokens, {...named, kind});

  const roleFirst = pastDeterminers(tokens, first);
  const isTitled = determined || owned || tokens.slice(first, nameFirst).some(token => token.wordClass === 'role');
  const role = stretch(isTitled ? roleFirst : nameFirst, bareFirst);
  const isThing = first < nameFirst && roleFirst === bareFirst && kind === 'single'; // the Kremlin
  return mentionOf(tokens, {...named, kind: isThing ? 'organisation' : kind, role, shownFirst: nameFirst});
}

/** Token indexes, `last` inside; undefined where nothing stands between. */
function stretch(first: number, end: number): {first: number; last: number} | undefined {
  return first < end ? {first, last: end - 1} : undefined;
}

function pastDeterminers(tokens: readonly Token[], first: number): number {
  let at = first;
  while (tokens[at]?.wordClass === 'determiner') at++;
  return at;
}
