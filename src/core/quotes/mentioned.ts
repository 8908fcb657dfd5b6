/** People whom the article names, and does not quote. */
import type {Mentioned} from '../types.ts';
import type {Entity} from './entities.ts';
import {isGivenName} from './lexicon.ts';
import type {Scene} from './scene.ts';
import {shownAs} from './speakers.ts';
import {membersOf} from './together.ts';

/** In text order. `heard`: entities of whom any word is quoted or reported. */
export function mentionedOnly(scene: Scene, heard: readonly number[]): Mentioned[] {
  const known = new Set(heard.flatMap(entity => membersOf(scene, entity)));
  const isLeftOut = (entity: Entity) =>
    entity.kind !== 'person' || entity.name.length < 2 || known.has(entity.id) || speaks(scene, entity);
  return scene.entities.list
    .filter(entity => !isLeftOut(entity))
    .filter(entity => isPerson(scene, entity))
    .filter(entity => entity.mentions.some(mention => isToldOf(scene, mention)))
    .sort((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0))
    .map(entity => {
      const {name, role} = shownAs(scene, entity);
      return {name, role, mentions: entity.mentions.flatMap(index => scene.mentions[index]?.span ?? [])};
    });
}

/** It is the subject of a verb of speech, though none of its words were found. */
function speaks({links, cues}: Scene, {mentions}: Entity): boolean {
  return mentions.some(mention =>
    links[mention]?.some(
      ({cue, kind}) => cues[cue]?.strong && kind !== 'object' && kind !== 'bystander' && kind !== 'subject-of-clause',
    ),
  );
}

/** A given name, a title or a role tells that a capitalised phrase is a person's name: "Red Square" has none. */
function isPerson(scene: Scene, entity: Entity): boolean {
  const {lexicon} = scene;
  const [given = ''] = entity.name;
  const last = entity.name.at(-1) ?? '';
  if (isGivenName(given, lexicon)) return true;
  if (lexicon.places.has(last) || lexicon.organisationNouns.has(last)) return false;
  return shownAs(scene, entity).role !== undefined || entity.mentions.some(index => isAddressed(scene, index));
}

/** "Mr. Doe" */
function isAddressed({mentions, lexicon}: Scene, index: number): boolean {
  const honorific = mentions[index]?.honorific;
  return honorific !== undefined && lexicon.formsOfAddress.has(honorific);
}

/** A sentence tells something in which the name stands: no byline, no credit, no heading alone. */
function isToldOf({mentions, tokens, text, lexicon}: Scene, index: number): boolean {
  const mention = mentions[index];
  if (mention === undefined) return false;
  let [first, last] = [mention.first, mention.last];
  while (tokens[first - 1]?.sentence === mention.sentence) first--;
  while (tokens[last + 1]?.sentence === mention.sentence) last++;
  const sentence = tokens.slice(first, last + 1);
  const tells = sentence.some(
    ({wordClass, verb}) =>
      wordClass === 'verb' || wordClass === 'auxiliary' || (wordClass === 'cue' && verb?.form !== 'ing'),
  );
  return tells && !lexicon.crediting?.test(text.slice(tokens[first]?.start, tokens[last]?.end));
}
