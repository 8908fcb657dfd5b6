/** The popup's door to the browser. */
import './popup.css';
import {render} from 'preact';
import {askAccess, giveBackAccess} from '../../extension/access.ts';
import {askBackground, askPage, onEnd, onNews} from '../../extension/ask.ts';
import {browser} from '../../extension/browser.ts';
import type {Result, ScreenRect} from '../../extension/messages.ts';
import type {Settings} from '../../extension/settings.ts';
import {changeSettings, onSettings} from '../../extension/settings-store.ts';
import {pausedSite, withoutSite, withSite} from '../../extension/sites.ts';
import {withLeft} from '../../extension/spared.ts';
import {storedCorrections} from '../../extension/stored-corrections.ts';
import {createTexts} from '../texts.ts';
import {App} from './app.tsx';
import {moveAmongQuotations} from './arrow-keys.ts';
import {correctionDoors} from './correction-doors.ts';
import {opening, type PopupState} from './popup-state.ts';
import {createSession, type Doors, noActions} from './session.ts';

const texts = createTexts((key, substitutions) => browser.i18n.getMessage(key, substitutions));
const parameters = new URLSearchParams(location.search);
/** `?tab=ID`: the popup stands in a tab of its own and covers nothing; `?tab=here`: in a page of ours, about that page. */
const namedTab = parameters.get('tab');
/** `?of=ID`: the tab whose button was pressed. */
const pressedTab = parameters.get('of');

async function open(): Promise<void> {
  document.documentElement.lang = texts.text('intl_locale');
  document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir');
  document.addEventListener('keydown', event => moveAmongQuotations(event, document));
  show(opening);
  const tabId = await tabOfPopup();
  if (tabId === undefined) return show({...opening, problem: 'tab-gone'});

  const session = createSession(doorsTo(tabId), state => show(state, session.actions));
  onNews((page, from) => {
    if (from === tabId) session.heard(page);
  });
  const siteChanged = () => void session.siteChanged();
  onSettings(siteChanged);
  browser.permissions.onAdded.addListener(siteChanged);
  browser.permissions.onRemoved.addListener(siteChanged);
  // The background closes us at a second press.
  if (namedTab !== 'here')
    browser.runtime.connect({name: `popup:${tabId}`}).onMessage.addListener(message => {
      if (message === 'close') window.close();
    });
  await session.start();
}

function show(state: PopupState, actions = noActions): void {
  document.body.dataset.phase = state.problem === undefined ? (state.page?.phase ?? 'cleaning') : 'failed';
  render(<App state={state} actions={actions} texts={texts} />, document.body);
}

function doorsTo(tabId: number): Doors {
  return {
    clean: () => askBackground('clean', tabId),
    state: () => askPage(tabId, 'state'),
    putBack: line => askPage(tabId, 'putBack', ...(line ? [line] : [])),
    cleanAgain: line => askPage(tabId, 'cleanAgain', ...(line ? [line] : [])),
    read: opened => askPage(tabId, 'read', opened),
    reveal: target => askPage(tabId, 'reveal', target, cover()),
    follow: gone => onEnd(tabId, gone),
    site: () => askBackground('site', tabId),
    async askAccess(site) {
      const given = await askAccess(browser, site);
      return given ? choose(settings => withSite(settings, site)) : {ok: true, value: given};
    },
    pause: (site, pause) => choose(settings => pausedSite(settings, site, pause)),
    async stop(site) {
      const chosen = await choose(settings => withoutSite(settings, site));
      if (chosen.ok) await giveBackAccess(browser, site);
      return chosen;
    },
    async keepLanguage(language) {
      const withLanguage = ({languages}: Settings) => [...new Set([...languages, language])];
      const chosen = await choose(settings => ({...settings, languages: withLanguage(settings)}));
      return chosen.ok ? askPage(tabId, 'keep', language) : chosen;
    },
    leaveAlone: (site, kind, leave) => choose(settings => withLeft(settings, site, kind, leave)),
    ...correctionDoors(storedCorrections(browser.storage), async () => (await browser.tabs.get(tabId)).incognito),
    leave: () => {
      if (namedTab === null) window.close();
    },
  };
}

async function choose(change: (settings: Settings) => Settings): Promise<Result<Settings>> {
  try {
    return {ok: true, value: await changeSettings(change)};
  } catch {
    return {ok: false, error: 'failed'};
  }
}

async function tabOfPopup(): Promise<number | undefined> {
  if (namedTab === 'here') return (await browser.tabs.getCurrent())?.id;
  const known = namedTab ?? pressedTab;
  if (known !== null) return Number(known);
  const [tab] = await browser.tabs.query({active: true, lastFocusedWindow: true});
  return tab?.id;
}

function cover(): ScreenRect {
  if (namedTab !== null) return {left: 0, top: 0, width: 0, height: 0};
  return {left: window.screenX, top: window.screenY, width: window.innerWidth, height: window.innerHeight};
}

open();
