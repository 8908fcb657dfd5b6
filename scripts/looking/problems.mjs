/** What stands between a reader and a page, and whether it is as it was. */
import {until} from '../browsers/poll.mjs';
import {unreadable} from './seen.mjs';

/** How long a page may take to be right, ms; most are at once, but other work may slow the machine. */
const patience = 10_000;

/** The problems that are still there when patience ends. @param {() => Promise<string[]>} look @returns {Promise<string[]>} */
export async function patiently(look) {
  /** @type {string[]} */
  let problems = [];
  await until(
    'no problem',
    async () => {
      problems = await look();
      return problems.length === 0;
    },
    patience,
  ).catch(() => {});
  return problems;
}

/**
 * Why some of the texts cannot be read, in order.
 * @param {import('../browsers/types.ts').Page} page
 * @param {readonly string[]} texts selectors, from the top of the page
 * @returns {Promise<string[]>}
 */
export async function unread(page, texts) {
  const problems = [];
  for (const text of texts) {
    const why = await page.evaluate(unreadable, text);
    if (why) problems.push(`${text}: ${why}`);
  }
  return problems;
}

/**
 * The same, and whether the page scrolls. The wheel is turned last: a page whose scripts scroll it right after a wheel, or
 * there and back at once, is kept still as one that fights the reader.
 * @param {import('../browsers/types.ts').Page} page
 * @param {readonly string[]} texts
 * @returns {Promise<string[]>}
 */
export async function obstacles(page, texts) {
  const problems = await unread(page, texts);
  if (problems.length > 0) return problems;
  const from = await page.evaluate(() => scrollY);
  await page.wheel(600, 500, from > 0 ? -300 : 300);
  const moved = await until('scrolling', async () => (await page.evaluate(() => scrollY)) !== from, 500).catch(
    () => false,
  );
  return moved ? [] : ['the wheel does not move the page'];
}

/** Where two states first differ, and how. @param {readonly string[]} before @param {readonly string[]} after @returns {string[]} */
export function difference(before, after) {
  if (before.length !== after.length) return [`${before.length} elements became ${after.length}`];
  const at = after.findIndex((line, index) => line !== before[index]);
  if (at < 0) return [];
  const [was = [], is = []] = [before, after].map(lines => lines[at]?.split(' | '));
  const only = (/** @type {readonly string[]} */ these, /** @type {readonly string[]} */ those) =>
    these.filter(field => !those.includes(field)).join(' ');
  return [`${is[0]}: ${only(was, is)} became ${only(is, was)}`];
}
