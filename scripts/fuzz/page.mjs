import {chanceOf} from './chance.mjs';
import {demands, harmless, needed, sentences} from './words.mjs';

/** @typedef {import('./chance.mjs').Chance} Chance */

/**
 * A page that a seed decides.
 * @typedef {object} Fuzzed
 * @property {string} html
 * @property {boolean} untouched nothing on it is in the way, or what is must stay: it has to stay as it is, to the last attribute
 * @property {boolean} open the article can be read, at the latest when the page was cleaned, and the page scrolls
 * @property {string[]} stays selectors of what has to be seen
 */

/** @param {number} seed @returns {Fuzzed} */
export function pageOfSeed(seed) {
  const chance = chanceOf(seed);
  const kind = chance.one(
    /** @type {const} */ (['demand', 'demand', 'demand', 'demand', 'demand', 'left', 'needed', 'quiet']),
  );
  const article = articleOf(chance);
  const around = aroundOf(chance);
  const over = overlaysOf(chance, kind);
  const locks = kind === 'quiet' ? [] : locksOf(chance, kind);
  return {
    html: documentOf([...around, article, ...over.parts], [...over.scripts, ...locks]),
    untouched: kind === 'needed' || kind === 'quiet',
    open: kind !== 'needed',
    stays: [
      ...(kind !== 'needed' && around.some(part => part.includes('id="small"')) ? ['#small'] : []),
      ...over.stays,
    ],
  };
}

/**
 * What demands something, with its locks, for the start of the body of a page that has an article.
 * @param {Chance} chance
 */
export function demandOf(chance) {
  const {parts, scripts} = overlaysOf(chance, 'demand');
  return `<style>${locked}</style>${parts.join('\n')}${running(scripts)}<script>addEventListener('DOMContentLoaded', () => {
${locksOf(chance, 'demand').join('\n')}
})</script>`;
}

/** @param {readonly string[]} parts @param {readonly string[]} scripts */
const documentOf = (
  parts,
  scripts,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The island</title><style>
body{margin:0;font:17px/1.5 sans-serif;background:#fff;color:#111} .text{max-width:680px;margin:20px auto}
${locked}
</style></head><body>${parts.join('\n')}
${running(scripts)}</body></html>`;

const locked =
  '.held{overflow:hidden} .veil{filter:blur(5px)} .faint{opacity:.2} .dead{pointer-events:none;user-select:none} .pinned{position:fixed;width:100%}';

/** @param {readonly string[]} scripts */
const running = scripts => `<script>${scripts.map(script => `{${script}}`).join('\n')}</script>`;

const names = ['wrap', 'inner', 'content', 'x7f', 'layout__main', 'grid-a', 'post', 'js-root', 'c-3'];

const layouts = ['', '', 'position:relative', 'display:flow-root', 'position:relative;z-index:1', 'isolation:isolate'];

/** What lies over the page has to lie over all of it: nothing around it may place or stack it. */
const plain = ['', '', 'display:contents', 'display:block'];

/**
 * Elements around.
 * @param {Chance} chance
 * @param {string} inside
 * @param {number} most
 * @param {readonly string[]} [styles]
 */
function nested(chance, inside, most, styles = layouts) {
  let html = inside;
  for (let depth = chance.number(0, most); depth > 0; depth--) {
    const style = chance.one(styles);
    const tag = chance.one(['div', 'div', 'section']);
    html = `<${tag} class="${chance.one(names)}"${style ? ` style="${style}"` : ''}>${html}</${tag}>`;
  }
  return html;
}

/** @param {Chance} chance */
function articleOf(chance) {
  const paragraphs = Array.from({length: chance.number(14, 30)}, (_, index) => {
    const text = Array.from({length: chance.number(2, 5)}, () => chance.one(sentences)).join(' ');
    const between = chance.happens(0.12)
      ? chance.one([`<h2>Winter</h2>`, figure, `<blockquote>“${chance.one(sentences)}”</blockquote>`])
      : '';
    return `${between}<p id="p${index}">${text}</p>`;
  });
  const half = Math.ceil(paragraphs.length / 2);
  const body = chance.happens(0.4)
    ? `<div>${paragraphs.slice(0, half).join('\n')}</div><div>${paragraphs.slice(half).join('\n')}</div>`
    : paragraphs.join('\n');
  const tag = chance.one(['article', 'article', 'main', 'div']);
  return nested(chance, `<${tag} class="text"><h1>A winter on the island</h1>${nested(chance, body, 2)}</${tag}>`, 3);
}

const figure =
  '<figure style="position:relative"><div style="height:200px;background:#9bc"></div><figcaption style="position:absolute;bottom:0;background:#fff">Photo: the north pier</figcaption></figure>';

/** The site around the article: none of it is in the way. @param {Chance} chance */
function aroundOf(chance) {
  const parts = [];
  if (chance.happens(0.8)) {
    const style = chance.one([
      '',
      'position:sticky;top:0;z-index:20;background:#eee',
      'position:fixed;top:0;left:0;right:0;z-index:20;background:#eee',
    ]);
    parts.push(
      `<header id="head" style="${style}"><nav><a href="#a">News</a> <a href="#b">Islands</a> <a href="#c">Boats</a></nav></header>`,
    );
  }
  if (chance.happens(0.3)) {
    const style = `position:fixed;${chance.one(['top:80px', 'bottom:10px'])};${chance.one(['left:8px', 'right:8px'])};background:#ffc;padding:4px;z-index:25`;
    parts.push(`<div id="small" style="${style}">${chance.one(harmless)}</div>`);
  }
  if (chance.happens(0.4)) parts.push(`<footer id="foot"><a href="#i">Imprint</a> <a href="#p">Privacy</a></footer>`);
  return parts;
}

