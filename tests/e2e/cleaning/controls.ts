import type {Case} from './case.ts';

const picture =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='800' height='600'%3E%3Crect width='800' height='600' fill='teal'/%3E%3C/svg%3E";

/** Shows an element when the button is clicked on. */
const opening = (act: string) => `<script>document.querySelector('#open').onclick = () => { ${act} }</script>`;
const button = (label: string) => `<button id="open">${label}</button>`;

/** What the reader opened, needs or came to read. */
export const controls: readonly Case[] = [
  {
    name: 'a log-in dialog that the reader opened',
    opens: '#open',
    before: button('Log in'),
    body: `<dialog id="login"><form><h2>Welcome back</h2><input name="user" autocomplete="username"><input type="password"><button>Log in</button></form></dialog>
      ${opening("document.body.classList.add('locked'); document.querySelector('#login').showModal()")}`,
    stays: ['#login'],
    closed: true,
    inFirefox: true,
  },
  {
    name: 'a search over the whole page that the reader opened',
    opens: '#open',
    before: button('Search'),
    body: `<div class="cover" id="search" hidden style="display:none"><form class="box" role="search"><input type="search" placeholder="What are you looking for?"><button>Go</button></form></div>
      ${opening("document.querySelector('#search').style.display = 'flex'; document.body.classList.add('locked')")}`,
    stays: ['#search input'],
    closed: true,
  },
  {
    name: 'a cart that the reader opened',
    opens: '#open',
    before: button('Cart (2)'),
    css: '#cart{display:none;position:fixed;top:0;right:0;bottom:0;width:380px;background:#fff;z-index:80;padding:20px} #cart.open{display:block}',
    body: `<aside id="cart" aria-label="Cart"><h2>Your cart</h2><ul><li>Annual report, 12.00</li><li>Harbour map, 5.00</li></ul><button>Check out</button></aside>
      ${opening("document.querySelector('#cart').classList.add('open')")}`,
    stays: ['#cart'],
  },
  {
    name: 'a picture that the reader enlarged (glightbox)',
    opens: '#open',
    uses: ['glightbox/dist/css/glightbox.min.css', 'glightbox/dist/js/glightbox.min.js'],
    before: `<a id="open" class="glightbox" href="${picture}" data-type="image" data-description="The harbour from the north"><img src="${picture}" width="200" height="150" alt="The harbour"></a>`,
    body: '<script>GLightbox({selector: ".glightbox"})</script>',
    stays: ['.gslide-image img'],
    closed: true,
    inFirefox: true,
  },
  {
    name: 'the share dialog of a film (video.js)',
    opens: '#open',
    uses: ['video.js/dist/video-js.min.css', 'video.js/dist/video.min.js'],
    before: `${button('Share this film')}<video class="video-js" id="film" width="640" height="360" controls><source src="/reading-view/boat.webm" type="video/webm"></video>`,
    body: `<script>const player = videojs('film'); document.querySelector('#open').onclick = () => {
        const content = Object.assign(document.createElement('div'), {innerHTML: '<h3>Share</h3><input readonly value="https://news.example/f/1"><button>Copy</button>'});
        player.createModal(content, {temporary: true});
      }</script>`,
    stays: ['.vjs-modal-dialog-content'],
    restless: '.video-js',
  },
  {
    name: 'a question before something is deleted (sweetalert2)',
    opens: '#open',
    uses: ['sweetalert2/dist/sweetalert2.all.min.js'],
    before: button('Delete my comment'),
    body: opening(
      "Swal.fire({title: 'Delete the comment?', text: 'This cannot be undone.', showCancelButton: true, confirmButtonText: 'Delete'})",
    ),
    stays: ['.swal2-popup'],
    closed: true,
  },
  {
    name: 'an age gate',
    body: `<div class="cover" id="age"><div class="box" role="dialog"><h2>Are you 18 or older?</h2><p>You must be of legal drinking age to enter this site.</p><button>Yes, I am</button><button>No</button></div></div>
      <script>document.body.classList.add('locked')</script>`,
    stays: ['#age'],
    closed: true,
    inFirefox: true,
  },
  {
    name: 'the cookie settings that the reader opened (vanilla-cookieconsent)',
    opens: '#open',
    uses: ['vanilla-cookieconsent/dist/cookieconsent.css', 'vanilla-cookieconsent/dist/cookieconsent.umd.js'],
    before: button('Cookie settings'),
    body: `<script>CookieConsent.run({hideFromBots: false, autoShow: false,
        categories: {necessary: {enabled: true, readOnly: true}, analytics: {}},
        language: {default: 'en', translations: {en: {consentModal: {title: 'Cookies', description: 'Cookies', acceptAllBtn: 'Accept all'},
          preferencesModal: {title: 'Cookie settings', acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all', savePreferencesBtn: 'Save',
            sections: [{title: 'Analytics', description: 'Cookies that count readers.', linkedCategory: 'analytics'}]}}}}})
      document.querySelector('#open').onclick = () => CookieConsent.showPreferences()</script>`,
    stays: ['#cc-main .pm'],
    closed: true,
  },
  {
    name: 'the cookie settings that the reader opened (micromodal)',
    opens: '#open',
    uses: ['micromodal/dist/micromodal.min.js'],
    before: button('Cookie settings'),
    css: '#settings{display:none} #settings.is-open{display:block}',
    body: `<div id="settings" aria-hidden="true"><div class="cover" tabindex="-1"><div class="box" role="dialog" aria-modal="true">
      <header><h2>Cookie settings</h2></header><main><p>We use cookies for statistics and ads.</p>
      <label><input type="checkbox"> Statistics</label><label><input type="checkbox"> Ads</label></main>
      <footer><button>Accept all</button><button>Reject all</button></footer></div></div></div>
      ${opening("MicroModal.show('settings', {disableScroll: true})")}`,
    stays: ['#settings .box'],
    closed: true,
  },
  {
    name: 'a chat that the reader opened',
    opens: '#open',
    before: button('Ask us'),
    body: `<section id="chat" aria-label="Chat" style="display:none;position:fixed;right:20px;bottom:20px;width:360px;height:420px;background:#fff;border:1px solid;z-index:500">
        <h3>Chat with our editors</h3><p>Hello! How can we help?</p><textarea></textarea><button>Send</button></section>
      ${opening("document.querySelector('#chat').style.display = 'block'")}`,
    stays: ['#chat'],
    inFirefox: true,
  },
  {
    name: 'a menu from the side that the reader opened (bootstrap)',
    opens: '#open',
    uses: ['bootstrap/dist/css/bootstrap.min.css', 'bootstrap/dist/js/bootstrap.bundle.min.js'],
    before: '<button id="open" data-bs-toggle="offcanvas" data-bs-target="#menu">Menu</button>',
    body: `<div class="offcanvas offcanvas-start" id="menu" tabindex="-1"><div class="offcanvas-body"><a href="#a">Politics</a><br><a href="#b">Culture</a><br><a href="#c">Turn off ads: subscribe</a></div></div>`,
    stays: ['#menu'],
    closed: true,
    inFirefox: true,
  },
  {
    name: 'an article about cookies',
    inArticle: `<section class="cookie-policy" id="policy"><h2>What cookies do</h2><p>We use cookies to remember what you chose. You can accept or reject cookies in your browser.</p></section>`,
    stays: ['#policy'],
  },
  {
    name: 'an article about ad blockers',
    inArticle: `<p id="quoted">“Please turn off your ad blocker to continue,” said the page. More and more sites detect an ad blocker and ask readers to disable it.</p>
      <aside id="pull" style="border-left:4px solid;padding:10px">“Turn off your ad blocker!”</aside>`,
    stays: ['#quoted', '#pull'],
    inFirefox: true,
  },
  {
    name: 'comments that did not load',
    inArticle: `<div id="comments"><h2>Comments</h2><p id="error">The comments could not be loaded. If you use an ad blocker, try to turn it off. <button>Try again</button></p></div>`,
    stays: ['#error'],
  },
  {
    name: 'a spoiler that the author blurred',
    inArticle: `<p id="spoiler" style="filter:blur(8px)">In the end it was the gardener, and nobody had seen him come.</p>`,
    stays: ['#spoiler'],
    inFirefox: true,
  },
  {
    name: 'a bar with breaking news',
    body: `<div id="breaking" role="alert" style="position:fixed;top:0;left:0;right:0;background:#c00;color:#fff;padding:14px;z-index:15"><b>Breaking</b> <a href="#b" style="color:#fff">River passes the highest mark since 1962</a></div>`,
    stays: ['#breaking'],
    inFirefox: true,
  },
  {
    name: 'a header that sticks, and a table of contents',
    css: '#top-bar{position:sticky;top:0;z-index:5} #contents{position:fixed;left:10px;top:120px;width:180px}',
    body: `<nav id="contents" aria-label="Contents"><a href="#p1">The plan</a><br><a href="#p5">The bridge</a><br><a href="#p9">The trees</a></nav>`,
    stays: ['#top-bar', '#contents'],
  },
  {
    name: 'an application whose own part scrolls',
    css: 'html,body{height:100%;overflow:hidden} #shell{display:flex;height:100vh} #shell main{overflow:auto;margin:0;flex:1;max-width:none}',
    page: `<div id="shell"><nav><a href="#inbox">Inbox</a></nav><main>${Array.from({length: 40}, (_, index) => `<p id="p${index}">Message ${index}: the minutes of the meeting on the harbour are ready to be read.</p>`).join('')}</main></div>`,
    stays: ['#p3'],
    scroller: '#shell main',
    inFirefox: true,
  },
];

