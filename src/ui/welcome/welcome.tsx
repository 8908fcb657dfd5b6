/** Shown once, after the first install. */
import './welcome.css';
import {render} from 'preact';
import {browser} from '../../extension/browser.ts';
import {isFirefox, openSettings} from '../settings-doors.ts';
import {type SettingsActions, type SettingsState, unknownSettings} from '../settings-session.ts';
import {createTexts} from '../texts.ts';
import {WhenChoice} from '../when-choice.tsx';

const texts = createTexts((key, substitutions) => browser.i18n.getMessage(key, substitutions));

type WelcomeProps = {readonly state: SettingsState; readonly actions: SettingsActions};

function Welcome({state, actions}: WelcomeProps) {
  return (
    <main>
      <header>
        <img src="icons/plainquote-96.png" alt="" width="48" height="48" />
        <h1>{texts.text('extension_name')}</h1>
        <p class="lead">{texts.text('purpose')}</p>
      </header>
      <section>
        <h2>{texts.text('welcome_pin')}</h2>
        <p>{texts.text(isFirefox ? 'welcome_pin_firefox' : 'welcome_pin_chrome')}</p>
      </section>
      <section>
        <h2>{texts.text('welcome_try')}</h2>
        <p>{texts.text('welcome_try_note')}</p>
        <a class="strong" data-part="try" href="sample.html">
          {texts.text('welcome_try_here')}
        </a>
      </section>
      <section>
        <WhenChoice state={state} actions={actions} texts={texts} />
        <p class="note">
          {texts.text('welcome_access')} <a href="options.html">{texts.text('options_title')}</a>
        </p>
      </section>
    </main>
  );
}

document.documentElement.lang = texts.text('intl_locale');
document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir');
document.title = texts.text('extension_name');
const session = openSettings((state, {actions}) => render(<Welcome state={state} actions={actions} />, document.body));
render(<Welcome state={unknownSettings} actions={session.actions} />, document.body);
