/** Answers presses, shortcuts, the context menu and the scripts in pages. Holds nothing: it may die at any moment. */

import {mainLanguage} from '../core/language/main-language.ts';
import type {Kind} from '../core/types.ts';
import {alwaysClean} from './always-clean.ts';
import {bringAnswer, runSnippet, tellRefused} from './answer-consent.ts';
import {askPage, onNews} from './ask.ts';
import {showBadge} from './badge.ts';
import {browser, type Runtime, type Tabs} from './browser.ts';
import {consentRulesFor} from './consent-rules.ts';
import {holdSteady, injectAll, injectOne, insertConcealing, insertViewSheet} from './inject.ts';
import {languageTable} from './languages-table.ts';
import {answer, type BackgroundProtocol, Fault} from './messages.ts';
import {togglePopup, watchPopups} from './popup-door.ts';
import {pressCount} from './press-count.ts';
import {quoteWordsOf} from './quote-words.ts';
import {isOurs, isOwnPage} from './sender.ts';
import {newSettings, type Settings} from './settings.ts';
import {siteOfTab} from './site-of-tab.ts';
import {sitePhrases} from './site-phrases.ts';
import {isRegistered, siteOf} from './sites.ts';
import {isWanted, sparedOn} from './spared.ts';
import {forgetOld} from './stored-corrections.ts';
import {storedSettings} from './stored-settings.ts';
import {problemOfTab} from './tab-problem.ts';
import {typefaceFiles} from './typefaces.ts';
import {welcome} from './welcome.ts';

const settings = storedSettings(browser.storage);
const presses = pressCount(browser.storage);
/** How long what can wait gives way to a press that started us, ms. */
const giveWay = 300;

const reconcile = alwaysClean(browser, settings);
setTimeout(() => {
  void reconcile();
  void forgetOld(browser.storage.local).catch(() => undefined); // the next start tries again
}, giveWay);

browser.action.onClicked.addListener(tab => press(tab));
browser.commands.onCommand.addListener((name, tab) => void command(name, tab));
browser.contextMenus.onClicked.addListener(({menuItemId, selectionText}, tab) => {
  if (tab) press(tab, menuItemId === 'who-said' ? selectionText : undefined);
});
browser.runtime.onInstalled.addListener(details => {
  void welcome(browser, details);
  void makeMenu();
  void reconcile();
});
browser.runtime.onStartup.addListener(() => void reconcile());
browser.permissions.onAdded.addListener(() => void reconcile());
browser.permissions.onRemoved.addListener(() => void reconcile());
settings.onChange(() => void reconcile());
watchPopups();
onNews((state, tabId) => tabId !== undefined && void showBadge(tabId, state));

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  if (!isOurs(sender, browser.runtime)) return undefined;
  const handlers: BackgroundProtocol = {
    async clean(tabId) {
      mustBeOwnPage(sender);
      return clean(tabId);
    },
    bring: script => bring(sender, script),
    conceal: (selector, word) => insertConcealing(tabOf(sender), sender.frameId ?? 0, selector, word),
    steady: () => holdSteady(tabOf(sender), sender.frameId ?? 0),
    async dressView() {
      if (!isOwnPage(sender, browser.runtime)) await insertViewSheet(tabOf(sender), sender.frameId ?? 0);
    },
    async languages(texts, stated) {
      const {languagesOf} = await import('../core/languages-of.ts');
      const spoken = languagesOf(await languageTable(), texts);
      void quoteWordsOf(mainLanguage(spoken.scores[0] ?? {}) ?? stated); // asked for next
      return {...spoken, phrases: await sitePhrases(spoken.scores[0], stated), own: (await chosen()).languages};
    },
    async quotations(article) {
      const {quotationsOf} = await import('../core/quotations.ts');
      return quotationsOf(article, await quoteWordsOf(article.language));
    },
    async site(tabId) {
      mustBeOwnPage(sender);
      await reconcile(); // access may be a moment old
      return siteOfTab(browser, settings, presses, tabId);
    },
    answerConsent: () => answerConsent(sender),
    consentRules: () => consentRulesFor(sender.url ?? '', sender.frameId === 0),
    consentSnippet: name => runSnippet(tabOf(sender), sender.frameId ?? 0, name),
    refused: platform => tellRefused(tabOf(sender), platform),
    typeface: typefaceFiles,
  };
  return answer('background', handlers, message);
});

