import type {Case, Language} from './case.ts';

const words = `<h2>Ad blocker detected</h2><p>We pay for our reporting with advertising. Please turn off your ad blocker
  for this site and reload the page.</p>`;

/** A box in the middle over a dark cover, and a page that does not scroll. */
const covered = (content: string) => `<div class="cover" id="nag"><div class="box" role="dialog">${content}</div></div>
<script>document.body.classList.add('locked')</script>`;

/** As a site's own writers would say it; each language its own way. */
const translations: readonly (readonly [Language, string, string, string])[] = [
  [
    'de',
    'Werbeblocker aktiv',
    'Unsere Redaktion lebt von Anzeigen. Bitte schalten Sie Ihren Werbeblocker für diese Seite aus.',
    'Ich habe ihn ausgeschaltet',
  ],
  [
    'fr',
    'Vous utilisez un bloqueur de publicité',
    'La publicité finance nos enquêtes. Merci de désactiver votre bloqueur de publicité sur notre site.',
    'C’est fait',
  ],
  [
    'es',
    'Hemos detectado un bloqueador de anuncios',
    'La publicidad paga nuestro trabajo. Desactiva tu bloqueador de anuncios para seguir leyendo.',
    'Ya lo he desactivado',
  ],
  [
    'it',
    'Hai un ad blocker attivo',
    'Viviamo di pubblicità. Per continuare a leggere disattiva l’ad blocker su questo sito.',
    'L’ho disattivato',
  ],
  [
    'pt',
    'Bloqueador de anúncios detectado',
    'Os anúncios pagam o nosso jornalismo. Por favor, desative o bloqueador de anúncios neste site.',
    'Já desativei',
  ],
  [
    'nl',
    'Je gebruikt een adblocker',
    'Wij leven van advertenties. Zet je adblocker uit om verder te lezen.',
    'Hij staat uit',
  ],
  [
    'pl',
    'Wykryliśmy AdBlocka',
    'Utrzymujemy się z reklam. Wyłącz proszę blokowanie reklam na naszej stronie.',
    'Wyłączone',
  ],
  [
    'cs',
    'Používáte blokování reklam',
    'Náš web žije z reklamy. Vypněte prosím blokování reklam a načtěte stránku znovu.',
    'Vypnuto',
  ],
  [
    'ru',
    'Обнаружен блокировщик рекламы',
    'Мы живём за счёт рекламы. Пожалуйста, отключите блокировщик рекламы на нашем сайте.',
    'Я отключил',
  ],
  [
    'tr',
    'Reklam engelleyici kullanıyorsunuz',
    'Haberlerimizi reklamlar yaşatıyor. Lütfen bu sitede reklam engelleyicinizi kapatın.',
    'Kapattım',
  ],
  [
    'el',
    'Χρησιμοποιείτε πρόγραμμα αποκλεισμού διαφημίσεων',
    'Ζούμε από τις διαφημίσεις. Παρακαλούμε απενεργοποιήστε το ad blocker για τη σελίδα μας.',
    'Το απενεργοποίησα',
  ],
  [
    'ar',
    'تم اكتشاف مانع الإعلانات',
    'نعتمد على الإعلانات في تمويل عملنا. يرجى تعطيل مانع الإعلانات في موقعنا.',
    'عطلته',
  ],
  [
    'ja',
    '広告ブロッカーが検出されました',
    '当サイトは広告収入で運営されています。広告ブロッカーを無効にしてください。',
    '無効にしました',
  ],
  [
    'ko',
    '광고 차단 프로그램이 감지되었습니다',
    '저희는 광고로 운영됩니다. 이 사이트에서 광고 차단 프로그램을 꺼 주세요.',
    '껐습니다',
  ],
];

const inLanguages = translations.map(
  ([lang, title, text, button]): Case => ({
    name: `a notice in ${lang}`,
    lang,
    body: covered(`<h2>${title}</h2><p>${text}</p><button>${button}</button>`),
    gone: ['#nag'],
  }),
);

