/** A document's own methods, whatever names its forms and pictures hold. */
import {JSDOM} from 'jsdom';

/** @typedef {import('../chance.mjs').Chance} Chance */

const {window} = new JSDOM();
const {document: plain} = window;

/** How many documents one window parses: jsdom's selectors listen on it, which keeps every one that was asked for its elements. */
const room = 100;

let parsing = window;
let documents = 0;

/** @param {string} html @returns {Document} */
export function parsed(html) {
  if (documents++ % room === 0) parsing = new JSDOM().window;
  return new parsing.DOMParser().parseFromString(html, 'text/html');
}

/** @param {Document} doc @param {string} selector @returns {Element[]} */
export const all = (doc, selector) => [...plain.querySelectorAll.call(doc, selector)];

/** @param {Document} doc */
export const rootOf = doc => plain.querySelector.call(doc, ':root');

/** @param {Document} doc @param {string} name */
export const made = (doc, name) => plain.createElement.call(doc, name);

/** @param {Document} doc @param {string} data */
export const comment = (doc, data) => plain.createComment.call(doc, data);

/** Every text under `root`, in order. @param {Document} doc @param {Node} root @returns {string[]} */
export function textsUnder(doc, root) {
  const walker = plain.createTreeWalker.call(
    doc,
    root,
    window.NodeFilter.SHOW_TEXT | window.NodeFilter.SHOW_CDATA_SECTION,
  );
  const texts = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node.nodeValue ?? '');
  return texts;
}

/** Elements of the body that can be altered: forms answer to their fields' names and are left alone. @param {Document} doc */
export const alterable = doc => all(doc, 'body *:not(form)');

/** One of them. @param {Document} doc @param {Chance} chance @returns {Element | undefined} */
export const anElement = (doc, chance) => oneOf(alterable(doc), chance);

/** A text that says something. @param {Document} doc @param {Chance} chance @returns {Text | undefined} */
export function aText(doc, chance) {
  const holders = all(doc, 'h1, h2, p, li, td, figcaption, span, a, blockquote').flatMap(element =>
    [...element.childNodes].filter(node => node.nodeType === 3 && /\S\S/.test(node.nodeValue ?? '')),
  );
  return /** @type {Text | undefined} */ (oneOf(holders, chance));
}

/** @template T @param {readonly T[]} from @param {Chance} chance @returns {T | undefined} */
const oneOf = (from, chance) => (from.length > 0 ? chance.one(from) : undefined);
