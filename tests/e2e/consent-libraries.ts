/** Consent notices as their libraries really show them, and what the site knows of the reader's answer then. */

export type Consent = {
  readonly name: string;
  /** Files of npm packages, in order. */
  readonly uses: readonly string[];
  /** Shows the notice; runs once the page is there. */
  readonly start: string;
  /** In the page: the site's own record of the answer. */
  readonly state: () => 'none' | 'refused' | 'accepted';
  /** Selector of the notice. */
  readonly notice: string;
};

type Globals = {
  CookieConsent: {validConsent(): boolean; acceptedCategory(name: string): boolean};
  klaro: {getManager(): {confirmed: boolean; consents: Readonly<Record<string, boolean>>}};
  answer?: 'refused' | 'accepted';
};
declare const window: Globals;

const words = {
  title: 'We value your privacy',
  description: 'We and our partners use cookies to measure how this site is used. You may accept or reject them.',
};

const buttons = (...all: readonly string[]) =>
  `<div id="consent" style="position:fixed;inset:auto 0 0;padding:24px;background:#fff;border-top:1px solid" role="dialog">
    <p>${words.title}. ${words.description}</p>${all.join('')}</div>`;
const accept = '<button onclick="answer=\'accepted\';consent.remove()">Accept all</button>';
const manage = '<button onclick="0">Manage preferences</button>';
const reject = '<button onclick="answer=\'refused\';consent.remove()">Reject all</button>';
const append = (html: string) => `document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(html)})`;

/** It is there anew on every load. */
export const ownNotice: Consent = {
  name: 'a notice of the site’s own, with a button that rejects',
  uses: [],
  start: append(buttons(accept, manage, reject)),
  notice: '#consent',
  state: () => window.answer ?? 'none',
};

export const refusable: readonly Consent[] = [
  {
    name: 'vanilla-cookieconsent',
    uses: ['vanilla-cookieconsent/dist/cookieconsent.css', 'vanilla-cookieconsent/dist/cookieconsent.umd.js'],
    start: `CookieConsent.run({hideFromBots: false, categories: {necessary: {enabled: true, readOnly: true}, analytics: {}},
      language: {default: 'en', translations: {en: {
        consentModal: {...${JSON.stringify(words)}, acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all', showPreferencesBtn: 'Manage'},
        preferencesModal: {title: 'Cookies', acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all', savePreferencesBtn: 'Save',
          sections: [{title: 'Measuring', linkedCategory: 'analytics'}]}}}}})`,
    notice: '#cc-main .cm',
    state: () => {
      const {CookieConsent} = window;
      if (!CookieConsent?.validConsent()) return 'none';
      return CookieConsent.acceptedCategory('analytics') ? 'accepted' : 'refused';
    },
  },
  {
    name: 'klaro',
    uses: ['klaro/dist/klaro.js'],
    start: `klaro.setup({mustConsent: true, acceptAll: true, lang: 'en', privacyPolicy: '#privacy',
      translations: {en: {purposes: {analytics: 'Analytics'}}}, services: [{name: 'matomo', purposes: ['analytics']}]})`,
    notice: '.klaro .cm-modal',
    state: () => {
      const {confirmed, consents} = window.klaro.getManager();
      if (!confirmed) return 'none';
      return consents.matomo ? 'accepted' : 'refused';
    },
  },
  {
    name: 'cookieconsent',
    uses: ['cookieconsent/build/cookieconsent.min.css', 'cookieconsent/build/cookieconsent.min.js'],
    start: `cookieconsent.initialise({type: 'opt-in', palette: {popup: {background: '#000'}, button: {background: '#ff0'}},
      content: {message: ${JSON.stringify(`${words.title}. ${words.description}`)}, deny: 'Decline', allow: 'Allow cookies'}})`,
    notice: '.cc-window',
    state: () => {
      const status = /cookieconsent_status=(\w+)/.exec(document.cookie)?.[1];
      if (status === undefined) return 'none';
      return status === 'deny' ? 'refused' : 'accepted';
    },
  },
  {
    name: 'tarteaucitron',
    uses: ['tarteaucitronjs/tarteaucitron.js'],
    start: `tarteaucitronForceLanguage = 'en';
      tarteaucitron.init({privacyUrl: '', orientation: 'middle', bodyPosition: 'bottom', showAlertSmall: false, cookieslist: false,
        highPrivacy: true, AcceptAllCta: true, DenyAllCta: true, removeCredit: true, mandatory: true});
      (tarteaucitron.job = tarteaucitron.job || []).push('youtube')`,
    notice: '#tarteaucitronAlertBig',
    state: () => {
      const services = /tarteaucitron=([^;]*)/.exec(document.cookie)?.[1] ?? '';
      if (!/true|false/.test(services)) return 'none';
      return services.includes('true') ? 'accepted' : 'refused';
    },
  },
  ownNotice,
];

/** There is no No to press. */
export const unanswerable: readonly Consent[] = [
  {
    name: 'a notice that can only be accepted',
    uses: [],
    start: append(buttons(accept)),
    notice: '#consent',
    state: () => window.answer ?? 'none',
  },
  {
    name: 'a notice with settings behind a button',
    uses: [],
    start: append(buttons(accept, manage)),
    notice: '#consent',
    state: () => window.answer ?? 'none',
  },
];

const prose = `The harbour council voted on Tuesday to let sailing boats into the inner basin again, eleven years after the last
  ferry had left. “We owe it to everyone who learned to swim here,” said Ingrid Solberg, the mayor, after the vote.`;

export function consentPage({uses, start}: Consent): string {
  const files = uses.map(file =>
    file.endsWith('.css')
      ? `<link rel="stylesheet" href="/packages/${file}">`
      : `<script src="/packages/${file}"></script>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The harbour opens again</title>${files.join('')}</head>
    <body><main><article><h1>The harbour opens again</h1>${`<p>${prose}</p>`.repeat(30)}</article></main>
    <script>${start}</script></body></html>`;
}
