/** What happens to a page's tree. */
import {all, alterable, anElement, aText, comment, made} from './dom.mjs';
import {hiding, jsonLd, names, wrappers} from './pieces.mjs';

/** @typedef {import('../chance.mjs').Chance} Chance */
/** @typedef {(doc: Document, chance: Chance) => void} Alteration */

const most = 3000; // elements; copies of copies would fill the memory

/** Each on an element that chance finds. @type {readonly ((element: Element, doc: Document, chance: Chance) => void)[]} */
const onElement = [
  element => element.remove(),
  (element, doc, chance) => {
    const to = anElement(doc, chance);
    if (to && !element.contains(to)) put(element, to, chance);
  },
  (element, doc, chance) => {
    if (alterable(doc).length + element.querySelectorAll('*').length > most) return;
    put(/** @type {Element} */ (element.cloneNode(true)), anElement(doc, chance) ?? element, chance);
  },
  (element, doc, chance) => wrap(element, doc, chance.one(wrappers)),
  (element, doc, chance) => wrap(element, doc, chance.one(wrappers)),
  element => element.replaceWith(...element.childNodes),
  (element, doc, chance) => {
    const other = made(doc, chance.one([...wrappers, 'p', 'h2', 'li', 'blockquote', 'pre', 'td', 'a', 'q', 'script']));
    for (const {name, value} of element.attributes) setIfValid(other, name, value);
    other.append(...element.childNodes);
    element.replaceWith(other);
  },
  (element, doc, chance) => {
    const other = anElement(doc, chance);
    if (!other) return;
    const [mine, theirs] = [element, other].map(one => [...one.attributes].map(({name, value}) => ({name, value})));
    for (const {name, value} of theirs ?? []) setIfValid(element, name, value);
    for (const {name, value} of mine ?? []) setIfValid(other, name, value);
  },
  (element, _, chance) => element.setAttribute(chance.one(['class', 'class', 'id']), chance.some(names, 3).join(' ')),
  (element, _, chance) => element.setAttribute(...chance.one(hiding)),
  (element, doc, chance) => element.before(comment(doc, chance.one(['', ' a ', '-', '[if IE]><p>x</p><![endif]']))),
  element => {
    const next = element.nextElementSibling;
    if (!next || next.localName === 'form') return;
    element.append(...next.childNodes);
    next.remove();
  },
  (element, doc, chance) => {
    for (let depth = chance.number(2, 40); depth > 0; depth--)
      wrap(element, doc, chance.one(['div', 'span', 'section']));
  },
  (element, doc, chance) => {
    const rows = chance.happens(0.5) ? ['ul', 'li'] : ['table', 'tbody', 'tr', 'td'];
    for (let depth = chance.number(1, 4); depth > 0; depth--)
      for (const name of rows.toReversed()) wrap(element, doc, name);
  },
  (element, doc, chance) => streamed(element, doc, chance),
  (element, doc) => {
    element.before(made(doc, 'br'), made(doc, 'br'));
    element.replaceWith(...element.childNodes);
  },
];

/** Each on a text that chance finds. @type {readonly ((text: Text, doc: Document, chance: Chance) => void)[]} */
const onText = [
  (text, doc, chance) =>
    split(text, chance).before(made(doc, chance.one(['br', 'b', 'wbr', 'hr', 'img', 'div', 'script']))),
  (text, doc, chance) => split(text, chance).before(comment(doc, 'x')),
  (text, doc, chance) =>
    wrapText(split(text, chance), doc, chance.one(['b', 'a', 'q', 'span', 'del', 'sup', 'bdi', 'button', ...wrappers])),
  (text, doc, chance) => {
    const hidden = made(doc, 'span');
    hidden.setAttribute(...chance.one(hiding));
    const rest = split(text, chance);
    rest.before(hidden);
    hidden.append(rest);
  },
  (text, _, chance) =>
    split(text, chance).insertData(
      0,
      chance.one(['\u202e', '\u200b', '\u00ad', ' \n\t ', '\u00a0', '“', '日本', '\u0301', '—', '. A']),
    ),
  text => text.parentNode?.normalize(),
  text => {
    text.data = text.data.toUpperCase();
  },
  (text, doc, chance) => {
    text.data = aText(doc, chance)?.data ?? '';
  },
];

/** @type {readonly Alteration[]} */
const onPage = [
  (doc, chance) => {
    const script = made(doc, 'script');
    script.setAttribute('type', 'application/ld+json');
    script.textContent = chance.one(jsonLd);
    chance.one(all(doc, 'head, body')).append(script);
  },
  (doc, chance) => {
    const script = all(doc, 'script[type="application/ld+json"]')[0];
    const text = script?.textContent ?? '';
    const at = chance.number(0, text.length);
    if (script)
      script.textContent =
        text.slice(0, at) + chance.one(['', 'null', '"', '[', ',', '\\']) + text.slice(at + chance.number(0, 9));
  },
];

/** @type {Alteration} */
export function alterTree(doc, chance) {
  const at = chance.number(0, 9);
  if (at === 0) return chance.one(onPage)(doc, chance);
  const [element, text] = [anElement(doc, chance), aText(doc, chance)];
  if (at < 4 && text) return chance.one(onText)(text, doc, chance);
  if (element) chance.one(onElement)(element, doc, chance);
}

/** Puts an element that chance finds as deep as told. @param {Document} doc @param {Chance} chance @param {number} depth */
export function bury(doc, chance, depth) {
  const element = anElement(doc, chance);
  if (!element) return;
  const name = chance.one(['div', 'span', 'blockquote']);
  const outermost = made(doc, name);
  let innermost = outermost;
  for (let level = 1; level < depth; level++) innermost = innermost.appendChild(made(doc, name));
  element.before(outermost);
  innermost.append(element);
}

/** @param {Element} element @param {Element} to @param {Chance} chance */
const put = (element, to, chance) =>
  to[chance.one(/** @type {const} */ (['before', 'after', 'append', 'prepend']))](element);

/** @param {Element} element @param {Document} doc @param {string} name @returns {Element} */
function wrap(element, doc, name) {
  const around = made(doc, name);
  element.before(around);
  (around.localName === 'template' ? /** @type {HTMLTemplateElement} */ (around).content : around).append(element);
  return around;
}

/** @param {Text} text @param {Document} doc @param {string} name */
function wrapText(text, doc, name) {
  const around = made(doc, name);
  text.before(around);
  around.append(text);
}

/** The second part. @param {Text} text @param {Chance} chance */
const split = (text, chance) => text.splitText(chance.number(0, text.length));

/** A parser lets names through that no script may set. @param {Element} element @param {string} name @param {string} value */
function setIfValid(element, name, value) {
  if (/^[a-z][\w:-]*$/i.test(name)) element.setAttribute(name, value);
}

/** As React sends late parts: hidden, at the end; sometimes the place for them is missing. @param {Element} element @param {Document} doc @param {Chance} chance */
function streamed(element, doc, chance) {
  const number = chance.number(0, 2);
  const place = made(doc, 'template');
  place.id = `${chance.one(['B', 'B', 'P', 'X'])}:${number}`;
  const part = made(doc, 'div');
  part.id = `S:${number}`;
  part.hidden = true;
  element.before(place);
  part.append(element);
  chance.one(all(doc, 'body, body > *:not(form)')).append(part);
}
