/** The pages that the guard is measured on, and what goes on in them. */

const sentences = [
  'The council met on Tuesday evening to hear what residents think of the plan for the old harbour.',
  'About two hundred people came, and more than forty of them asked to speak before the vote.',
  'Work on the bridge is expected to begin in spring and to last for the better part of two years.',
  'Officials said that the cost had risen since the first estimate because of the price of steel.',
  'A shopkeeper whose windows look on the square said she would wait and see what the winter brings.',
  'The report names three sites where the river could be crossed, and prefers the one furthest north.',
  'Engineers will measure the ground again in March, when the water stands at its highest.',
  'Nobody knows yet how many of the trees along the quay will have to be felled for the new road.',
];

/** @param {number} index */
const paragraph = index =>
  `<p>${[0, 1, 2].map(step => sentences[(index * 3 + step * 5) % sentences.length]).join(' ')}</p>`;

/** @param {number} count @param {(index: number) => string} make */
const times = (count, make) => Array.from({length: count}, (_, index) => make(index)).join('\n');

/** A news page around a text. @param {string} text as HTML @param {string} [inBody] below all else */
export const newsPage = (text, inBody = '') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Council hears residents on harbour plan</title><style>
  body{margin:0;font:18px/1.5 serif} header{position:sticky;top:0;background:#fff;border-bottom:1px solid #999;z-index:10}
  header a,footer a{margin:0 12px} .columns{display:grid;grid-template-columns:1fr 300px;gap:40px;max-width:1100px;margin:auto}
  .carousel{overflow:hidden;white-space:nowrap} .carousel div{display:inline-block;width:180px;height:100px;background:#cde}
  .cover{position:fixed;inset:0;z-index:9999;background:#000c;color:#fff;display:grid;place-items:center}
</style></head><body>
<header><nav>${times(9, index => `<a href="#${index}">${['World', 'Politics', 'Business', 'Science', 'Culture', 'Sport', 'Weather', 'Opinion', 'Travel'][index]}</a>`)}</nav>
<form role="search"><input type="search" aria-label="Search"><button>Search</button></form></header>
<div class="columns"><main><article><h1>Council hears residents on harbour plan</h1><p>By Karin Holm</p>
${text}
</article></main><aside><h2>Live</h2><ul id="live">${times(20, index => `<li>${sentences[index % sentences.length]}</li>`)}</ul>
<p id="clock">12:00:00</p><div class="carousel">${times(6, () => '<div></div>')}</div>
<h2>Most read</h2><ol>${times(10, index => `<li class="teaser"><a href="#m${index}">${sentences[(index + 3) % sentences.length]}</a></li>`)}</ol>
<button id="menu" aria-expanded="false">Sections</button></aside></div>
<footer>${times(8, index => `<a href="#f${index}">${['About us', 'Contact', 'Privacy', 'Terms', 'Careers', 'Advertise', 'Help', 'Archive'][index]}</a>`)}</footer>
${inBody}</body></html>`;

/** A long news page with nothing to clean: sticky header, live list, carousel; a widget comes half a second after the rest. */
export const quietPage = newsPage(
  times(400, paragraph),
  `<script>addEventListener('load', () => setTimeout(() => {
    const widget = document.createElement('section');
    widget.append(Object.assign(document.createElement('h2'), {textContent: 'From the archive'}));
    for (let index = 0; index < 5; index++) {
      widget.append(Object.assign(document.createElement('p'), {textContent: 'Ten years ago the harbour was frozen for a month.'}));
    }
    document.querySelector('aside').append(widget);
  }, 500))</script>`,
);

/** Operations that one frame of the mix makes. */
const operationsOfFrame = 10;

/**
 * Runs in the page: what a live news page does, ten operations a frame: an entry comes into the live list and the oldest
 * goes, the clock ticks, three pictures of the carousel move, two teasers change their class, the menu and one teaser
 * an attribute.
 * @param {number} frames
 */
async function play(frames) {
  /** @param {string} selector */
  const one = selector => /** @type {HTMLElement} */ (document.querySelector(selector));
  const live = one('#live');
  const clock = one('#clock');
  const menu = one('#menu');
  const pictures = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.carousel div'));
  const teasers = document.querySelectorAll('.teaser');
  for (let frame = 0; frame < frames; frame++) {
    await new Promise(requestAnimationFrame);
    live.prepend(
      Object.assign(document.createElement('li'), {textContent: `Speaker ${frame} asks for the vote to wait.`}),
    );
    live.lastElementChild?.remove();
    clock.textContent = `12:00:${frame}`;
    for (let at = 0; at < 3; at++) {
      const picture = pictures[(frame + at) % pictures.length];
      if (picture) picture.style.transform = `translateX(-${frame}px)`;
    }
    for (let at = 0; at < 2; at++) teasers[(frame + at) % teasers.length]?.classList.toggle('seen');
    menu.setAttribute('aria-expanded', `${frame % 2 === 0}`);
    teasers[frame % teasers.length]?.setAttribute('data-rank', `${frame}`);
  }
}

/** @param {import('../../browsers/types.ts').Page} tab @param {number} operations */
export const mutate = (tab, operations) => tab.evaluate(play, operations / operationsOfFrame);

/**
 * A page whose notice insists: it shows itself again from an observer and from a timer. `gone` is the moment, ms since
 * 1970, at which it was found to be no longer shown; looked for every 4 ms, as often as a page can without taking
 * the processor.
 */
export const naggedPage = newsPage(
  times(40, paragraph),
  `<div class="cover" id="notice"><div role="alertdialog"><h2>Ad blocker detected</h2>
<p>Please turn off your ad blocker and reload the page to go on reading.</p><button>I turned it off</button></div></div>
<script>
  const notice = document.querySelector('#notice');
  const insist = () => {
    if (notice.style.display !== 'grid') notice.style.setProperty('display', 'grid', 'important');
    document.body.style.overflow = 'hidden';
  };
  insist();
  new MutationObserver(insist).observe(notice, {attributes: true});
  setInterval(insist, 100);
  const look = () => {
    if (notice.checkVisibility()) setTimeout(look);
    else globalThis.gone = Date.now();
  };
  look();
</script>`,
);