const byLibraries: readonly Case[] = [
  {
    name: 'sweetalert2',
    uses: ['sweetalert2/dist/sweetalert2.all.min.js'],
    body: `<script>Swal.fire({title: 'Adblock is on', text: 'Please disable your adblocker to read this article.',
      icon: 'warning', confirmButtonText: 'I have disabled it', allowOutsideClick: false, allowEscapeKey: false})</script>`,
    gone: ['.swal2-container'],
    inFirefox: true,
  },
  {
    name: 'micromodal',
    uses: ['micromodal/dist/micromodal.min.js'],
    css: '#nag{display:none} #nag.is-open{display:block}',
    body: `<div id="nag" aria-hidden="true"><div class="cover" tabindex="-1"><div class="box" role="dialog" aria-modal="true">
      ${words}<button>Reload</button></div></div></div>
      <script>MicroModal.show('nag', {disableScroll: true})</script>`,
    gone: ['#nag .box'],
  },
  {
    name: 'bootstrap, static backdrop',
    uses: ['bootstrap/dist/css/bootstrap.min.css', 'bootstrap/dist/js/bootstrap.bundle.min.js'],
    body: `<div class="modal" id="nag" tabindex="-1"><div class="modal-dialog"><div class="modal-content"><div class="modal-body">
      ${words}</div><div class="modal-footer"><button class="btn btn-primary">Reload</button></div></div></div></div>
      <script>new bootstrap.Modal('#nag', {backdrop: 'static', keyboard: false}).show()</script>`,
    gone: ['#nag'],
    inFirefox: true,
  },
  {
    name: 'a11y-dialog',
    uses: ['a11y-dialog/dist/a11y-dialog.min.js'],
    css: '#nag[aria-hidden=true]{display:none}',
    body: `<div class="cover" id="nag" aria-hidden="true" aria-labelledby="t"><div class="box" role="document">${words}</div></div>
      <script>new A11yDialog(document.querySelector('#nag')).show(); document.documentElement.style.overflowY = 'hidden'</script>`,
    gone: ['#nag'],
  },
  {
    name: 'tingle.js',
    uses: ['tingle.js/dist/tingle.min.css', 'tingle.js/dist/tingle.min.js'],
    body: `<script>const modal = new tingle.modal({closeMethods: []}); modal.setContent(${JSON.stringify(words)}); modal.open()</script>`,
    gone: ['.tingle-modal'],
  },
];

