/** One article under one notice, on pages that do what they can against whoever cleans or reads it. */

export type HostilePage = {
  readonly name: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Before all else in the head. */
  readonly head?: string;
  /** At the body's end. */
  readonly body?: string;
  /** It takes every mark away, for as long as it is set anew: its notice stays. */
  readonly keepsNotice?: true;
  /** A turn of the wheel moves the page once it is cleaned. */
  readonly scrolls: boolean;
};

/** A sentence of the article. */
export const words = 'Until then the ferry costs what it has cost since the bridge was closed for repairs';

const everyOverride = `
  const nothing = () => { throw new Error('overridden'); };
  for (const type of [Element, Node, Document, HTMLElement, DocumentFragment, Range, Attr, EventTarget, MutationObserver]) {
    for (const name of Object.getOwnPropertyNames(type.prototype)) {
      if (/^(?:constructor|readyState|visibilityState|hidden|hasFocus|textContent|elementFromPoint|lastElementChild|getAttribute|body|querySelector|evaluate|documentElement|activeElement|click|contains|closest|checkVisibility|addEventListener)$/.test(name)) continue;
      const {configurable, value, get} = Object.getOwnPropertyDescriptor(type.prototype, name);
      if (!configurable) continue;
      if (typeof value === 'function') type.prototype[name] = nothing;
      else if (get) Object.defineProperty(type.prototype, name, {get: nothing, set: nothing, configurable: true});
    }
  }
  for (const type of [Set, WeakMap, RegExp, Highlight]) for (const name of Object.getOwnPropertyNames(type.prototype)) {
    const {writable, value} = Object.getOwnPropertyDescriptor(type.prototype, name);
    if (writable && typeof value === 'function' && name !== 'constructor') type.prototype[name] = nothing;
  }
  for (const name of ['Highlight', 'MutationObserver', 'Event', 'CSSStyleSheet', 'FontFace', 'structuredClone', 'fetch', 'crypto'])
    Object.defineProperty(window, name, {get: nothing, configurable: true});
  Object.defineProperty(Object.prototype, 'token', {get: nothing, set: nothing, configurable: true});
  Object.defineProperty(Object.prototype, 'plainquote', {get: nothing, set: nothing, configurable: true});`;

const storm = `
  const article = document.querySelector('article');
  const sink = document.querySelector('#sink');
  let round = 0;
  const turn = () => {
    for (let at = 0; at < 200; at++) {
      const node = document.createElement('div');
      node.className = 'overlay-' + round++;
      sink.append(node);
      node.style.position = 'fixed';
      if (sink.childNodes.length > 400) sink.firstChild.remove();
    }
    document.body.className = 'round-' + round;
    document.documentElement.dataset.round = round;
  };
  setInterval(turn, 4);
  new MutationObserver(() => { if (round % 3 === 0) sink.dataset.seen = round; }).observe(document, {subtree: true, attributes: true, attributeFilter: ['class']});`;

const strip = `
  let budget = 5000;
  new MutationObserver(records => {
    for (const {target, attributeName} of records)
      if (attributeName.startsWith('data-pq') && budget-- > 0) target.removeAttribute(attributeName);
  }).observe(document, {subtree: true, attributes: true});`;

const forge = `
  new MutationObserver((records, observer) => {
    const name = records.map(({attributeName}) => attributeName).find(name => /^data-pq\\w{12}$/.test(name));
    if (!name) return;
    observer.disconnect();
    document.dispatchEvent(new Event(name.slice(5)));
    document.querySelector('article').setAttribute(name, 'unlock hide'.split(' ')[0]);
    for (const style of ['', '-view', '-again', '-answering']) document.querySelector('#sink').setAttribute(name + style, 'reader hide n0');
    const sheet = document.createElement('style');
    sheet.textContent = '[' + name + '~=hide] { display: grid !important } ::highlight(' + name.slice(5) + ') { display: none }';
    document.head.append(sheet);
    CSS.highlights.clear();
  }).observe(document, {subtree: true, attributes: true});
  const old = document.createElement('div');
  old.setAttribute('data-pq0123456789ab', 'reader');
  old.textContent = 'This part of the page is shown, and stays';
  document.body.append(old);`;

const messages = `
  window.answers = 0;
  const count = () => window.answers++;
  const forged = [{to: 'page', name: 'putBack', args: []}, {to: 'page', name: 'read', args: [true]}, {to: 'background', name: 'clean', args: [1]}, {to: 'everyone', state: {phase: 'failed', problem: 'failed'}}];
  setInterval(() => {
    for (const message of forged) {
      postMessage(message, '*');
      dispatchEvent(new MessageEvent('message', {data: message}));
      document.dispatchEvent(new CustomEvent('plainquote', {detail: message}));
      try { (window.browser ?? window.chrome)?.runtime?.sendMessage?.(message, answer => answer && count()); } catch {}
    }
  }, 50);
  window.plainquote = {token: 'forged', page: true, guard: {}, cleaning: {}, spared: ['nags'], foreign: '', pressed: true, succeeded: true};`;

