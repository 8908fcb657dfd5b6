import type {NagWords, NoticeLexicon} from '../types.ts';
import {asksForAge, speaksOfAdBlocker} from './nags.ts';

/** What a box lying over a page is. An age gate must be answered; a wall stays where it is. */
export type Notice = 'ad-block' | 'consent' | 'newsletter' | 'wall' | 'age-gate';

/**
 * What a box is by all that it says, its buttons included, white space collapsed; undefined where the words do not tell.
 * The first that fits, in an order in which a mistake does the least harm.
 */
export function noticeOf(text: string, lexicons: readonly NoticeLexicon[]): Notice | undefined {
  const nags = nagsOf(lexicons);
  if (asksForAge(text, nags)) return 'age-gate';
  if (speaksOfAdBlocker(text, nags)) return 'ad-block';
  return undefined;
}

const cache = new WeakMap<readonly NoticeLexicon[], readonly NagWords[]>();

/** One list a lexicon: patterns are made once for each. */
function nagsOf(lexicons: readonly NoticeLexicon[]): readonly NagWords[] {
  const known = cache.get(lexicons);
  if (known) return known;
  const nags = lexicons.map(({nag}) => nag);
  cache.set(lexicons, nags);
  return nags;
}