/** The reader's word to clean this page. Nothing is awaited before the page is reached for. `words`: who said them is asked. */
function press(tab: Tabs.Tab, words?: string): void {
  const {id, windowId} = tab;
  if (id === undefined) return;
  const cleaned = new Promise<void>(resolve => {
    clean(id, {tab, sent: resolve})
      .catch(() => undefined) // the popup asks again and tells
      .finally(resolve);
  });
  togglePopup(id, windowId, {words, cleaned});
  void cleaned.then(languageTable).catch(() => undefined); // asked for once the page is read, and then again
}

/** `pressed`: the tab as it was when it was pressed, and whom to tell once the page has what cleans it. */
async function clean(tabId: number, pressed?: {tab: Tabs.Tab; sent: () => void}): Promise<'now' | 'already'> {
  const tab = pressed?.tab.url ? pressed.tab : browser.tabs.get(tabId);
  try {
    const when = await injectAll(tabId, spared(tab), pressed?.sent);
    if (when === 'now') await presses.add(await tab);
    return when;
  } catch (error) {
    if ((await askPage(tabId, 'state')).ok) return 'already'; // the welcome's sample, a page of our own
    const there = await browser.tabs.get(tabId).catch(() => undefined);
    throw new Fault(there ? problemOfTab(there.url, String(error)) : 'tab-gone');
  }
}

/** For a guard that the browser started. */
async function bring(sender: Runtime.MessageSender, script: 'cleaning' | 'foreign'): Promise<void> {
  const tabId = tabOf(sender);
  const left = await spared(sender.tab);
  if (isWanted(script, left)) await injectOne(tabId, sender.frameId ?? 0, script, left);
}

/** Not by the access that a press gives to one page: it ends with the page, and frames of other sites are out of its reach. */
async function answerConsent(sender: Runtime.MessageSender): Promise<void> {
  const [{answerNo}, {origins = []}] = await Promise.all([chosen(), browser.permissions.getAll()]);
  if (answerNo && isRegistered(sender.tab?.url ?? '', {matches: origins, excludeMatches: []})) {
    await bringAnswer(tabOf(sender));
  }
}

/** Left alone in this tab, by choices for every site and for its own. */
async function spared(tab: Promise<Tabs.Tab> | Tabs.Tab | undefined): Promise<readonly Kind[]> {
  const [settings, there] = await Promise.all([chosen(), Promise.resolve(tab).catch(() => undefined)]);
  return sparedOn(siteOf(there?.url), settings);
}

/** A storage that cannot be read keeps nobody from reading. */
function chosen(): Promise<Settings> {
  return settings.load().catch(() => newSettings);
}

async function command(name: string, given: Tabs.Tab | undefined): Promise<void> {
  const tab = given ?? (await browser.tabs.query({active: true, lastFocusedWindow: true}))[0];
  if (tab?.id === undefined) return;
  const tabId = tab.id;
  try {
    await clean(tabId);
  } catch {
    return togglePopup(tabId, tab.windowId); // it says why
  }
  const state = await askPage(tabId, 'state');
  if (!state.ok) return;
  if (name === 'read') await askPage(tabId, 'read', !state.value.reading);
  if (name === 'put-back') await askPage(tabId, state.value.receipt.putBack ? 'cleanAgain' : 'putBack');
}

async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: 'clean',
    title: browser.i18n.getMessage('menu_clean'),
    contexts: ['page'],
  });
  browser.contextMenus.create({
    id: 'who-said',
    title: browser.i18n.getMessage('menu_who_said'),
    contexts: ['selection'],
  });
}

/** What names a tab: a page's script speaks for its own alone. */
function mustBeOwnPage(sender: Runtime.MessageSender): void {
  if (!isOwnPage(sender, browser.runtime)) throw new Fault('failed');
}

function tabOf({tab}: Runtime.MessageSender): number {
  if (tab?.id === undefined) throw new Fault('tab-gone');
  return tab.id;
}