const byTrick: readonly Case[] = [
  {
    name: 'a native modal dialog that cannot be cancelled',
    body: `<dialog id="nag">${words}</dialog><script>
      const nag = document.querySelector('#nag');
      nag.addEventListener('cancel', event => event.preventDefault());
      document.body.classList.add('locked');
      nag.showModal()</script>`,
    gone: ['#nag'],
    inFirefox: true,
  },
  {
    name: 'a popover in the top layer',
    css: '#nag{width:100vw;height:100vh;border:0;background:#000c;color:#fff} #nag::backdrop{background:#0008}',
    body: `<div id="nag" popover="manual">${words}</div><script>document.querySelector('#nag').showPopover()</script>`,
    gone: ['#nag'],
    inFirefox: true,
  },
  {
    name: 'a closed shadow tree',
    body: `<ad-wall id="nag"></ad-wall><script>
      document.querySelector('#nag').attachShadow({mode: 'closed'}).innerHTML = \`<div style="position:fixed;inset:0;background:#fffe;padding:20%">${words}</div>\`;
      document.body.classList.add('locked')</script>`,
    gone: ['#nag'],
    inFirefox: true,
  },
  {
    name: 'an open shadow tree in another',
    body: `<div id="nag"></div><script>
      const outer = document.querySelector('#nag').attachShadow({mode: 'open'});
      outer.innerHTML = '<div id="inner"></div>';
      outer.querySelector('#inner').attachShadow({mode: 'open'}).innerHTML =
        \`<div id="deep" style="position:fixed;inset:0;background:#fffe;padding:20%">${words}</div>\`</script>`,
    gone: ['#deep'],
  },
  {
    name: 'a frame without an address',
    body: `<iframe id="nag" style="position:fixed;inset:0;width:100%;height:100%;border:0;z-index:999" srcdoc="<body style='background:#fffe;padding:20%'>
      <h2>Ad blocker detected</h2><p>Please turn off your ad blocker to go on.</p>"></iframe>
      <script>document.body.classList.add('locked')</script>`,
    gone: ['#nag'],
    inFirefox: true,
  },
  {
    name: 'a pseudo-element of the body',
    css: `body::before{content:"Please switch off your ad blocker and reload this page";position:fixed;inset:0;z-index:99;
      background:#fff;padding:30%;font-size:30px} body{overflow:hidden}`,
    gone: ['body::before'],
    inFirefox: true,
  },
  {
    name: 'a blurred body, the notice beside it',
    css: 'body{filter:blur(6px);overflow:hidden}',
    body: `<script>
      const nag = Object.assign(document.createElement('div'), {id: 'nag', className: 'cover', innerHTML: \`<div class="box">${words}</div>\`});
      document.documentElement.append(nag)</script>`,
    gone: ['#nag'],
    inFirefox: true,
  },
  {
    name: 'a page made inert and hidden from screen readers',
    body: `${covered(words)}<script>
      document.querySelector('main').inert = true;
      document.querySelector('main').setAttribute('aria-hidden', 'true')</script>`,
    gone: ['#nag'],
    inFirefox: true,
  },
  {
    name: 'a page that cannot be selected, clicked or seen through',
    css: '.dimmed{opacity:.15;pointer-events:none;user-select:none}',
    body: `${covered(words)}<script>document.querySelector('main').classList.add('dimmed')</script>`,
    gone: ['#nag'],
  },
  {
    name: 'a wheel, keys and touches that are prevented',
    body: `<div class="cover" id="nag"><div class="box">${words}</div></div><script>
      for (const type of ['wheel', 'touchmove', 'keydown']) document.addEventListener(type, event => event.preventDefault(), {passive: false})</script>`,
    gone: ['#nag'],
    inFirefox: true,
  },
  {
    name: 'a page that scrolls back',
    body: `<div class="cover" id="nag"><div class="box">${words}</div></div>
      <script>addEventListener('scroll', () => scrollTo(0, 0))</script>`,
    gone: ['#nag'],
    inFirefox: true,
  },
  {
    name: 'a body that is held by the style attribute, with !important, again and again',
    body: `<div class="cover" id="nag"><div class="box">${words}</div></div><script>
      const hold = () => { for (const element of [document.documentElement, document.body]) element.style.setProperty('overflow', 'hidden', 'important') };
      hold(); setInterval(hold, 200)</script>`,
    gone: ['#nag'],
  },
  {
    name: 'a notice that comes late',
    late: true,
    body: `<script>setTimeout(() => document.body.insertAdjacentHTML('beforeend', \`<div class="cover" id="nag"><div class="box">${words}</div></div>\`), 1500)</script>`,
    gone: ['#nag'],
    inFirefox: true,
  },
  {
    name: 'a notice that comes anew, under another name each time',
    insists: true,
    restless: '.cover',
    body: `<script>
      globalThis.rounds = 0;
      const show = () => {
        document.querySelector('.cover')?.remove();
        document.body.insertAdjacentHTML('beforeend', \`<div class="cover" id="n\${rounds++}"><div class="box">${words}</div></div>\`);
      };
      show(); setInterval(show, 500)</script>`,
    gone: ['.cover'],
    inFirefox: true,
  },
  {
    name: 'a notice that strips what is foreign to it, by timer',
    insists: true,
    restless: '#nag',
    body: `${covered(words)}<script>
      globalThis.rounds = 0;
      setInterval(() => {
        const nag = document.querySelector('#nag');
        for (const name of nag.getAttributeNames()) if (!['id', 'class', 'style'].includes(name)) nag.removeAttribute(name);
        nag.style.setProperty('display', 'flex', 'important');
        rounds++;
      }, 300)</script>`,
    gone: ['#nag'],
  },
  {
    name: 'a notice that strips what is foreign to it, by observer, at once',
    insists: true,
    restless: '#nag',
    body: `${covered(words)}<script>
      globalThis.rounds = 0;
      setInterval(() => rounds++, 500);
      const nag = document.querySelector('#nag');
      const strip = () => { for (const name of nag.getAttributeNames()) if (!['id', 'class'].includes(name)) nag.removeAttribute(name) };
      new MutationObserver(strip).observe(nag, {attributes: true})</script>`,
    gone: ['#nag'],
    inFirefox: true,
  },
  {
    name: 'a notice that an observer puts back when it is taken out or touched',
    insists: true,
    restless: '#nag',
    body: `${covered(words)}<script>
      globalThis.rounds = 0;
      setInterval(() => rounds++, 500);
      let nag = document.querySelector('#nag');
      const clean = nag.cloneNode(true);
      const behind = nag.nextSibling;
      new MutationObserver(() => {
        if (nag.isConnected && nag.getAttributeNames().length === 2) return;
        nag.remove();
        behind.before(nag = clean.cloneNode(true));
      }).observe(document.body, {childList: true, subtree: true, attributes: true})</script>`,
    gone: ['#nag'],
  },
  {
    name: 'a bar above the article',
    before: `<div id="nag" style="background:#fe9;padding:16px">It looks like you are using an ad blocker. Please allow ads on our site.</div>`,
    gone: ['#nag'],
    inFirefox: true,
  },
  {
    name: 'a bar that sticks to the foot of the window',
    body: `<div id="nag" style="position:sticky;bottom:0;background:#fe9;padding:24px">You are blocking ads. Please whitelist us in your ad blocker. <button>How?</button></div>`,
    gone: ['#nag'],
  },
  {
    name: 'an article that is not shown until the blocker is off',
    before: `<div id="nag" style="border:2px solid;padding:60px 20px;text-align:center">${words}</div>`,
    css: 'article{display:none}',
    gone: ['#nag'],
    inFirefox: true,
  },
  {
    name: 'a block as high as the window, in the flow',
    before: `<section id="nag" data-outside style="height:100vh;padding:25% 10%;box-sizing:border-box;background:#fff">${words}</section>`,
    css: 'html,body{overflow:hidden}',
    gone: ['#nag'],
    inFirefox: true,
  },
  {
    name: 'an absolute cover as long as the page',
    css: 'body{position:relative}',
    body: `<div id="nag" style="position:absolute;inset:0;z-index:50;background:#fffd;padding:200px 20%">${words}</div>`,
    gone: ['#nag'],
  },
];

export const nags: readonly Case[] = [...inLanguages, ...byLibraries, ...byTrick];