/** @typedef {{parts: string[], scripts: string[], stays: string[]}} Over */

/** @param {Chance} chance @param {'demand' | 'left' | 'needed' | 'quiet'} kind @returns {Over} */
function overlaysOf(chance, kind) {
  if (kind === 'quiet') return {parts: [], scripts: [], stays: []};
  if (kind === 'left') return chance.happens(0.5) ? backdrop(chance) : {parts: [], scripts: [], stays: []};
  if (kind === 'needed') return made(chance, 'needed', chance.one(Object.values(needed)), ['#needed']);
  const overlays = Array.from({length: chance.number(1, 2)}, (_, index) => {
    const [title, text, ...buttons] = chance.one(
      demands[chance.one(/** @type {const} */ (['nag', 'nag', 'consent', 'newsletter']))],
    );
    const field = /letter|inform/.test(title) ? '<input type="email" placeholder="E-mail">' : '';
    const words = `<h2>${title}</h2><p>${text}</p>${field}${buttons.map(button => `<button>${button}</button>`).join('')}`;
    return made(chance, `demand${index}`, words, []);
  });
  return {
    parts: overlays.flatMap(({parts}) => parts),
    scripts: overlays.flatMap(({scripts}) => scripts),
    stays: [],
  };
}

/** @param {Chance} chance @returns {Over} */
const backdrop = chance => ({
  parts: [
    nested(
      chance,
      `<div style="position:fixed;inset:0;background:#0008;z-index:${chance.number(1, 9999)}"></div>`,
      2,
      plain,
    ),
  ],
  scripts: [],
  stays: [],
});

/**
 * Words in a box that lies over the page: how it is made, how large it is and where it stands are chance.
 * @param {Chance} chance
 * @param {string} id
 * @param {string} words
 * @param {string[]} stays
 * @returns {Over}
 */
