/** Where a mention stands in its own sentence, and how often its bearer is named. */
import {bucket, type Features} from './rank.ts';
import type {Scene} from './scene.ts';

export function placeFeatures(scene: Scene, index: number, where: string): Features {
  const mention = scene.mentions[index];
  if (mention === undefined) return [];
  const features: string[] = [];
  const before = scene.tokens[mention.first - 1];
  const sameBlock = before?.block === mention.block;
  const opens = scene.tokens[mention.first]?.opensSentence ?? false;
  if (opens) features.push('opens-sentence', `opens-sentence&${where}`);
  if (mention.possessive) features.push('possessive', `possessive&${mention.kind}`);
  if (sameBlock && before?.wordClass === 'preposition')
    features.push('after-preposition', `after=${scene.lexicon.learnedAs(before.lower)}`);
  if (sameBlock && before?.wordClass === 'possessive') features.push('owned');
  if (sameBlock && before !== undefined) features.push(`prev=${before.wordClass}&${mention.kind}`);
  const after = scene.tokens[mention.last + 1];
  if (after?.block === mention.block) {
    if (after.text === ':') features.push('label', `label&${where}&opens=${opens}`);
    features.push(`next=${after.wordClass === 'punctuation' ? after.text : after.wordClass}`);
  }
  const entity = scene.entities.list[scene.entities.of[index] ?? -1];
  if (entity !== undefined) {
    features.push(`named=${bucket(entity.mentions.length)}`, `entity=${entity.kind}&${mention.kind}`);
  }
  const head = mention.name.at(-1) ?? '';
  if (mention.kind === 'descriptive' || mention.kind === 'bare' || mention.kind === 'title') {
    const people = scene.lexicon.roleNouns.has(head)
      ? 'role'
      : scene.lexicon.organisationNouns.has(head)
        ? 'organisation'
        : 'other';
    const words = scene.lexicon.speechNouns.has(head) ? '&words' : '';
    features.push(`head=${people}${words}`, `head=${people}${words}&${where}`);
  }
  return features;
}
