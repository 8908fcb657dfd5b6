/** Mentions of one article joined: a surname, a full name and a titled name are one entity. */
import {withoutStop} from '../text/words.ts';
import {isGivenName, type Lexicon} from './lexicon.ts';
import type {Mention} from './mention.ts';
import {phraseEnd} from './phrase.ts';
import type {Token} from './token.ts';

export type Gender = 'male' | 'female' | undefined;

export type Entity = {
  readonly id: number;
  readonly kind: 'person' | 'organisation' | 'phrase';
  /** Name words of the longest form, lower-case. */
  name: readonly string[];
  /** Mention indexes, in text order. `longest`: the one whose name is shown. */
  readonly mentions: number[];
  longest: number;
  gender: Gender;
};

export type Entities = {
  readonly list: readonly Entity[];
  /** Mention index to entity id; -1 for pronouns. */
  readonly of: Int32Array;
};

export function joinMentions(
  text: string,
  mentions: readonly Mention[],
  tokens: readonly Token[],
  lexicon: Lexicon,
): Entities {
  const list: Entity[] = [];
  const of = new Int32Array(mentions.length).fill(-1);
  const byLast = new Map<string, Entity[]>();
  const byFirst = new Map<string, Entity[]>();
  const byPhrase = new Map<string, Entity>();

  const add = (index: number, kind: Entity['kind']): Entity => {
    const entity: Entity = {
      id: list.length,
      kind,
      name: mentions[index]?.name ?? [],
      mentions: [],
      longest: index,
      gender: undefined,
    };
    list.push(entity);
    return entity;
  };
  const join = (index: number, entity: Entity, isName = true) => {
    const mention = mentions[index];
    if (mention === undefined) return;
    of[index] = entity.id;
    entity.mentions.push(index);
    if (isName && mention.name.length > entity.name.length) {
      entity.name = mention.name;
      entity.longest = index;
    }
    entity.gender ??= genderOf(mention, tokens, lexicon);
  };

  for (const [index, mention] of mentions.entries()) {
    if (mention.kind !== 'full') continue;
    const last = mention.name.at(-1) ?? '';
    const same = byLast.get(last)?.find(entity => sameFirst(entity.name, mention.name));
    const entity = same ?? add(index, 'person');
    if (same === undefined) {
      push(byLast, last, entity);
      push(byFirst, mention.name[0] ?? '', entity);
    }
    join(index, entity);
  }
  const byHead = new Map<string, Entity>();
  const byRole = new Map<string, Set<Entity>>();
  const lastSeen = new Map<number, number>();
  for (const [index, mention] of mentions.entries()) {
    const apposed = apposedName(index, mentions, tokens, lexicon);
    if (apposed !== undefined && (of[apposed] ?? -1) >= 0)
      join(index, list[of[apposed] ?? -1] ?? add(index, 'phrase'), false);
    else if (mention.kind === 'single' || isShoutedName(mention, byLast)) {
      const word = mention.name[0] ?? '';
      const known = byLast.get(word) ?? (isGivenName(word, lexicon) ? byFirst.get(word) : undefined);
      const entity = nearest(known, lastSeen, genderOf(mention, tokens, lexicon)) ?? add(index, 'person');
      if (known === undefined) push(byLast, word, entity);
      join(index, entity);
    } else if (mention.kind !== 'full' && mention.kind !== 'pronoun' && mention.kind !== 'relative') {
      const key = phraseKey(mention, index, text, tokens, lexicon);
      const entity =
        byPhrase.get(key) ??
        shortened(mention, tokens, byHead, lexicon) ??
        onlyOneInRole(mention, tokens, byRole, lexicon) ??
        add(index, mention.kind === 'organisation' || mention.kind === 'place' ? 'organisation' : 'phrase');
      byPhrase.set(key, entity);
      if (mention.kind === 'organisation') byHead.set(mention.name.at(-1) ?? '', entity);
      join(index, entity, entity.kind !== 'person');
    }
    const joined = of[index] ?? -1;
    if (joined < 0) continue;
    lastSeen.set(joined, index);
    const bearer = list[joined];
    if (bearer?.kind === 'person')
      for (const role of rolesIn(mention, tokens, lexicon))
        byRole.set(role, (byRole.get(role) ?? new Set()).add(bearer));
  }
  for (const entity of list) entity.mentions.sort((a, b) => a - b);
  return {list, of};
}

/** "REED:" where the text has Paul Reed: no acronym. */
const isShoutedName = ({kind, name}: Mention, byLast: ReadonlyMap<string, Entity[]>): boolean =>
  kind === 'organisation' && name.length === 1 && byLast.get(name[0] ?? '')?.[0]?.kind === 'person';

