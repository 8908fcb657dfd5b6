/** Several who speak as one: "Ann Smith and Bob Jones said", "both men said". */
import type {Span} from '../types.ts';
import type {LinkKind} from './cues.ts';
import type {Mention} from './mention.ts';
import type {Token} from './token.ts';

/** `entity`: its number, behind all of `Entities.list`. `members`: entities. `spans`: where it is named. */
export type Whole = {readonly entity: number; readonly members: readonly number[]; readonly spans: readonly Span[]};

/** One place where several are named together. `opening`: what stands before it allows it to be a subject, or what a cue is followed by. */
export type Party = {
  readonly entity: number;
  readonly span: Span;
  readonly opening: 'clause' | 'cue';
  readonly last: number;
};

export type Together = {
  readonly wholes: readonly Whole[];
  /** By the index of each mention in it. */
  readonly of: ReadonlyMap<number, Party>;
};

const before: ReadonlySet<LinkKind> = new Set<LinkKind>([
  'subject',
  'subject-over-insert',
  'subject-over-preposition',
  'label',
]);
const behind: ReadonlySet<LinkKind> = new Set<LinkKind>(['inverted', 'source', 'agent']);

type Read = {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly together: Together;
};

/** Those whom a mention speaks for, where it hangs on a cue in this way; undefined: for itself alone. */
export function togetherWith(
  {tokens, together, mentions}: Read,
  mention: number,
  link: LinkKind | undefined,
): Party | undefined {
  const party = together.of.get(mention);
  if (party === undefined || link === undefined) return undefined;
  if (party.opening === 'clause') return before.has(link) ? party : undefined;
  if (!behind.has(link)) return undefined;
  const next = tokens[(mentions[party.last]?.last ?? 0) + 1]; // said Smith and Jones laughed
  const speaksOn = next?.wordClass === 'verb' || next?.wordClass === 'cue' || next?.wordClass === 'auxiliary';
  return speaksOn && next.block === mentions[mention]?.block ? undefined : party;
}

/** Where a speaker is named who hangs on a cue in this way, with those who speak with it. */
export const spanOf = (scene: Read, mention: number, link: LinkKind | undefined) =>
  togetherWith(scene, mention, link)?.span ?? scene.mentions[mention]?.span;

/** The entities that an entity stands for: those who speak as one, or itself. */
export const membersOf = ({together}: Pick<Read, 'together'>, entity: number): readonly number[] =>
  together.wholes.find(whole => whole.entity === entity)?.members ?? [entity];
