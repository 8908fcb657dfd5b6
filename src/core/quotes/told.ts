/** Quotations that report another's words: whose, as speakers of the article. */
import {withoutHiddenSigns} from '../text/hidden-signs.ts';
import type {Reports, Span, Speaker} from '../types.ts';
import {type Inside, reportedInside} from './inside.ts';
import {entityNamed} from './named-entity.ts';
import type {Scene} from './scene.ts';
import {membersOf} from './together.ts';

/** Whose words a quotation reports. `stranger`: of whom the article itself does not speak. */
export type Told = {readonly mention: Span; readonly cue: Span} & (
  | {readonly entity: number; readonly stranger: undefined}
  | {readonly entity: undefined; readonly stranger: Omit<Speaker, 'id'>}
);

/** One a quotation, undefined where it reports nobody but its own speaker. `contents`: runs; `speakers`: entities. */
export function toldBy(
  scene: Scene,
  contents: readonly (readonly Span[])[],
  speakers: readonly (number | undefined)[],
): (Told | undefined)[] {
  return reportedInside(scene, contents).map((inside, quotation) => {
    if (inside === undefined) return undefined;
    const told = whose(scene, inside);
    const own = speakers[quotation];
    return told.entity !== undefined && own !== undefined && membersOf(scene, own).includes(told.entity)
      ? undefined
      : told;
  });
}

function whose(scene: Scene, {mention, cue}: Inside): Told {
  const shown = (span: Span) => withoutHiddenSigns(scene.text.slice(span.start, span.end)).replace(/\s+/g, ' ');
  const at = {mention: mention.span, cue};
  const entity = entityNamed(scene, mention, shown(mention.span));
  if (entity !== undefined) return {...at, entity: entity.id, stranger: undefined};
  const isName = mention.kind === 'full' || mention.kind === 'single';
  const stranger = {
    name: shown(isName ? mention.nameSpan : mention.span),
    named: mention.kind !== 'descriptive',
    role: isName && mention.role ? shown(mention.role) : undefined,
    mentions: [mention.span],
  };
  return {...at, entity: undefined, stranger};
}

/** The speakers, and behind them those of whom only a quotation speaks, each once. */
export function withStrangers(speakers: readonly Speaker[], told: readonly (Told | undefined)[]): Speaker[] {
  const all = [...speakers];
  for (const stranger of told.flatMap(one => one?.stranger ?? [])) {
    const known = all.findIndex(({name}, id) => id >= speakers.length && name === stranger.name);
    const {mentions} = all[known] ?? {mentions: []};
    const id = known < 0 ? all.length : known;
    all[id] = {id, ...stranger, mentions: [...mentions, ...stranger.mentions]};
  }
  return all;
}

/** `speaking`: entities by speaker id; `speakers`: with the strangers. */
export function reportsBy(
  told: Told | undefined,
  speaking: readonly number[],
  speakers: readonly Speaker[],
): Reports | undefined {
  if (told === undefined) return undefined;
  const {entity, stranger, mention, cue} = told;
  const speaker =
    entity === undefined
      ? speakers.findIndex(({id, name}) => id >= speaking.length && name === stranger.name)
      : speaking.indexOf(entity);
  return {speaker, mention, cue};
}
