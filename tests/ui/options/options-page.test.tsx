import {readdirSync} from 'node:fs';
import {JSDOM} from 'jsdom';
import {render} from 'preact';
import {describe, expect, test, vi} from 'vitest';
import type {CorrectedDay} from '../../../src/extension/corrections.ts';
import {allKinds, newSettings, type Settings} from '../../../src/extension/settings.ts';
import {everyPage, originsOf} from '../../../src/extension/sites.ts';
import {languageCodes} from '../../../src/ui/options/language-codes.ts';
import {OptionsPage} from '../../../src/ui/options/options-page.tsx';
import {settingsFile, settingsOfFile} from '../../../src/ui/options/settings-file.ts';
import {siteRows} from '../../../src/ui/options/site-rows.ts';
import {type SettingsState, unknownSettings} from '../../../src/ui/settings-session.ts';
import {textsOf} from '../messages.ts';

const site = 'news.example';

// jsdom makes no sheets; what they look like is seen in browsers.
vi.stubGlobal(
  'CSSStyleSheet',
  class {
    replaceSync(): void {}
  },
);

function show(
  change: Partial<Settings> = {},
  rest: Partial<SettingsState> = {},
  corrected: readonly CorrectedDay[] = [],
) {
  const {document} = new JSDOM('<body></body>').window;
  Object.defineProperty(document, 'adoptedStyleSheets', {value: []});
  const called: string[] = [];
  let settings: Settings = {...newSettings, ...change};
  const actions = {
    async choose(choice: (settings: Settings) => Settings) {
      settings = choice(settings);
      called.push('choose');
    },
    allow: async (wish: string) => void called.push(`allow ${wish}`),
    leave: async (wish: string) => void called.push(`leave ${wish}`),
  };
  render(
    <OptionsPage
      state={{...unknownSettings, settings, ...rest}}
      actions={actions}
      texts={textsOf('en')}
      shortcuts={[{description: 'Open the reading view', keys: 'Alt+Shift+L'}]}
      changeShortcuts={() => called.push('shortcuts')}
      stored={1234}
      corrected={corrected}
      corrections={{
        keep: async (day, kept) => void called.push(`keep ${day} ${kept}`),
        erase: async day => void called.push(`erase ${day ?? 'all'}`),
      }}
    />,
    document.body,
  );
  const find = <E extends HTMLElement>(selector: string) => {
    const found = document.querySelector<E>(selector);
    if (!found) throw new Error(`No ${selector}`);
    return found;
  };
  const set = (selector: string, value: string, event = 'change') => {
    const field = find<HTMLInputElement>(selector);
    field.value = value;
    field.dispatchEvent(new (document.defaultView ?? globalThis).Event(event, {bubbles: true}));
  };
  return {document, called, find, set, settings: () => settings};
}

describe('sites', () => {
  test('none: it says where they come from', () =>
    expect(show().find('[data-part=sites]').textContent).toContain('second press'));

  test.each<[string, Partial<Settings>, string[], string[], string[]]>([
    ['always', {sites: [site]}, originsOf(site), ['Pause', 'Remove'], ['choose', `leave ${site}`]],
    ['paused', {sites: [site], paused: [site]}, originsOf(site), ['Resume', 'Remove'], ['choose', `leave ${site}`]],
    ['withdrawn', {sites: [site]}, [], ['Ask again', 'Remove'], [`allow ${site}`, `leave ${site}`]],
    ['paused', {everyPage: true, paused: [site]}, ['<all_urls>'], ['Resume'], ['choose']],
  ])('%s: %j', async (standing, change, granted, names, calls) => {
    const {find, called} = show(change, {granted});
    const row = find(`[data-site="${site}"]`);
    expect(row.dataset.standing).toBe(standing);
    const buttons = [...row.querySelectorAll('button')];
    expect(buttons.map(button => button.textContent)).toEqual(names);
    for (const button of buttons) button.click();
    expect(called).toEqual(calls);
  });

  test('are in order, each once', () =>
    expect(
      siteRows({...newSettings, everyPage: true, sites: ['b.example', 'a.example'], paused: ['a.example']}, []).map(
        row => row.site,
      ),
    ).toEqual(['a.example', 'b.example']));
});

test('what is left alone on single sites is listed, each to be removed by itself', () => {
  const {document, find, settings} = show({left: [{site, kinds: ['nags', 'consent']}]});
  const names = [...document.querySelectorAll('[data-part=left] li')].map(
    row => row.querySelector('.name')?.textContent,
  );
  expect(names).toEqual([`${site}Ad-blocker notices`, `${site}Consent notices`]);
  find('[data-part=left] button').click();
  expect(settings().left).toEqual([{site, kinds: ['consent']}]);
});

