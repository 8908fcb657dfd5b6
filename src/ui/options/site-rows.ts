import type {Site} from '../../extension/messages.ts';
import type {Settings} from '../../extension/settings.ts';
import {standingOf} from '../../extension/sites.ts';

export type SiteRow = {readonly site: string; readonly standing: Site['standing']; readonly chosen: boolean};

/** The sites that the reader said something about, by name. */
export function siteRows(settings: Settings, granted: readonly string[]): SiteRow[] {
  const known = {settings, granted, wish: undefined, presses: 0};
  const resting = settings.everyPage ? settings.paused : [];
  return [...new Set([...settings.sites, ...resting])].sort().map(site => ({
    site,
    standing: standingOf(site, known),
    chosen: settings.sites.includes(site),
  }));
}
