import type {Case} from './case.ts';

export const newsletters: readonly Case[] = [
  {
    name: 'a newsletter in the middle, to be closed',
    body: `<div class="cover" id="letter"><div class="box" role="dialog" aria-label="Newsletter"><button aria-label="Close">×</button>
      <h2>Never miss a story</h2><p>Get our morning newsletter in your inbox, every day at six.</p>
      <form><input type="email" placeholder="Your e-mail"><button>Sign up</button></form><a href="#no">No, thanks</a></div></div>
      <script>document.body.classList.add('locked')</script>`,
    gone: ['#letter'],
    inFirefox: true,
  },
  {
    name: 'a newsletter that slides in at the foot',
    body: `<aside id="letter" style="position:fixed;right:16px;bottom:16px;width:340px;padding:20px;background:#fff;box-shadow:0 0 20px #0006;z-index:40">
      <button aria-label="Close">×</button><h3>Subscribe to our newsletter</h3><p>The best of the week, free.</p>
      <input type="email" placeholder="E-mail address"><button>Subscribe</button></aside>`,
    gone: ['#letter'],
  },
  {
    name: 'a question about notifications',
    body: `<div id="push" role="dialog" style="position:fixed;top:0;left:50%;transform:translateX(-50%);width:420px;padding:20px;background:#fff;box-shadow:0 0 20px #0006;z-index:90">
      <p>Would you like to receive notifications about breaking news?</p><button>Later</button><button>Allow</button></div>`,
    gone: ['#push'],
  },
  {
    name: 'an offer when the pointer leaves the page',
    late: true,
    body: `<script>
      document.documentElement.addEventListener('mouseleave', () => document.body.insertAdjacentHTML('beforeend',
        \`<div class="cover" id="offer"><div class="box"><h2>Wait! Before you go</h2><p>Join 40,000 readers: sign up for our newsletter.</p>
        <input type="email" placeholder="you@example.com"><button>Join</button><button>No thanks</button></div></div>\`), {once: true});
      setTimeout(() => document.documentElement.dispatchEvent(new MouseEvent('mouseleave')), 1200)</script>`,
    gone: ['#offer'],
  },
];

export const leftovers: readonly Case[] = [
  {
    name: 'a page that is held, nothing over it',
    css: 'html,body{overflow:hidden;height:100%}',
    gone: [],
    inFirefox: true,
  },
  {
    name: 'body-scroll-lock, its dialog not shown',
    uses: ['body-scroll-lock/lib/bodyScrollLock.min.js'],
    body: `<div id="nag" style="display:none">Turn off your ad blocker</div>
      <script>bodyScrollLock.disableBodyScroll(document.querySelector('#nag'), {reserveScrollBarGap: true})</script>`,
    gone: [],
  },
  {
    name: 'a body that is fixed',
    css: 'body.held{position:fixed;top:0;width:100%}',
    body: `<script>document.body.classList.add('held')</script>`,
    gone: [],
    inFirefox: true,
  },
  {
    name: 'blur, and no clicks, on all of the article',
    css: 'main.held{filter:blur(5px);pointer-events:none;user-select:none}',
    body: `<script>document.querySelector('main').classList.add('held')</script>`,
    gone: [],
    inFirefox: true,
  },
  {
    name: 'an empty backdrop',
    body: `<div id="backdrop" style="position:fixed;inset:0;background:#000a;z-index:100"></div>
      <script>document.body.classList.add('locked')</script>`,
    gone: ['#backdrop'],
  },
  {
    name: 'an article that was left inert',
    body: `<script>document.querySelector('main').inert = true; document.querySelector('main').setAttribute('aria-hidden', 'true')</script>`,
    gone: [],
  },
];

export const clutter: readonly Case[] = [
  {
    name: 'back to top',
    body: `<a id="up" href="#" aria-label="Back to top" style="position:fixed;right:20px;bottom:20px;width:44px;height:44px;background:#333;color:#fff;text-align:center;z-index:30">↑</a>`,
    gone: ['#up'],
    inFirefox: true,
  },
  {
    name: 'a muted film that floats (video.js)',
    uses: ['video.js/dist/video-js.min.css', 'video.js/dist/video.min.js'],
    restless: '#mini',
    body: `<div id="mini" style="position:fixed;right:10px;bottom:10px;width:320px;z-index:60"><button aria-label="Close">×</button>
      <video class="video-js" id="film" width="320" height="180" muted autoplay loop><source src="/reading-view/boat.webm" type="video/webm"></video></div>
      <script>videojs('film')</script>`,
    gone: ['#mini'],
  },
  {
    name: 'a rail of share buttons',
    body: `<div id="share" style="position:fixed;left:0;top:30%;z-index:20;background:#fff" aria-label="Share">
      ${['Facebook', 'X', 'WhatsApp', 'Telegram', 'E-mail'].map(to => `<a href="#${to}" style="display:block;padding:10px">${to}</a>`).join('')}</div>`,
    gone: ['#share'],
  },
  {
    name: 'a banner for the app',
    body: `<div id="app" style="position:fixed;bottom:0;left:0;right:0;background:#fff;padding:16px;z-index:70;box-shadow:0 0 8px #0005">
      <b>Our news reads better in the app</b> <a href="#get">Open in app</a> <button aria-label="Close">×</button></div>`,
    gone: ['#app'],
  },
];
