/** Shown once, after the first install. */
import './welcome.css';
import {render} from 'preact';
import {browser, isFirefox} from '../../extension/browser.ts';
import {speakAs} from '../speak-as.ts';
import {createTexts} from '../texts.ts';

const texts = createTexts((key, substitutions) => browser.i18n.getMessage(key, substitutions));

function Welcome() {
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
        <h2>{texts.text('when_heading')}</h2>
        <p>{texts.text('welcome_access')}</p>
        <p>
          <a href="options.html">{texts.text('welcome_more')}</a>
        </p>
      </section>
    </main>
  );
}

speakAs(texts, document.documentElement);
document.title = texts.text('extension_name');
render(<Welcome />, document.body);
