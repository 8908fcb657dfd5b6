/** A capitalised phrase taken apart: "U.S. Secretary of State" + "Antony Blinken". */
import {withoutStop} from '../text/words.ts';
import {isGivenName, type Lexicon} from './lexicon.ts';
import type {Token} from './token.ts';

type NameParts = {
  readonly kind: 'full' | 'single' | 'organisation' | 'place' | 'title';
  readonly nameFirst: number;
  readonly name: readonly string[];
  /** Last honorific before the name, lower-case: it may tell the gender. */
  readonly honorific: string | undefined;
};

/** `first`, `last`: token indexes of the phrase, both inside it. */
export function splitName(tokens: readonly Token[], first: number, last: number, lexicon: Lexicon): NameParts {
  const words = tokens.slice(first, last + 1).map(token => withoutStop(token.lower).replace('’', "'"));
  const end = withoutSuffix(words, lexicon);
  const tail = words[end - 1] ?? '';
  const count = offices(words, end, lexicon);
  if (lexicon.organisationNouns.has(tail) && count < end) return parts('organisation', 0);
  const from = count < end ? count : 0;
  if (count >= end) return parts('title', 0);
  const name = words.slice(from, end);
  if (
    from === 0 &&
    name.some(word => lexicon.organisationNouns.has(word) || lexicon.belongingWords.has(word) || word === '&')
  )
    return parts('organisation', 0);
  if (name.every(word => lexicon.places.has(word)) && from === 0) return parts('place', 0);
  if (name.length === 1 && from === 0 && isAcronym(tokens[first])) return parts('organisation', 0);
  return parts(name.length > 1 ? 'full' : 'single', from);

  function parts(kind: NameParts['kind'], offset: number): NameParts {
    const honorific = words.slice(0, offset).findLast(word => lexicon.honorifics.has(word));
    return {
      kind,
      nameFirst: first + offset,
      name: words.slice(offset, kind === 'full' ? end : words.length),
      honorific,
    };
  }
}

const isAcronym = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length > 1 && token.text.length <= 6 && /^[\p{Lu}.&]+$/u.test(token.text);

function withoutSuffix(words: readonly string[], lexicon: Lexicon): number {
  let end = words.length;
  while (end > 1 && (lexicon.nameSuffixes.has(words[end - 1] ?? '') || words[end - 1] === ',')) end--;
  return end;
}

/** How many words from the front are title or office, "of" and what follows it included. */
function offices(words: readonly string[], end: number, lexicon: Lexicon): number {
  const given = words.findIndex((word, index) => index < end - 1 && isGivenName(word, lexicon));
  let count = 0;
  for (let index = 0; index < end; index++) {
    const word = words[index] ?? '';
    if (index === given) break;
    if (isOffice(word, lexicon)) count = index + 1;
    else if (lexicon.belongingWords.has(word) && count === index && index > 0) {
      const rest = end - index - 1;
      const named = given > index ? end - given : rest >= 3 ? 2 : rest - 1;
      return Math.max(count, rest <= 1 ? end : end - named);
    }
  }
  return count;
}

/** "co-anchor" is one as "anchor" is. */
function isOffice(word: string, lexicon: Lexicon): boolean {
  const tail = word.slice(word.lastIndexOf('-') + 1);
  return lexicon.honorifics.has(word) || lexicon.roleNouns.has(tail);
}
