/** What a page's scripts do to its document: deeper nesting, texts side by side, elements where no parser puts them. */
import {alterTree, bury} from './alter-tree.mjs';
import {all, made, rootOf} from './dom.mjs';

/** @typedef {import('./alter-tree.mjs').Alteration} Alteration */

/** Each to the document's own elements. @type {readonly Alteration[]} */
const toDocument = [
  doc => rootOf(doc)?.remove(),
  doc => all(doc, 'head')[0]?.remove(),
  doc => all(doc, 'body')[0]?.remove(),
  doc => all(doc, 'html')[0]?.append(made(doc, 'body'), 'Words outside.'),
  doc => all(doc, 'body')[0]?.append(...all(doc, 'head')),
  doc => {
    const frames = made(doc, 'frameset');
    const [body] = all(doc, 'body');
    frames.append(...(body?.childNodes ?? []));
    body?.replaceWith(frames);
  },
  (doc, chance) => {
    const root = made(doc, chance.one(['div', 'svg', 'article']));
    root.append(...all(doc, 'body > *'));
    rootOf(doc)?.replaceWith(root);
  },
];

/** @type {Alteration} */
export function alterLive(doc, chance) {
  if (chance.happens(0.6)) return;
  for (let left = chance.number(1, 3); left > 0; left--) alterTree(doc, chance);
  if (chance.happens(0.05)) chance.one(toDocument)(doc, chance);
  if (chance.happens(0.01)) bury(doc, chance, chance.number(400, 900));
}