describe('every page', () => {
  test('is not chosen before the browser has granted it', () => {
    const {find, called, settings} = show();
    find('[value=every]').click();
    expect(called).toEqual([`allow ${everyPage}`]);
    expect(settings()).toEqual(newSettings);
  });
  test('is left', () => {
    const {find, called} = show({everyPage: true}, {granted: ['*://*/*']});
    find('[value=press]').click();
    expect(called).toEqual([`leave ${everyPage}`]);
  });
  test.each<[string, Partial<Settings>, Partial<SettingsState>]>([
    ['refused', {}, {refused: everyPage}],
    ['withdrawn', {everyPage: true}, {}],
  ])('%s is said', (part, change, rest) =>
    expect(show(change, rest).find(`[data-part=${part}]`).textContent).not.toBe(''),
  );
});

describe('choices', () => {
  test.each<[string, string, Partial<Settings>]>([
    ['[name=language]', 'tr', {languages: ['tr']}],
    ['[name=theme]', 'sepia', {appearance: {...newSettings.appearance, theme: 'sepia'}}],
    ['[name=typeface]', 'sans', {appearance: {...newSettings.appearance, typeface: 'sans'}}],
  ])('%s: %s', (selector, value, expected) => {
    const {set, settings} = show();
    set(selector, value);
    expect(settings()).toEqual({...newSettings, ...expected});
  });

  test('the preview follows a slider before it is let go', async () => {
    const {find, set, settings} = show();
    set('[name=size]', '24', 'input');
    await vi.waitFor(() => expect(find('[data-preview=reader]').style.getPropertyValue('--preview-size')).toBe('24px'));
    expect(settings()).toEqual(newSettings);
  });

  test.each(allKinds)('%s alone is left alone', kind => {
    const {find, settings} = show();
    find(`[name=${kind}]`).click();
    expect(settings().kinds).toEqual({...newSettings.kinds, [kind]: false});
  });

  test('consent is answered with no only where that is chosen', () => {
    const {find, settings} = show();
    expect(find<HTMLInputElement>('[name=answer-no]').checked).toBe(false);
    find('[name=answer-no]').click();
    expect(settings().answerNo).toBe(true);
  });

  test('the languages are those that words are known of', () =>
    expect(languageCodes).toEqual(
      readdirSync('src/languages')
        .filter(file => /^..\.ts$/.test(file))
        .map(file => file.slice(0, 2))
        .sort(),
    ));
});

describe('a file', () => {
  const chosen = {...newSettings, sites: [site], languages: ['tr']};
  test('brings back what was exported', () => expect(settingsOfFile(settingsFile(chosen))).toEqual(chosen));
  test.each(['', 'text', '[]', 'null', '{"settings": {}}', '{"plainquote": 1}'])('%s is none', text =>
    expect(settingsOfFile(text)).toBeUndefined(),
  );
});

test('reset asks first, then leaves every site', async () => {
  const {find, called, document} = show({sites: [site]});
  find('[data-part=reset]').click();
  await Promise.resolve();
  expect(called).toEqual([]);
  await new Promise(resolve => setTimeout(resolve));
  document.querySelector<HTMLElement>('[data-part=reset-now]')?.click();
  await new Promise(resolve => setTimeout(resolve));
  expect(called).toEqual([`leave ${site}`, `leave ${everyPage}`, 'choose']);
});

test('how much is stored', () => expect(show().find('[data-part=stored]').textContent).toContain('1,234 bytes'));

describe('corrections', () => {
  const days = [
    {day: 20_784, count: 2, kept: false},
    {day: 20_700, count: 1, kept: true},
  ];

  test('none', () => {
    const {find} = show();
    expect(find('[data-part=corrections]').textContent).toContain('None so far.');
  });

  test('are listed by day, with when they go', () => {
    const rows = [...show({}, {}, days).document.querySelectorAll('[data-day] .name')];
    expect(rows.map(row => row.textContent)).toEqual([
      'Nov 27, 20262 corrections, forgotten on Feb 25, 2027',
      'Sep 4, 20261 correction, kept until you erase them',
    ]);
  });

  test('are kept, kept no longer, and erased, by day or all', async () => {
    const {document, called, find} = show({}, {}, days);
    for (const button of document.querySelectorAll<HTMLElement>('[data-part=corrections] button')) button.click();
    expect(called).toEqual(['keep 20784 true', 'erase 20784', 'keep 20700 false', 'erase 20700', 'erase all']);
    await vi.waitFor(() => expect(find('[data-part=erased]').textContent).toBe('Erased.'));
    expect(document.activeElement?.textContent).toBe('Your corrections');
  });
});
