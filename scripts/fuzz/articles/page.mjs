import {readdirSync, readFileSync} from 'node:fs';
import {chanceOf} from '../chance.mjs';
import {alterLive} from './alter-live.mjs';
import {alterSource} from './alter-source.mjs';
import {alterTree, bury} from './alter-tree.mjs';
import {all, anElement, parsed, rootOf} from './dom.mjs';

const folder = new URL('../../../tests/fixtures/pages/', import.meta.url);

/** The project's own pages; those in many languages, small ones, come as often as all others. */
const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(file => file.endsWith('.html'));
const [ofLanguages, others] = [true, false].map(wanted =>
  files
    .filter(file => file.startsWith('languages') === wanted)
    .sort()
    .map(file => readFileSync(new URL(file, folder), 'utf8')),
);

/** @param {import('../chance.mjs').Chance} chance */
const aPage = chance => parsed(chance.one((chance.happens(0.5) ? ofLanguages : others) ?? []));

/**
 * One of the project's pages, altered as a seed decides.
 * @param {number} seed
 * @returns {{html: string, script: (doc: Document) => void}} its source, and what its scripts do once it is parsed
 */
export function articlePageOfSeed(seed) {
  const chance = chanceOf(2 * seed);
  const tree = aPage(chance);
  if (chance.happens(0.1)) {
    const other = aPage(chance);
    anElement(tree, chance)?.after(...chance.some(all(other, 'p, h1, h2, article, figure'), 5));
  }
  for (let left = chance.number(0, 6); left > 0; left--) alterTree(tree, chance);
  if (chance.happens(0.005)) bury(tree, chance, chance.number(400, 900));
  let html = `<!doctype html>\n${rootOf(tree)?.outerHTML ?? ''}`;
  for (let left = chance.number(0, 4); left > 0; left--) html = alterSource(html, chance);
  return {html, script: doc => alterLive(doc, chanceOf(2 * seed + 1))};
}