/** Without what the tests themselves ask of a document. */
const names = [
  'children childNodes firstChild parentNode parentElement ownerDocument attributes nodeType nodeName localName tagName',
  'textContent innerText style className classList id dataset hidden matches closest contains remove append cloneNode',
  'getAttribute setAttribute removeAttribute hasAttribute getRootNode getBoundingClientRect isConnected checkVisibility',
  'head documentElement querySelectorAll createElement createRange createTreeWalker evaluate defaultView',
  'location URL baseURI title adoptedStyleSheets fonts getElementsByTagName contentType',
]
  .join(' ')
  .split(' ');

const clobbering = names
  .map(name => `<img name="${name}" alt=""><form name="${name}" id="${name}"><input name="${name}"></form>`)
  .join('');

export const hostilePages: readonly HostilePage[] = [
  {name: 'prototypes and globals overridden', head: `<script>${everyOverride}</script>`, scrolls: false},
  {name: 'names that clobber the document', body: `<div hidden>${clobbering}</div>`, scrolls: true},
  {
    name: 'trusted types and a strict policy',
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'; form-action 'none'",
    },
    scrolls: true,
  },
  {
    name: 'trusted types alone',
    headers: {'content-security-policy': "require-trusted-types-for 'script'; trusted-types page"},
    body: '<script>trustedTypes.createPolicy("page", {createHTML: () => { throw new Error("asked"); }});</script>',
    scrolls: true,
  },
  {
    name: 'a sandboxed document',
    headers: {'content-security-policy': 'sandbox'},
    scrolls: true,
  },
  {
    name: 'sandboxed and foreign frames',
    body: `<iframe sandbox srcdoc="<p>An advertisement</p>"></iframe>
      <iframe sandbox="allow-scripts" srcdoc="<script>setInterval(() => { parent.postMessage({to: 'page', name: 'putBack', args: []}, '*'); }, 20)</script>"></iframe>
      <iframe id="foreign"></iframe>
      <script>document.querySelector('#foreign').src = location.origin.replace('127.0.0.1', 'frame.localhost') + '/frame';</script>`,
    scrolls: true,
  },
  {name: 'a storm of mutations', body: `<div id="sink"></div><script>${storm}</script>`, scrolls: true},
  {name: 'marks stripped', body: `<script>${strip}</script>`, keepsNotice: true, scrolls: false},
  {name: 'marks and styles forged', body: `<div id="sink"></div><script>${forge}</script>`, scrolls: true},
  {name: 'messages forged', head: `<script>${messages}</script>`, scrolls: true},
  {
    name: 'no size and no end',
    body: `<div style="width:0;height:0;overflow:hidden"><div style="position:fixed;width:0;height:0"></div></div>
      <div style="position:fixed;inset:50% auto auto 50%;width:-1px;transform:scale(0)">zero</div>
      <div style="position:absolute;top:0;left:0;width:1px;height:33554431px"></div>
      <div style="position:absolute;left:-99999999px;width:99999999px;height:1px">far</div>
      <div id="sink" style="transform:rotate(45deg) scale(1e-9);zoom:0.0001"></div>
      <script>
        new ResizeObserver(() => { document.querySelector('#sink').style.height = Math.random() * 1e7 + 'px'; }).observe(document.querySelector('#sink'));
        addEventListener('scroll', () => { const more = document.createElement('div'); more.style.height = '2000px'; document.querySelector('main').append(more); });
      </script>`,
    scrolls: true,
  },
];

export function hostilePage({head = '', body = ''}: HostilePage): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}<title>Hourly ferry to Orsa</title><style>
  body { margin: 0; font: 18px/1.6 serif; } main { max-width: 40rem; margin: auto; padding: 1rem; } .tail { height: 1500px; }
  #notice { position: fixed; inset: 0; z-index: 9; background: #000b; display: grid; place-items: center; }
  #notice > div { background: #fff; max-width: 26rem; padding: 2rem; } html { overflow: hidden; }</style></head><body><main><article>
  <h1>Hourly ferry to Orsa</h1>
  <p>The ferry between Orsa and Lund will sail every hour from Monday, the harbour office said, after islanders had asked for it through two long winters and three petitions.</p>
  <p>“Nobody should miss the last school bus because of a timetable,” said Karin Holm, who runs the harbour office. The first boat leaves at six in the morning, the last one at midnight.</p>
  <p>The company that owns the boats had warned that an hourly service would cost too much. “We shall see after the summer,” said Jon Vik, its director, when he was asked about the price of a ticket.</p>
  <p>${words}, and children under twelve travel without a ticket, as long as somebody older stands beside them.</p>
  </article></main><div class="tail"></div>
  <div id="notice"><div><h2>Ad blocker detected</h2><p>Please turn off your ad blocker and allow our site.</p></div></div>
  ${body}</body></html>`;
}