/** The publisher lets nobody read on; what is left to do is to say so. */
export const walls: readonly Case[] = [
  {
    name: 'a subscription wall, the text blurred',
    css: 'article.cut p:nth-of-type(n+4){filter:blur(6px);user-select:none}',
    body: `<div id="wall" style="position:fixed;left:0;right:0;bottom:0;height:55vh;background:#fff;z-index:60;text-align:center;padding-top:40px"><h2>Subscribe to read on</h2>
      <p>This article is for subscribers. Already a subscriber? <a href="#login">Log in</a></p><button>Subscribe for 1.99 a week</button></div>
      <script>document.querySelector('article').classList.add('cut'); document.body.classList.add('locked')</script>`,
    stays: ['#wall'],
    closed: true,
    inFirefox: true,
  },
  {
    name: 'a registration wall',
    body: `<div class="cover" id="wall"><div class="box" role="dialog"><h2>Create a free account to continue reading</h2><form><input type="email" placeholder="E-mail"><button>Continue</button></form>
      <p>Already registered? <a href="#login">Sign in</a></p></div></div><script>document.body.classList.add('locked')</script>`,
    stays: ['#wall'],
    closed: true,
  },
  {
    name: 'pay or consent',
    lang: 'de',
    body: `<div class="cover" id="wall"><div class="box" role="dialog"><h2>Weiterlesen mit Werbung oder im Abo</h2>
      <p>Mit Werbung und Cookies kostenlos lesen, oder werbefrei für 3,99 Euro im Monat.</p><button>Zustimmen und weiter</button><button>Jetzt abonnieren</button></div></div>
      <script>document.body.classList.add('locked')</script>`,
    stays: ['#wall'],
    closed: true,
    inFirefox: true,
  },
  {
    name: 'the last of the free articles',
    body: `<div id="wall" style="position:fixed;bottom:0;left:0;right:0;background:#124;color:#fff;padding:20px;z-index:60">You have read 5 of 5 free articles this month. <a href="#s" style="color:#fff">Subscribe to keep reading</a></div>`,
    stays: ['#wall'],
  },
];
