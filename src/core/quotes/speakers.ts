/** Speakers as they are shown: longest name, role as the article states it, all places where they are named. */
import {withoutHiddenSigns} from '../text/hidden-signs.ts';
import {withoutStop} from '../text/words.ts';
import type {Span, Speaker} from '../types.ts';
import type {Entity} from './entities.ts';
import type {Lexicon} from './lexicon.ts';
import type {Mention} from './mention.ts';
import {phraseEnd} from './phrase.ts';
import type {Scene} from './scene.ts';
import type {Whole} from './together.ts';

/** One speaker for each entity that speaks, numbered in order of their first quotation. `pronouns`: mentions resolved to an entity. */
export function speakersOf(
  scene: Scene,
  speaking: readonly number[],
  pronouns: ReadonlyMap<number, number>,
): Speaker[] {
  return speaking.flatMap((entityId, id) => {
    const whole = scene.together.wholes.find(({entity}) => entity === entityId);
    if (whole !== undefined) return [{id, ...severalAs(scene, whole)}];
    const entity = scene.entities.list[entityId];
    if (entity === undefined) return [];
    const also = [...pronouns].filter(([, of]) => of === entityId).map(([mention]) => mention);
    const all = [...entity.mentions, ...also].sort((a, b) => a - b);
    const mentions = all.flatMap(index => scene.mentions[index]?.span ?? []);
    return [{id, ...shownAs(scene, entity), mentions}];
  });
}

/** An entity as it is shown. */
export const shownAs = (scene: Scene, entity: Entity) => ({
  name: nameOf(scene, entity),
  named: entity.kind !== 'phrase',
  role: roleOf(scene, entity),
});

/** "Ann Smith, Bob Jones and Eve Roe" */
function severalAs(scene: Scene, {members, spans}: Whole): Omit<Speaker, 'id'> {
  const shown = members.flatMap(member => scene.entities.list[member] ?? []).map(entity => shownAs(scene, entity));
  const names = shown.map(({name}) => name);
  const [and = ''] = scene.lexicon.additionWords;
  const name = `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
  return {name, named: shown.every(({named}) => named), role: undefined, mentions: spans};
}

function nameOf(scene: Scene, entity: Entity): string {
  const mention = scene.mentions[entity.longest];
  if (mention === undefined) return '';
  if (entity.kind === 'person') return wordsOf(scene, mention.nameSpan);
  const people = entity.kind === 'phrase' && isRole(mention.name.at(-1) ?? '', scene.lexicon);
  const end = people ? scene.tokens[longPhraseEnd(scene, mention)]?.end : undefined;
  return wordsOf(scene, {start: mention.span.start, end: end ?? mention.span.end});
}

/** "minister", "ministers" */
const isRole = (head: string, {roleNouns, plural}: Lexicon): boolean =>
  roleNouns.has(head) || roleNouns.has(head.replace(plural, ''));

/** With the second of two names behind a plural: "the ministers of" France "and" Germany. */
function longPhraseEnd({tokens, lexicon}: Scene, {last, name}: Mention): number {
  const end = phraseEnd(tokens, last);
  const [and, second] = [tokens[end + 1], tokens[end + 2]];
  const goesOn = end > last && lexicon.plural.test(name.at(-1) ?? '') && lexicon.additionWords.has(and?.lower ?? '');
  if (!goesOn || tokens[end]?.wordClass !== 'name' || second?.wordClass !== 'name') return end;
  return second.block === tokens[last]?.block ? end + 2 : end;
}

const wordsOf = (scene: Scene, span: Span): string =>
  withoutHiddenSigns(scene.text.slice(span.start, span.end)).replace(/\s+/g, ' ');

/** The role beside the full name where there is one, else the first role stated. */
function roleOf(scene: Scene, entity: Entity): string | undefined {
  if (entity.kind !== 'person') return undefined;
  let first: string | undefined;
  for (const index of entity.mentions) {
    const mention = scene.mentions[index];
    if (mention === undefined) continue;
    const span = mention.role ?? apposedRole(scene, index);
    if (span === undefined) continue;
    const role = wordsOf(scene, span);
    if (!tellsRole(scene, role)) continue;
    if (mention.kind === 'full') return role;
    first ??= role;
  }
  return first;
}

/** "Mr." and "Dr." tell how to address somebody, not who it is. */
function tellsRole(scene: Scene, role: string): boolean {
  const {formsOfAddress, honorifics, articles} = scene.lexicon;
  const words = role.toLowerCase().split(/\s+/).map(withoutStop);
  if (articles.has(words.at(-1) ?? '')) return false; // President of the | United States
  return words.some(word => isRole(word, scene.lexicon) || (honorifics.has(word) && !formsOfAddress.has(word)));
}

/** “Jane Doe, a spokeswoman for the ministry, said” */
function apposedRole(scene: Scene, index: number): Span | undefined {
  const mention = scene.mentions[index];
  if (mention === undefined || scene.tokens[mention.last + 1]?.text !== ',') return undefined;
  const next = scene.mentions[scene.index.at[mention.last + 2] ?? -1];
  if (next === undefined || next.first !== mention.last + 2 || next.sentence !== mention.sentence) return undefined;
  if (next.kind !== 'descriptive' && next.kind !== 'bare' && next.kind !== 'title') return undefined;
  if (!scene.lexicon.roleNouns.has(next.name.at(-1) ?? '') && next.kind !== 'title') return undefined;
  const end = scene.tokens[phraseEnd(scene.tokens, next.last)]?.end ?? next.span.end;
  const first = scene.tokens[next.first];
  const start =
    first?.wordClass === 'determiner' ? (scene.tokens[next.first + 1]?.start ?? next.span.start) : next.span.start;
  return {start, end};
}
