/** One page of a soak: as it is served, as it is once it was cleaned by itself, read as by a press, and put back. */
import {until} from '../browsers/poll.mjs';
import {difference, obstacles, patiently, unread} from '../looking/problems.mjs';
import {atRest} from '../looking/rest.mjs';
import {seenOf} from '../looking/seen.mjs';
import {textsShown} from '../looking/texts.mjs';

/** At an address that ends so the browser starts nothing of ours. */
export const asServed = '?as-served';

/** Characters from which an element's words count as text that must not be lost. */
const least = 60;

/** What may be hidden by design in the pages at hand: notices, and a note on the author in another language than the text. */
const notices = 'dialog, [role=dialog], .modal, .overlay, .cover, .box, .is-fixed-popup, .author-bio';

/** What may become of reading a page. */
const answers = [undefined, 'no-article', 'empty-page', 'too-large'];

/**
 * What went wrong; nothing when all is well.
 * @param {import('../looking/tab.mjs').Tab} tab
 * @param {import('./pages.mjs').SoakPage} wanted
 * @returns {Promise<string[]>}
 */
export async function problemsOf(tab, wanted) {
  const {page, browser, goto, press, ask} = tab;
  const {address, restless, gone, open, untouched} = wanted;
  await goto(address + asServed);
  await seen(page, gone);
  const before = await atRest(page, restless);
  const except = [notices, ...gone.filter(selector => !selector.includes('::'))].join();
  const texts = await page.evaluate(textsShown, least, except);

  await goto(address);
  const problems = untouched
    ? await touched(page, before, restless)
    : await patiently(async () => {
        const cleaned = [
          ...(await page.evaluate(seenOf, gone)).map(one => `${one} is seen`),
          ...lost(texts, await page.evaluate(textsShown, least, except)),
        ];
        // Who looks at obstacles scrolls, and takes what moves with the page from the middle before it is judged.
        return cleaned.length > 0 || !open ? cleaned : obstaclesOf(page, texts);
      });

  await press();
  problems.push(...(await readingOf(tab)));
  await ask('putBack');
  const undone = await patiently(async () => difference(before, await atRest(page, restless)));
  return [
    ...problems,
    ...undone.map(line => `not as before: ${line}`),
    ...(await browser.newErrors()).map(error => `logged: ${error}`),
  ];
}

/** What comes late comes; where it does not, it is not there to be cleaned. @param {import('../browsers/types.ts').Page} page @param {readonly string[]} gone */
async function seen(page, gone) {
  const all = async () => (await page.evaluate(seenOf, gone)).length === gone.length;
  await until('all that must go', all, 5000).catch(() => {});
}

/** @param {import('../browsers/types.ts').Page} page @param {readonly string[]} before @param {string} [restless] */
async function touched(page, before, restless) {
  const now = await patiently(async () => difference(before, await atRest(page, restless)));
  return now.map(line => `touched: ${line}`);
}

/** @typedef {readonly {text: string, path: string}[]} Texts */

/** @param {Texts} before @param {Texts} now @returns {string[]} */
function lost(before, now) {
  const there = new Set(now.map(({text}) => text));
  return before.filter(({text}) => !there.has(text)).map(({text}) => `not shown: ${text.slice(0, 80)}`);
}

/** Some of the texts, and the wheel where there is more than a window of them. @param {import('../browsers/types.ts').Page} page @param {Texts} texts */
async function obstaclesOf(page, texts) {
  const paths = texts.map(({path}) => path);
  const inner = paths.filter(path => !paths.some(other => other.startsWith(`${path}>`))); // what is not as large as a page
  const some = [0, Math.floor(inner.length / 2), inner.length - 1].flatMap(at => inner[at] ?? []);
  const isLong = await page.evaluate(() => (document.scrollingElement?.scrollHeight ?? 0) > innerHeight + 100);
  return (isLong ? obstacles : unread)(page, [...new Set(some)]);
}

/** The page tells it: who asks for its state has it read again where that failed. @param {import('../looking/tab.mjs').Tab} tab @returns {Promise<string[]>} */
async function readingOf({heard}) {
  const {phase, problem} = await until('an end of reading', async () => {
    const state = await heard();
    return state && ['done', 'failed'].includes(state.phase) ? state : undefined;
  });
  return answers.includes(problem) ? [] : [`${phase}: ${problem}`];
}
