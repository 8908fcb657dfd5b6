/** Which entity of the article a mention elsewhere means, such as one inside a quotation. */
import {type Entity, rolesIn, sameFirst} from './entities.ts';
import type {Mention} from './mention.ts';
import type {Scene} from './scene.ts';

/** `shown`: the mention's words. undefined: nobody of whom the article speaks in its own words. */
export function entityNamed(scene: Scene, mention: Mention, shown: string): Entity | undefined {
  const {list} = scene.entities;
  const people = list.filter(({kind}) => kind === 'person');
  if (mention.kind === 'full') return people.find(entity => isCalled(entity, mention));
  if (mention.kind === 'single') {
    const [word] = mention.name;
    return people.find(entity => isCalled(entity, mention)) ?? only(people.filter(({name}) => name[0] === word)); // Bernie
  }
  const bare = withoutArticle(shown, scene);
  return list.find(entity => sharesWords(scene, entity, bare)) ?? onlyOneInRole(scene, mention);
}

function isCalled({name}: Entity, mention: Mention): boolean {
  if (name.at(-1) !== mention.name.at(-1)) return false;
  return name.length === 1 || mention.name.length === 1 || sameFirst(name, mention.name);
}

function sharesWords(scene: Scene, {mentions}: Entity, bare: string): boolean {
  const span = scene.mentions[mentions[0] ?? -1]?.span;
  return span !== undefined && withoutArticle(scene.text.slice(span.start, span.end), scene) === bare;
}

function withoutArticle(shown: string, {lexicon}: Scene): string {
  const words = shown.toLowerCase().split(/\s+/);
  return (lexicon.articles.has(words[0] ?? '') ? words.slice(1) : words).join(' ');
}

/** "the mayor" where one person alone is called one. */
function onlyOneInRole(scene: Scene, mention: Mention): Entity | undefined {
  const role = mention.name.at(-1) ?? '';
  if (mention.kind !== 'descriptive' || !scene.lexicon.roleNouns.has(role)) return undefined;
  const holds = ({kind, mentions}: Entity) =>
    kind === 'person' && mentions.some(index => isCalledSo(scene, index, role));
  return only(scene.entities.list.filter(holds));
}

const only = (entities: readonly Entity[]): Entity | undefined => (entities.length === 1 ? entities[0] : undefined);

function isCalledSo({mentions, tokens, lexicon}: Scene, index: number, role: string): boolean {
  const mention = mentions[index];
  return mention !== undefined && rolesIn(mention, tokens, lexicon).includes(role);
}
