/** The popup's door to the browser. */
import './popup.css';
import {render} from 'preact';
import {askAccess, giveBackAccess} from '../../extension/access.ts';
import {askBackground, askPage, onEnd, onNews} from '../../extension/ask.ts';
import {openerBeside} from '../../extension/beside.ts';
import {browser} from '../../extension/browser.ts';
import type {Result, ScreenRect} from '../../extension/messages.ts';
import type {Settings} from '../../extension/settings.ts';
import {changeSettings, onSettings} from '../../extension/settings-store.ts';
import {pausedSite, withoutSite, withSite} from '../../extension/sites.ts';
import {withLeft} from '../../extension/spared.ts';
import {storedCorrections} from '../../extension/stored-corrections.ts';
import {speakAs} from '../speak-as.ts';
import {createTexts} from '../texts.ts';
import {followActiveTab} from './active-tab.ts';
import {App} from './app.tsx';
import {moveAmongQuotations} from './arrow-keys.ts';
import {correctionDoors} from './correction-doors.ts';
import {opening, type PopupState, problemOf} from './popup-state.ts';
import {createSession, type Doors, noActions, type Session} from './session.ts';
import type {TakingDoors} from './taking-away-provider.tsx';
import {TakingAwayProvider} from './taking-away-provider.tsx';
import {takingDoors} from './taking-doors.ts';
import {focusCard, whoSaid} from './who-said.ts';

const texts = createTexts((key, substitutions) => browser.i18n.getMessage(key, substitutions));
const parameters = new URLSearchParams(location.search);
/** `?tab=ID`: the popup stands in a tab of its own and covers nothing; `?tab=here`: in a page of ours, about that page. */
const namedTab = parameters.get('tab');
/** `?of=ID`: the tab whose button was pressed. */
const pressedTab = parameters.get('of');
/** `?words=…`: selected in the page; who said them is asked. */
const askedWords = parameters.get('words');
/** The side panel or sidebar: about the tab in front, whichever that is, and only where the button was pressed. */
const isBeside = location.pathname === '/beside.html';

/** What can be taken away from the tab that is shown. */
let taking: TakingDoors | undefined;

async function open(): Promise<void> {
  speakAs(texts, document.documentElement);
  document.addEventListener('keydown', event => moveAmongQuotations(event, document));
  show(opening);
  if (isBeside) return openBeside();
  const tabId = await tabOfPopup();
  if (tabId === undefined) return show({...opening, problem: 'tab-gone'});

  const opener = openerBeside((await browser.windows.getCurrent()).id);
  taking = takingDoors(tabId, namedTab === null && opener ? () => opener().then(() => window.close()) : undefined);
  let asked = askedWords;
  const session = createSession(doorsTo(tabId), state => {
    show(state, session.actions);
    const answer = asked === null ? undefined : whoSaid(asked, state.page);
    if (answer === undefined) return;
    asked = null;
    session.answer(answer);
    if (answer !== null) focusCard(answer, document);
  });
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

/** A session for each tab that comes to the front, and for each page that comes there. */
async function openBeside(): Promise<void> {
  let shown: {readonly tabId: number; readonly session: Session; pressed: boolean} | undefined;
  const attach = (tabId: number) => {
    taking = takingDoors(tabId, undefined);
    const doors: Doors = {
      ...doorsTo(tabId),
      async clean() {
        const known = await askPage(tabId, 'state');
        if (now.pressed || known.ok) now.pressed = true;
        return known.ok ? known : {ok: false, error: 'not-pressed'};
      },
      follow: () => onEnd(tabId, () => shown === now && attach(tabId)),
    };
    const isShown = (state: PopupState) => shown === now && show(state, now.session.actions);
    const now = {tabId, session: createSession(doors, isShown), pressed: false};
    shown = now;
    void now.session.start();
  };
  onNews((page, from) => {
    if (!shown || from !== shown.tabId) return;
    if (shown.pressed) shown.session.heard(page);
    else attach(shown.tabId); // it was pressed now
  });
  const siteChanged = () => void shown?.session.siteChanged();
  onSettings(siteChanged);
  browser.permissions.onAdded.addListener(siteChanged);
  browser.permissions.onRemoved.addListener(siteChanged);
  await followActiveTab(attach);
}

function show(state: PopupState, actions = noActions): void {
  document.body.dataset.phase = state.problem === undefined ? (state.page?.phase ?? 'cleaning') : 'failed';
  const analysis = problemOf(state) === undefined ? state.page?.analysis : undefined;
  render(
    <TakingAwayProvider analysis={analysis} corrections={state.corrections} doors={taking}>
      <App state={state} actions={actions} texts={texts} />
    </TakingAwayProvider>,
    document.body,
  );
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
      if (namedTab === null && !isBeside) window.close();
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
  if (namedTab !== null || isBeside) return {left: 0, top: 0, width: 0, height: 0};
  return {left: window.screenX, top: window.screenY, width: window.innerWidth, height: window.innerHeight};
}

open();
