/** The small words and signs inside names: "Bill de Blasio", "John Doe, Jr.", "Secretary of the Treasury". */
import {withoutStop} from '../text/words.ts';
import type {Lexicon} from './lexicon.ts';
import type {Token} from './token.ts';

/** A token within a name, `before` it a part of that name; `before` and `next` are of its block. */
type Place = {
  readonly token: Token;
  readonly before: Token;
  readonly next: Token;
  readonly beforeThat: Token | undefined;
  readonly afterThat: Token | undefined;
};

type Link = (place: Place, lexicon: Lexicon) => boolean;

/** Each a way in which a name goes on. */
const links: readonly Link[] = [particle, suffix, belonging, purpose, addition, article];

/** Whether the name that ends before `at` goes on with the token there, which is no name itself. */
export function continuesName(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (token === undefined || before === undefined || next?.block !== token.block) return false;
  const place = {token, before, next, beforeThat: tokens[at - 2], afterThat: tokens[at + 2]};
  return links.some(link => link(place, lexicon));
}

/** "de" in "Bill de Blasio", "de la" in "Oscar de la Renta", "&" in "Smith & Wesson". */
function particle({token, next}: Place, {nameParticles}: Lexicon): boolean {
  if (token.text !== '&' && !nameParticles.has(token.lower)) return false;
  return isName(next) || nameParticles.has(next.lower);
}

/** The comma in "John Doe, Jr." */
function suffix({token, next}: Place, {nameSuffixes}: Lexicon): boolean {
  return token.text === ',' && nameSuffixes.has(withoutStop(next.lower));
}

/** "of" in "Secretary of State", "Bank of America". */
function belonging(place: Place, lexicon: Lexicon): boolean {
  const {token, before} = place;
  if (!lexicon.belongingWords.has(token.lower)) return false;
  if (!lexicon.roleNouns.has(before.lower) && !lexicon.organisationNouns.has(before.lower)) return false;
  return isNameNext(place, lexicon);
}

/** "for" in "Center for American Progress". */
function purpose(place: Place, lexicon: Lexicon): boolean {
  const {token, before} = place;
  if (!lexicon.purposeWords.has(token.lower) || !lexicon.organisationNouns.has(before.lower)) return false;
  return isNameNext(place, lexicon);
}

/** "and" in "Secretary of Health and Human Services". */
function addition(place: Place, lexicon: Lexicon): boolean {
  const {token, beforeThat, afterThat} = place;
  if (!lexicon.additionWords.has(token.lower) || !isName(afterThat)) return false;
  return beforeThat !== undefined && lexicon.belongingWords.has(beforeThat.lower) && isNameNext(place, lexicon);
}

/** "the" in "Secretary of the Treasury". */
function article({token, before, next}: Place, {articles, belongingWords}: Lexicon): boolean {
  return articles.has(token.lower) && belongingWords.has(before.lower) && isName(next);
}

/** "America", "the Treasury". */
function isNameNext({next, afterThat}: Place, {articles}: Lexicon): boolean {
  return isName(next) || (articles.has(next.lower) && isName(afterThat));
}

const isName = (token: Token | undefined): boolean => token?.wordClass === 'name';
