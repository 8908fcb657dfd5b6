import type {Removal, RemovalReason} from '../types.ts';
import type {Mark} from './marks.ts';
import type {Overlay} from './overlays.ts';

/** A removal and how it is done. */
export type Finding = {readonly removal: Removal; readonly marks: readonly Mark[]};

/** An overlay, or what the style of an element lays over the page, goes out of sight. */
export function hiding({element, pseudo}: Pick<Overlay, 'element' | 'pseudo'>, reason: RemovalReason): Finding {
  const mark = pseudo === '::before' ? 'unbefore' : pseudo === '::after' ? 'unafter' : 'hide';
  return {removal: {element, step: 'nag', reason}, marks: [mark]};
}
