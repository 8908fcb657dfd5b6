import {alterSource} from '../../fuzz/articles/alter-source.mjs';
import {chanceOf} from '../../fuzz/chance.mjs';
import {fixturePages} from '../pages.mjs';

/** One line in so many is no JSON. */
const badEvery = 1000;

/** @param {number} at from 1 */
export const isBad = at => at % badEvery === 0;

/**
 * Lines for --batch: the project's pages, the source of each altered as its number decides. The number is its id.
 * @param {number} count
 */
export function* batchLines(count) {
  const pages = fixturePages();
  for (let at = 1; at <= count; at++) yield `${isBad(at) ? '{"id":' : lineOf(at, pages)}\n`;
}

/** @param {number} at @param {readonly import('../pages.mjs').Page[]} pages */
function lineOf(at, pages) {
  const chance = chanceOf(at);
  let {html, url} = chance.one(pages);
  for (let left = chance.number(0, 4); left > 0; left--) html = alterSource(html, chance);
  return JSON.stringify({id: at, url, html});
}
