/** Where a mention stands in its own sentence, and how often its bearer is named. */
import {type Features, seen, step} from './rank.ts';
import type {Scene} from './scene.ts';

export function placeFeatures(scene: Scene, index: number, where: string): Features {
  const mention = scene.mentions[index];
  if (mention === undefined) return [];
  const features: number[] = [];
  const before = scene.tokens[mention.first - 1];
  const sameBlock = before?.block === mention.block;
  const opens = scene.tokens[mention.first]?.opensSentence ?? false;
  if (opens) features.push(seen('opens-sentence'), seen('opens-sentence&where', where));
  if (mention.possessive) features.push(seen('possessive'), seen('possessive&kind', mention.kind));
  if (sameBlock && before?.wordClass === 'preposition')
    features.push(seen('after-preposition'), seen('after', scene.lexicon.learnedAs(before.lower)));
  if (sameBlock && before?.wordClass === 'possessive') features.push(seen('owned'));
  if (sameBlock && before !== undefined) features.push(seen('prev&kind', before.wordClass, mention.kind));
  const after = scene.tokens[mention.last + 1];
  if (after?.block === mention.block) {
    if (after.text === ':') features.push(seen('label'), seen('label&where&opens', where, opens));
    features.push(seen('next', after.wordClass === 'punctuation' ? after.text : after.wordClass));
  }
  const entity = scene.entities.list[scene.entities.of[index] ?? -1];
  if (entity !== undefined) {
    features.push(seen('named', step(entity.mentions.length)), seen('entity&kind', entity.kind, mention.kind));
  }
  const head = mention.name.at(-1) ?? '';
  if (mention.kind === 'descriptive' || mention.kind === 'bare' || mention.kind === 'title') {
    const people = scene.lexicon.roleNouns.has(head)
      ? 'role'
      : scene.lexicon.organisationNouns.has(head)
        ? 'organisation'
        : 'other';
    const words = scene.lexicon.speechNouns.has(head) ? '&words' : '';
    features.push(seen('head&words', people, words), seen('head&words&where', people, words, where));
  }
  return features;
}
