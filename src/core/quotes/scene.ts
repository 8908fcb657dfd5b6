/** All that was read of one article, for whoever scores. */
import type {Block} from '../types.ts';
import type {Seen} from './capitals.ts';
import type {Cue, LinkKind} from './cues.ts';
import type {Entities} from './entities.ts';
import type {Lexicon} from './lexicon.ts';
import type {Family} from './marks.ts';
import type {Mention} from './mention.ts';
import type {MentionIndex} from './mention-index.ts';
import type {Run} from './runs.ts';
import type {Together} from './together.ts';
import type {Token} from './token.ts';

/** A cue that a mention hangs on, seen from the mention. */
export type MentionLink = {readonly cue: number; readonly kind: LinkKind};

export type Scene = {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly tokens: readonly Token[];
  readonly runs: readonly Run[];
  /** The marks that the article mostly uses: others are likelier to hold titles and scare quotes. */
  readonly mainFamily: Family | undefined;
  readonly tokenOfRun: readonly number[];
  readonly mentions: readonly Mention[];
  readonly index: MentionIndex;
  readonly cues: readonly Cue[];
  /** Links of each mention. */
  readonly links: readonly (readonly MentionLink[])[];
  /** First token index of each block; one more at the end. */
  readonly blockFirst: readonly number[];
  readonly entities: Entities;
  readonly together: Together;
  /** How often each entity is the subject of a verb of speech. */
  readonly spoken: readonly number[];
  readonly seen: Seen;
  readonly lexicon: Lexicon;
};

export function linksOf(mentions: readonly Mention[], cues: readonly Cue[]): MentionLink[][] {
  const links: MentionLink[][] = mentions.map(() => []);
  for (const [cue, {links: own}] of cues.entries())
    for (const {mention, kind} of own) links[mention]?.push({cue, kind});
  return links;
}

export function timesSpoken({list}: Entities, links: Scene['links']): number[] {
  const isSubject = (mention: number) => links[mention]?.some(({kind}) => kind === 'subject' || kind === 'inverted');
  return list.map(({mentions}) => mentions.filter(isSubject).length);
}

export function firstTokens(tokens: readonly Token[], blocks: number): number[] {
  const first = new Array<number>(blocks + 1).fill(tokens.length);
  for (let at = tokens.length - 1; at >= 0; at--) {
    const block = tokens[at]?.block;
    if (block !== undefined) first[block] = at;
  }
  for (let block = blocks - 1; block >= 0; block--)
    first[block] = Math.min(first[block] ?? tokens.length, first[block + 1] ?? tokens.length);
  return first;
}

/** Index of the first item at or after a token; `starts` is sorted. */
export function lowerBound<T>(items: readonly T[], at: number, start: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && start(item) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
