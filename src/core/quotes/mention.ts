/** A phrase that may name a speaker: a name with its titles, a pronoun, an organisation, "a senior official". */
import type {Span} from '../types.ts';
import type {Token} from './token.ts';

export type MentionKind =
  | 'full'
  | 'single'
  | 'organisation'
  | 'place'
  | 'title'
  | 'descriptive'
  | 'bare'
  | 'pronoun'
  | 'relative';

/** `first`, `last`: token indexes of the whole phrase, both inside it. */
export type Mention = {
  readonly first: number;
  readonly last: number;
  readonly kind: MentionKind;
  /** Shown and scored: the name with its titles, or the whole phrase. */
  readonly span: Span;
  /** The name's own words, titles off; of a phrase its head. */
  readonly name: readonly string[];
  readonly nameSpan: Span;
  /** "U.S. Secretary of State" before a name. */
  readonly role: Span | undefined;
  readonly honorific: string | undefined;
  readonly possessive: boolean;
  readonly block: number;
  readonly sentence: number;
};

/** A mention in token indexes, all inside it. `shownFirst`: where not the whole phrase is shown. The name ends with the phrase. */
type Draft = {
  readonly first: number;
  readonly last: number;
  readonly kind: MentionKind;
  readonly name: readonly string[];
  readonly nameFirst: number;
  readonly shownFirst?: number;
  readonly role?: {readonly first: number; readonly last: number} | undefined;
  readonly honorific?: string | undefined;
};

export function mentionOf(tokens: readonly Token[], draft: Draft): Mention {
  const {first, last, kind, name, nameFirst, shownFirst = first, role, honorific} = draft;
  const spanOf = (from: number, to: number): Span => ({start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0});
  return {
    first,
    last,
    kind,
    name,
    span: spanOf(shownFirst, last),
    nameSpan: spanOf(nameFirst, last),
    role: role && spanOf(role.first, role.last),
    honorific,
    possessive: isPossessor(tokens, last),
    block: tokens[first]?.block ?? 0,
    sentence: tokens[first]?.sentence ?? 0,
  };
}

function isPossessor(tokens: readonly Token[], at: number): boolean {
  const ending = tokens[at + 1];
  return ending?.wordClass === 'possessive' && ending.start === tokens[at]?.end;
}
