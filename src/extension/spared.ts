/** What is left alone: on every site, and on one. Pure. */
import type {Kind} from '../core/types.ts';
import type {Script} from './inject.ts';
import {allKinds, type Settings} from './settings.ts';

/** Kinds that are left alone on this site; undefined: no web page. */
export function leftOn(site: string | undefined, {left}: Settings): readonly Kind[] {
  return left.find(one => one.site === site)?.kinds ?? [];
}

/** What is left alone there by any choice, in the order of `allKinds`. */
export function sparedOn(site: string | undefined, settings: Settings): readonly Kind[] {
  const left = leftOn(site, settings);
  return allKinds.filter(kind => !settings.kinds[kind] || left.includes(kind));
}

/** The settings with a kind left alone on a site, or no longer. */
export function withLeft(settings: Settings, site: string, kind: Kind, leave: boolean): Settings {
  const kinds = leftOn(site, settings).filter(one => one !== kind);
  const others = settings.left.filter(one => one.site !== site);
  const now = leave ? [...kinds, kind] : kinds;
  return {...settings, left: now.length > 0 ? [...others, {site, kinds: now}] : others};
}

/** A script that would find only what is left alone is not brought. */
export function isWanted(script: Script, spared: readonly Kind[]): boolean {
  if (script === 'foreign') return !spared.includes('foreign');
  if (script === 'cleaning') return allKinds.some(kind => kind !== 'foreign' && !spared.includes(kind));
  return true;
}
