/** Mentions of one article joined: a surname, a full name and a titled name are one entity. */
import type {Lexicon} from './lexicon.ts';
import type {Mention} from './mentions.ts';
import type {Token} from './narration.ts';

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
  const join = (index: number, entity: Entity) => {
    const mention = mentions[index];
    if (mention === undefined) return;
    of[index] = entity.id;
    entity.mentions.push(index);
    if (mention.name.length > entity.name.length) {
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
  for (const [index, mention] of mentions.entries()) {
    if (mention.kind === 'single') {
      const word = mention.name[0] ?? '';
      const known = byLast.get(word) ?? byFirst.get(word);
      const entity = nearest(known, index, mentions, genderOf(mention, tokens, lexicon)) ?? add(index, 'person');
      if (known === undefined) push(byLast, word, entity);
      join(index, entity);
    } else if (mention.kind !== 'full' && mention.kind !== 'pronoun' && mention.kind !== 'relative') {
      const key = phraseKey(mention, text);
      const entity =
        byPhrase.get(key) ??
        add(index, mention.kind === 'organisation' || mention.kind === 'place' ? 'organisation' : 'phrase');
      byPhrase.set(key, entity);
      join(index, entity);
    }
  }
  for (const entity of list) entity.mentions.sort((a, b) => a - b);
  return {list, of};
}

function push(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entity]);
  else list.push(entity);
}

const sameFirst = (a: readonly string[], b: readonly string[]): boolean => {
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
  index: number,
  mentions: readonly Mention[],
  gender: Gender,
): Entity | undefined {
  if (known === undefined || known.length === 0) return undefined;
  if (known.length === 1) return known[0];
  const fitting =
    gender === undefined ? known : known.filter(entity => entity.gender === undefined || entity.gender === gender);
  let best = fitting[0] ?? known[0];
  let bestAt = -1;
  for (const entity of fitting) {
    const at = lastBefore(entity.mentions, index);
    if (at > bestAt && mentions[at] !== undefined) {
      best = entity;
      bestAt = at;
    }
  }
  return best;
}

function lastBefore(sorted: readonly number[], index: number): number {
  let found = -1;
  for (const at of sorted) {
    if (at >= index) break;
    found = at;
  }
  return found;
}

function phraseKey(mention: Mention, text: string): string {
  const phrase = text.slice(mention.span.start, mention.span.end).toLowerCase();
  return phrase.replace(/^the\s+/, '').replace(/\s+/g, ' ');
}

function genderOf(mention: Mention, tokens: readonly Token[], lexicon: Lexicon): Gender {
  for (let at = mention.first; at <= mention.last; at++) {
    const word = tokens[at]?.lower.replace(/\.$/, '') ?? '';
    if (lexicon.femaleHonorifics.has(word) || word.endsWith('woman')) return 'female';
    if (lexicon.maleHonorifics.has(word) || word.endsWith('man')) return 'male';
  }
  const [first = ''] = mention.name;
  if (mention.name.length < 2) return undefined;
  if (lexicon.maleNames.has(first)) return lexicon.femaleNames.has(first) ? undefined : 'male';
  return lexicon.femaleNames.has(first) ? 'female' : undefined;
}
