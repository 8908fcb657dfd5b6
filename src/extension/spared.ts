import type {Kind} from '../core/types.ts';
import type {Script} from './inject.ts';
import {allKinds, type Settings} from './settings.ts';

/** What is left alone, in the order of `allKinds`. */
export function sparedBy({kinds}: Settings): readonly Kind[] {
  return allKinds.filter(kind => !kinds[kind]);
}

/** A script that would find only what is left alone is not brought. */
export function isWanted(script: Script, spared: readonly Kind[]): boolean {
  if (script === 'foreign') return !spared.includes('foreign');
  if (script === 'nags') return allKinds.some(kind => kind !== 'foreign' && !spared.includes(kind));
  return true;
}
