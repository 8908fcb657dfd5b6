/** Which sites are cleaned by themselves: hosts, match patterns and what the browser granted. */
import type {Site} from './messages.ts';
import type {Settings} from './settings.ts';

/** The wish for every page, where else a host stands. */
export const everyPage = '*';

const everyWebPage = '*://*/*';

/** From this press on a site on, always cleaning it is offered. */
const offeredFrom = 2;

/** What is registered with the browser: match patterns. */
export type Registration = {readonly matches: readonly string[]; readonly excludeMatches: readonly string[]};

/** The host of a web page without "www."; undefined for what is no web page. */
export function siteOf(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const {protocol, hostname} = new URL(url);
  if (!/^https?:$/.test(protocol) || hostname === '') return undefined;
  return hostname.replace(/^www\./, '');
}

/** A host and its www twin; a name without a dot and a number have none. */
export function hostsOf(site: string): readonly string[] {
  const named = site.includes('.') && /[a-z]/i.test(site.slice(site.lastIndexOf('.')));
  return named ? [site, `www.${site}`] : [site];
}

/** What the browser is asked for. `wish`: a host, or `everyPage`. */
export function originsOf(wish: string): string[] {
  if (wish === everyPage) return [everyWebPage];
  return hostsOf(wish).map(host => `*://${host}/*`);
}

/** Match patterns of a wish as far as the browser granted them; none: no access. */
export function grantedOf(wish: string, granted: readonly string[]): readonly string[] {
  if (wish === everyPage) return granted.some(pattern => coversAll(pattern)) ? [everyWebPage] : [];
  return hostsOf(wish).flatMap(host =>
    ['http', 'https']
      .filter(scheme => granted.some(pattern => covers(pattern, scheme, host)))
      .map(scheme => `${scheme}://${host}/*`),
  );
}

/** Stored sites ∩ granted origins, without the paused; undefined: nothing is to run by itself. */
export function registrationOf(settings: Settings, granted: readonly string[]): Registration | undefined {
  const every = settings.everyPage ? grantedOf(everyPage, granted) : [];
  if (every.length > 0) return {matches: every, excludeMatches: settings.paused.flatMap(originsOf)};
  const sites = settings.sites.filter(site => !settings.paused.includes(site));
  const matches = sites.flatMap(site => grantedOf(site, granted));
  return matches.length === 0 ? undefined : {matches, excludeMatches: []};
}

/** A page at this address gets the guard. */
export function isRegistered(url: string, registration: Registration | undefined): boolean {
  if (!registration || !URL.canParse(url)) return false;
  const {protocol, hostname} = new URL(url);
  const fits = (pattern: string) => covers(pattern, protocol.slice(0, -1), hostname);
  return registration.matches.some(fits) && !registration.excludeMatches.some(fits);
}

export type Known = {
  readonly settings: Settings;
  readonly granted: readonly string[];
  /** What the reader last asked for and did not get so far. */
  readonly wish: string | undefined;
  /** Pages of the site that were pressed in this session. */
  readonly presses: number;
};

/** How a site stands with cleaning by itself. */
export function standingOf(site: string, {settings, granted, wish, presses}: Known): Site['standing'] {
  const every = settings.everyPage && grantedOf(everyPage, granted).length > 0;
  const chosen = settings.sites.includes(site);
  if (settings.paused.includes(site) && (chosen || every)) return 'paused';
  if (every) return 'every';
  const access = grantedOf(site, granted).length > 0;
  if (chosen) return access ? 'always' : 'withdrawn';
  if (access) return 'allowed';
  if (wish === site) return 'refused';
  return presses >= offeredFrom ? 'offered' : 'new';
}

export function withSite(settings: Settings, wish: string): Settings {
  if (wish === everyPage) return {...settings, everyPage: true};
  const {sites, paused} = without(settings, wish);
  return {...settings, sites: [...sites, wish], paused};
}

export function withoutSite(settings: Settings, wish: string): Settings {
  if (wish === everyPage) return {...settings, everyPage: false};
  return {...settings, ...without(settings, wish)};
}

export function pausedSite(settings: Settings, site: string, pause: boolean): Settings {
  const {paused} = without(settings, site);
  return {...settings, paused: pause ? [...paused, site] : paused};
}

function without({sites, paused}: Settings, site: string): Pick<Settings, 'sites' | 'paused'> {
  return {sites: sites.filter(one => one !== site), paused: paused.filter(one => one !== site)};
}

function coversAll(pattern: string): boolean {
  return pattern === '<all_urls>' || pattern === everyWebPage;
}

/** Whether a match pattern takes in all of a host. */
function covers(pattern: string, scheme: string, host: string): boolean {
  if (pattern === '<all_urls>') return /^https?$/.test(scheme);
  const [, schemes, hosts = ''] = /^(\*|https?):\/\/([^/]+)\/\*?$/.exec(pattern) ?? [];
  if (schemes !== scheme && !(schemes === '*' && /^https?$/.test(scheme))) return false;
  if (hosts === '*' || hosts === host) return true;
  return hosts.startsWith('*.') && `.${host}`.endsWith(hosts.slice(1));
}
