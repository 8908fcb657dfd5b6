import type {Kind, RemovalReason} from '../types.ts';

/** By which choice of the reader something goes. undefined: what a nag leaves behind is sought only once one has gone. */
export const kindOf: Readonly<Record<RemovalReason, Kind | undefined>> = {
  'ad-block-notice': 'nags',
  'consent-notice': 'consent',
  newsletter: 'newsletters',
  clutter: 'clutter',
  'covering-frame': 'nags', // nobody can read what it asks, but it must be met before reading
  backdrop: undefined,
  'scroll-lock': undefined,
  'hidden-article': undefined,
  'foreign-label': 'foreign',
};
