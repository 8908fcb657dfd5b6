/** The settings' door to the browser. */
import './options.css';
import {render} from 'preact';
import {browser, isFirefox} from '../../extension/browser.ts';
import {storedCorrections} from '../../extension/stored-corrections.ts';
import {openSettings} from '../settings-doors.ts';
import {type SettingsActions, type SettingsState, unknownSettings} from '../settings-session.ts';
import {speakAs} from '../speak-as.ts';
import {createTexts} from '../texts.ts';
import {OptionsPage} from './options-page.tsx';
import type {Shortcut} from './shortcuts-section.tsx';

type Commands = typeof browser.commands & {openShortcutSettings?(): Promise<void>};

const texts = createTexts((key, substitutions) => browser.i18n.getMessage(key, substitutions));
const corrections = storedCorrections(browser.storage);

async function show(state: SettingsState, actions: SettingsActions): Promise<void> {
  const [shortcuts, stored, corrected] = await Promise.all([
    loadShortcuts(),
    storedBytes(),
    corrections.days().catch(() => []),
  ]);
  const props = {state, actions, texts, shortcuts, stored, changeShortcuts, corrected, corrections};
  render(<OptionsPage {...props} />, document.body);
}

async function loadShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({name, description, shortcut}) => ({
    description: name === '_execute_action' ? texts.text('action_title') : (description ?? ''),
    keys: shortcut ?? '',
  }));
}

/** Firefox does not tell how much is in use. */
async function storedBytes(): Promise<number> {
  const stored = await browser.storage.local.get(null).catch(() => ({}));
  return new TextEncoder().encode(JSON.stringify(stored)).length;
}

function changeShortcuts(): void {
  const commands: Commands = browser.commands;
  if (isFirefox) void commands.openShortcutSettings?.();
  else void browser.tabs.create({url: 'chrome://extensions/shortcuts'});
}

speakAs(texts, document.documentElement);
document.title = texts.text('options_title');
const session = openSettings((state, {actions}) => void show(state, actions));
void show(unknownSettings, session.actions);
corrections.onChange(() => void session.refresh());
addEventListener('focus', () => void session.refresh()); // shortcuts may have changed
