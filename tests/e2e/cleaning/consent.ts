import type {Case} from './case.ts';

export const consent: readonly Case[] = [
  {
    name: 'vanilla-cookieconsent, the page disabled',
    uses: ['vanilla-cookieconsent/dist/cookieconsent.css', 'vanilla-cookieconsent/dist/cookieconsent.umd.js'],
    body: `<script>CookieConsent.run({
      hideFromBots: false, // it hides itself from browsers that are driven
      disablePageInteraction: true,
      categories: {necessary: {enabled: true, readOnly: true}, analytics: {}},
      language: {default: 'en', translations: {en: {
        consentModal: {title: 'We use cookies', description: 'They help us to understand how our pages are read.',
          acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all', showPreferencesBtn: 'Choose'},
        preferencesModal: {title: 'Choose', acceptAllBtn: 'Accept all', sections: []},
      }}},
    })</script>`,
    gone: ['#cc-main .cm'],
    inFirefox: true,
  },
  {
    name: 'klaro, in the middle',
    uses: ['klaro/dist/klaro.js'],
    body: `<script>klaro.setup({mustConsent: true, acceptAll: true, lang: 'en', privacyPolicy: '#privacy',
      translations: {en: {purposes: {analytics: 'Analytics'}}},
      services: [{name: 'counter', title: 'Counter', purposes: ['analytics'], cookies: ['counter']}]})</script>`,
    gone: ['.klaro .cookie-modal .cm-modal'],
  },
  {
    name: 'klaro, a notice in the corner',
    uses: ['klaro/dist/klaro.js'],
    body: `<script>klaro.setup({lang: 'en', privacyPolicy: '#privacy', translations: {en: {purposes: {analytics: 'Analytics'}}},
      services: [{name: 'counter', title: 'Counter', purposes: ['analytics'], cookies: ['counter']}]})</script>`,
    gone: ['.klaro .cookie-notice'],
  },
  {
    name: 'tarteaucitronjs',
    lang: 'fr',
    uses: ['tarteaucitronjs/tarteaucitron.js'],
    body: `<script>tarteaucitronForceLanguage = 'fr';
      tarteaucitron.init({privacyUrl: '#privacy', orientation: 'middle', showAlertSmall: false, DenyAllCta: true, AcceptAllCta: true, highPrivacy: true});
      (tarteaucitron.job = tarteaucitron.job || []).push('youtube')</script>`,
    gone: ['#tarteaucitronAlertBig'],
    restless: '#tarteaucitron', // its panel, not shown yet, is filled little by little
    inFirefox: true,
  },
  {
    name: 'cookieconsent, a bar',
    uses: ['cookieconsent/build/cookieconsent.min.css', 'cookieconsent/build/cookieconsent.min.js'],
    body: `<script>cookieconsent.initialise({type: 'opt-in', palette: {popup: {background: '#237afc'}, button: {background: '#fff'}}})</script>`,
    gone: ['.cc-window'],
  },
  {
    name: 'orejime, a modal that holds the page',
    uses: ['orejime/dist/orejime-standard.css'],
    body: `<script>orejimeConfig = {privacyPolicyUrl: '#privacy', forceModal: true,
      purposes: [{id: 'counter', title: 'Counter', cookies: ['counter']}]}</script>
      <script src="/packages/orejime/dist/orejime-standard-en.js"></script>`,
    gone: ['.orejime-Modal'],
    inFirefox: true,
  },
  {
    name: 'orejime, a banner',
    uses: ['orejime/dist/orejime-standard.css'],
    body: `<script>orejimeConfig = {privacyPolicyUrl: '#privacy', purposes: [{id: 'counter', title: 'Counter', cookies: ['counter']}]}</script>
      <script src="/packages/orejime/dist/orejime-standard-en.js"></script>`,
    gone: ['.orejime-Banner'],
  },
  {
    name: 'a frame from elsewhere over the whole page',
    body: `<iframe id="consent" style="position:fixed;inset:0;width:100%;height:100%;border:0;z-index:99999"></iframe><script>
      document.querySelector('#consent').src = location.origin.replace('127.0.0.1', 'consent.localhost') + '/cleaning-frame';
      document.body.classList.add('locked')</script>`,
    gone: ['#consent'],
    inFirefox: true,
  },
  {
    name: 'a bar of the site’s own, in German',
    lang: 'de',
    body: `<div id="consent" style="position:fixed;bottom:0;left:0;right:0;background:#333;color:#fff;padding:24px;z-index:20">
      Wir und unsere Partner verwenden Cookies, um Inhalte und Anzeigen auf Sie zuzuschneiden. <a href="#privacy">Mehr erfahren</a>
      <button>Alle akzeptieren</button><button>Ablehnen</button></div>`,
    gone: ['#consent'],
  },
  {
    name: 'a dialog of the site’s own, in Spanish, over a page that is held',
    lang: 'es',
    body: `<div class="cover" id="consent"><div class="box" role="dialog" aria-modal="true"><h2>Tu privacidad nos importa</h2>
      <p>Nosotros y nuestros socios utilizamos cookies para medir la audiencia y mostrar publicidad.</p>
      <button>Aceptar y cerrar</button><button>Configurar</button></div></div>
      <script>document.documentElement.classList.add('locked')</script>`,
    gone: ['#consent'],
  },
];

/** What stands in the frame from elsewhere. */
export const consentFrame = `<!doctype html><meta charset="utf-8"><body style="margin:0;height:100vh;background:#000a;display:grid;place-items:center">
<div style="background:#fff;padding:40px;width:500px"><h1>Your privacy</h1><p>We and our 842 partners store cookies on your device.</p>
<button>Accept all</button><button>Manage options</button></div>`;
