/** A quiet profile: nothing opens, asks or calls home by itself. */
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';

const quiet = {
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.preonboarding.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.tabs.warnOnClose': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'devtools.jsonview.enabled': false, // the driver's own tab shows manifest.json as plain text
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

/** What Firefox asks of the network by itself is switched off as far as can be. @param {number} port */
const throughProxy = port => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.allow_hijacking_localhost': true,
  'network.proxy.no_proxies_on': '',
  'app.normandy.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.topsites.contile.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.server': 'data:,',
});

export const schemes = {
  dark: {'ui.systemUsesDarkTheme': 1, 'layout.css.prefers-color-scheme.content-override': 0},
  light: {'ui.systemUsesDarkTheme': 0, 'layout.css.prefers-color-scheme.content-override': 1},
};

/** Where files are saved. @param {string} profile */
export const downloadsIn = profile => join(profile, 'downloads');

/** @param {string} profile @param {Pick<import('../types.ts').Launch, 'colourScheme' | 'hosts' | 'prefs' | 'proxy'>} options */
export function writePrefs(profile, {colourScheme, hosts = [], prefs, proxy}) {
  const all = {
    ...quiet,
    'browser.download.folderList': 2,
    'browser.download.dir': downloadsIn(profile),
    ...(colourScheme ? schemes[colourScheme] : {}),
    ...(hosts.length > 0 ? {'network.dns.localDomains': hosts.join(',')} : {}),
    ...(proxy === undefined ? {} : throughProxy(proxy)),
    ...prefs,
  };
  const lines = Object.entries(all).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join(''));
}
