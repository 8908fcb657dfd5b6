/** Speakers as they are shown: longest name, role as the article states it, all places where they are named. */
import {withoutStop} from '../text/words.ts';
import type {Span, Speaker} from '../types.ts';
import type {Entity} from './entities.ts';
import {phraseEnd} from './phrase.ts';
import type {Scene} from './scene.ts';

/** One speaker for each entity that speaks, numbered in order of their first quotation. `pronouns`: mentions resolved to an entity. */
export function speakersOf(
  scene: Scene,
  speaking: readonly number[],
  pronouns: ReadonlyMap<number, number>,
): Speaker[] {
  return speaking.flatMap((entityId, id) => {
    const entity = scene.entities.list[entityId];
    if (entity === undefined) return [];
    const also = [...pronouns].filter(([, of]) => of === entityId).map(([mention]) => mention);
    const all = [...entity.mentions, ...also].sort((a, b) => a - b);
    const mentions = all.flatMap(index => scene.mentions[index]?.span ?? []);
    return [{id, name: nameOf(scene, entity), named: entity.kind !== 'phrase', role: roleOf(scene, entity), mentions}];
  });
}

function nameOf(scene: Scene, entity: Entity): string {
  const mention = scene.mentions[entity.longest];
  if (mention === undefined) return '';
  if (entity.kind === 'person') return wordsOf(scene, mention.nameSpan);
  const people = entity.kind === 'phrase' && scene.lexicon.roleNouns.has(mention.name.at(-1) ?? '');
  const end = people ? scene.tokens[phraseEnd(scene.tokens, mention.last)]?.end : undefined;
  return wordsOf(scene, {start: mention.span.start, end: end ?? mention.span.end});
}

const wordsOf = (scene: Scene, span: Span): string => scene.text.slice(span.start, span.end).replace(/\s+/g, ' ');

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
  const words = role.toLowerCase().split(/\s+/);
  if (words.length > 1) return true;
  const [word = ''] = words;
  return !scene.lexicon.formsOfAddress.has(withoutStop(word)) && !scene.lexicon.places.has(word);
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