function made(chance, id, words, stays) {
  const z = chance.one([1, 10, 999, 100000, 2147483647]);
  const box = `<div style="background:#fff;padding:${chance.number(16, 60)}px;max-width:${chance.number(320, 700)}px">${nested(chance, words, 3)}</div>`;
  const middle = `display:flex;align-items:center;justify-content:center;background:${chance.one(['#000c', '#fff', '#fffe', 'none'])}`;
  const whole = `inset:0;${middle};z-index:${z}`;
  const alone = `top:${chance.number(5, 35)}%;left:${chance.number(5, 35)}%;width:${chance.number(40, 60)}%;min-height:${chance.number(30, 60)}vh;background:#fff;padding:30px;z-index:${z}`;
  const here = chance.one([
    `position:fixed;${whole}`,
    `position:fixed;${whole}`,
    `position:fixed;${alone};box-shadow:0 0 0 100vmax #0008`,
    `position:absolute;top:0;left:0;width:100%;height:100vh;${middle};z-index:${z}`,
  ]);
  const say = (/** @type {string} */ text) => JSON.stringify(text).replaceAll('</', '<\\/');
  const find = `const it=document.querySelector('#${id}');`;
  const framed = `<body style="margin:0;display:flex;align-items:center;justify-content:center">${box}`;
  const shadow = (/** @type {'open' | 'closed'} */ mode) => ({
    parts: [
      `<${chance.one(['div', 'x-layer'])} id="${id}"></div>`.replace(/<x-layer(.*)<\/div>/, '<x-layer$1</x-layer>'),
    ],
    scripts: [`${find}it.attachShadow({mode:'${mode}'}).innerHTML=${say(`<div style="${here}">${box}</div>`)};`],
  });
  const makes = [
    () => ({parts: [nested(chance, `<div id="${id}" style="${here}">${box}</div>`, 4, plain)], scripts: []}),
    () => ({
      parts: [],
      scripts: [
        `document.body.insertAdjacentHTML('beforeend',${say(`<div id="${id}" role="dialog" style="${here}">${box}</div>`)});`,
      ],
    }),
    () => ({parts: [`<dialog id="${id}">${box}</dialog>`], scripts: [`${find}it.showModal();`]}),
    () => ({
      parts: [`<div id="${id}" popover="manual" style="width:80vw;height:70vh">${box}</div>`],
      scripts: [`${find}it.showPopover();`],
    }),
    () => shadow('open'),
    () => shadow('closed'),
    () => ({
      parts: [
        `<iframe id="${id}" style="position:fixed;inset:0;width:100%;height:100%;border:0;background:#fffc;z-index:${z}"></iframe>`,
      ],
      scripts: [`${find}it.srcdoc=${say(framed)};`],
    }),
  ];
  // What must stay is no frame: a frame's words nobody but the page itself may need.
  const {parts, scripts} = chance.one(id === 'needed' ? makes.slice(0, 5) : makes)();
  return {parts, scripts, stays};
}

/** @param {Chance} chance @param {'demand' | 'left' | 'needed'} kind */
function locksOf(chance, kind) {
  const hold = chance.one([
    "document.body.classList.add('held')",
    "document.documentElement.classList.add('held')",
    "document.body.style.overflow='hidden'",
    "document.documentElement.style.setProperty('overflow','hidden','important')",
    "document.documentElement.style.overflow='hidden';document.body.style.cssText='overflow:hidden;height:100vh'",
    "document.body.classList.add('pinned')",
  ]);
  if (kind === 'needed') return chance.happens(0.7) ? [`${hold};`] : [];
  const text = `const text=document.querySelector('.text, article, main') ?? document.createElement('i');`;
  const veils = [
    `${text}text.classList.add('veil');`,
    `${text}text.classList.add('faint');`,
    `${text}text.classList.add('dead');`,
    `${text}text.inert=true;`,
    `${text}text.setAttribute('aria-hidden','true');`,
    "document.body.style.touchAction='none';",
  ];
  return [...(chance.happens(0.7) ? [`${hold};`] : []), ...chance.some(veils, 2)];
}
