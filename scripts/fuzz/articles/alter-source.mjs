/** What happens to a page's source. */
import {entities, inserts, metas, properties} from './pieces.mjs';

/** @typedef {import('../chance.mjs').Chance} Chance */

/** @type {readonly ((html: string, chance: Chance) => string)[]} */
const alterations = [
  (html, chance) => without(html, chance, /<\/\w+>/g),
  (html, chance) => without(html, chance, /<\/\w+>/g),
  (html, chance) => without(html, chance, /<\w[^>]*>/g),
  (html, chance) => without(html, chance, /["'>=/]/g),
  (html, chance) => without(html, chance, />\s+</g),
  (html, chance) => between(html, chance, () => chance.one(inserts)),
  (html, chance) => between(html, chance, () => chance.one(inserts)),
  (html, chance) => between(html, chance, () => chance.one(inserts)),
  (html, chance) => between(html, chance, () => chance.one(metas)),
  (html, chance) => between(html, chance, () => fields(chance)),
  (html, chance) =>
    html.replace(/<div/, `<form id="${chance.one(properties)}"><input name="${chance.one(properties)}"><div`),
  (html, chance) => inText(html, chance, () => chance.one(entities)),
  (html, chance) => inText(html, chance, () => chance.one(entities)),
  (html, chance) => inText(html, chance, () => chance.one(inserts)),
  (html, chance) => html.slice(0, chance.number(0, html.length)),
  (html, chance) => html.slice(chance.number(0, 200)),
  (html, chance) =>
    html.replace(
      /<!doctype[^>]*>/i,
      chance.one(['', '\ufeff', '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x">']),
    ),
  (html, chance) =>
    html.replaceAll(/<(\/?)p\b/g, `<$1${chance.one(['div', 'span', 'P', 'x-p', 'p:p', 'li', 'td', 'font'])}`),
  (html, chance) =>
    between(html, chance, () =>
      chance
        .one(['<div>', '<b>', '<ul><li>', '<table><tr><td>'])
        .repeat(chance.happens(0.05) ? chance.number(100, 600) : chance.number(2, 40)),
    ),
];

/** @param {string} html @param {Chance} chance @returns {string} */
export const alterSource = (html, chance) => chance.one(alterations)(html, chance);

/** @param {Chance} chance */
function fields(chance) {
  const [tag, end] = chance.one(
    /** @type {const} */ ([
      ['form', '</form>'],
      ['form', ''],
      ['form', '</form>'],
    ]),
  );
  const inside = Array.from({length: chance.number(1, 4)}, () => {
    const field = chance.one(['input', 'button', 'img', 'select', 'output', 'iframe', 'fieldset']);
    return `<${field} ${chance.one(['name', 'id'])}="${chance.one(properties)}">`;
  });
  return `<${tag} name="${chance.one(properties)}">${inside.join('')}<p>Words in a form.</p>${end}`;
}

/** @param {string} html @param {Chance} chance @param {RegExp} what */
function without(html, chance, what) {
  const found = [...html.matchAll(what)];
  if (found.length === 0) return html;
  const {0: text, index} = chance.one(found);
  return html.slice(0, index) + html.slice(index + text.length);
}

/** @param {string} html @param {Chance} chance @param {() => string} piece */
const between = (html, chance, piece) => at(html, chance, /(?<=>)(?=\s*<)/g, piece);

/** @param {string} html @param {Chance} chance @param {() => string} piece */
const inText = (html, chance, piece) => at(html, chance, /(?<=>[^<>]{1,80})(?=[^<>]*<)/g, piece);

/** @param {string} html @param {Chance} chance @param {RegExp} where @param {() => string} piece */
function at(html, chance, where, piece) {
  const places = [...html.matchAll(where)];
  const {index} = places.length > 0 ? chance.one(places) : {index: 0};
  return html.slice(0, index) + piece() + html.slice(index);
}