/** The full name beside a role: "a Clinton aide, Jane Doe", "Jane Doe, a spokeswoman for the party". */
function apposedName(
  index: number,
  mentions: readonly Mention[],
  tokens: readonly Token[],
  lexicon: Lexicon,
): number | undefined {
  const mention = mentions[index];
  if (mention === undefined || (mention.kind !== 'descriptive' && mention.kind !== 'bare' && mention.kind !== 'title'))
    return undefined;
  if (!lexicon.roleNouns.has(mention.name.at(-1) ?? '') && mention.kind !== 'title') return undefined;
  const [before, after] = [mentions[index - 1], mentions[index + 1]];
  const end = phraseEnd(tokens, mention.last);
  const behind = mentions[indexAfter(mentions, index, end)] ?? after;
  if (
    behind?.kind === 'full' &&
    behind.first === end + 2 &&
    tokens[end + 1]?.text === ',' &&
    behind.sentence === mention.sentence
  )
    return mentions.indexOf(behind, index);
  const closes = tokens[end + 1];
  if (
    before?.kind === 'full' &&
    !before.possessive &&
    before.last === mention.first - 2 &&
    tokens[before.last + 1]?.text === ','
  )
    return before.sentence === mention.sentence && !lexicon.additionWords.has(closes?.lower ?? '')
      ? index - 1
      : undefined;
  return undefined;
}

/** Index of the first mention behind a token. */
function indexAfter(mentions: readonly Mention[], from: number, token: number): number {
  let index = from + 1;
  while ((mentions[index]?.first ?? Number.POSITIVE_INFINITY) <= token) index++;
  return index;
}

/** "the mayor" after "Mayor Jane Doe", where nobody else was called one. */
function onlyOneInRole(
  mention: Mention,
  tokens: readonly Token[],
  byRole: ReadonlyMap<string, ReadonlySet<Entity>>,
  lexicon: Lexicon,
): Entity | undefined {
  if (!isShortDefinite(mention, tokens, lexicon)) return undefined;
  const bearers = byRole.get(mention.name[0] ?? '');
  return bearers?.size === 1 ? [...bearers][0] : undefined;
}

/** Offices and callings in a mention: "mayor" of "Mayor Jane Doe", "aide" of "a Clinton aide". */
export function rolesIn(mention: Mention, tokens: readonly Token[], lexicon: Lexicon): string[] {
  const roles: string[] = [];
  for (let at = mention.first; at <= mention.last; at++) {
    const word = tokens[at]?.lower ?? '';
    if (lexicon.roleNouns.has(word)) roles.push(word);
  }
  return roles;
}

const isShortDefinite = (mention: Mention, tokens: readonly Token[], lexicon: Lexicon): boolean =>
  mention.kind === 'descriptive' &&
  mention.last === mention.first + 1 &&
  lexicon.articles.has(tokens[mention.first]?.lower ?? '');

/** "the ministry" after "the Foreign Ministry". */
function shortened(
  mention: Mention,
  tokens: readonly Token[],
  byHead: ReadonlyMap<string, Entity>,
  lexicon: Lexicon,
): Entity | undefined {
  return isShortDefinite(mention, tokens, lexicon) ? byHead.get(mention.name[0] ?? '') : undefined;
}

function push(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entity]);
  else list.push(entity);
}

export const sameFirst = (a: readonly string[], b: readonly string[]): boolean => {
  const [one = '', other = ''] = [a[0], b[0]];
  return (
    one === other ||
    (one.length <= 3 || other.length <= 3
      ? one[0] === other[0] && (one.startsWith(other) || other.startsWith(one))
      : one.startsWith(other) || other.startsWith(one))
  );
};

/** Of several of one surname, the one named last before, that the gender does not exclude. */
function nearest(
  known: readonly Entity[] | undefined,
  lastSeen: ReadonlyMap<number, number>,
  gender: Gender,
): Entity | undefined {
  if (known === undefined || known.length <= 1) return known?.[0];
  const fitting = known.filter(
    entity => gender === undefined || entity.gender === undefined || entity.gender === gender,
  );
  let best = fitting[0] ?? known[0];
  for (const entity of fitting) {
    if ((lastSeen.get(entity.id) ?? -1) > (lastSeen.get(best?.id ?? -1) ?? -1)) best = entity;
  }
  return best;
}

/** "a voter" is somebody new each time; "the campaign" is not. */
function phraseKey(mention: Mention, index: number, text: string, tokens: readonly Token[], lexicon: Lexicon): string {
  if (lexicon.indefinites.has(tokens[mention.first]?.lower ?? '')) return `${index}`;
  const end = tokens[phraseEnd(tokens, mention.last)]?.end ?? mention.span.end;
  const phrase = lexicon.lower(text.slice(mention.span.start, mention.kind === 'descriptive' ? end : mention.span.end));
  const opener = phrase.slice(0, phrase.search(/\s|$/));
  const bare = lexicon.articles.has(opener) ? phrase.slice(opener.length) : phrase;
  return bare.replace(/\s+/g, ' ').trimStart();
}

function genderOf(mention: Mention, tokens: readonly Token[], lexicon: Lexicon): Gender {
  for (let at = mention.first; at <= mention.last; at++) {
    const word = withoutStop(tokens[at]?.lower ?? '');
    if (lexicon.femaleHonorifics.has(word) || lexicon.forms.female.test(word)) return 'female';
    if (lexicon.maleHonorifics.has(word) || lexicon.forms.male.test(word)) return 'male';
  }
  const [first = ''] = mention.name;
  if (mention.name.length < 2) return undefined;
  if (lexicon.maleNames.has(first)) return lexicon.femaleNames.has(first) ? undefined : 'male';
  return lexicon.femaleNames.has(first) ? 'female' : undefined;
}
