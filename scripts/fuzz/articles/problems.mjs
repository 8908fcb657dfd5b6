/** Has the pages of seeds read, and looks. */
import {rootOf, textsUnder} from './dom.mjs';
import {articlePageOfSeed} from './page.mjs';

/** @typedef {import('../../../src/core/collect.ts').Collected} Collected */
/** @typedef {import('../../../src/core/types.ts').Article} Article */

/**
 * @typedef {object} Reader
 * @property {typeof import('../../../src/cli/parse-html.ts').withDocument} withDocument
 * @property {typeof import('../../../src/core/collect.ts').collect} collect
 * @property {(collected: Collected) => Article} read
 */

/** What went wrong with a seed's page; nothing when all is well. @param {number} seed @param {Reader} reader @returns {Promise<string[]>} */
export async function problemsOf(seed, {withDocument, collect, read}) {
  const {html, script} = articlePageOfSeed(seed);
  try {
    return await withDocument(html, 'https://news.example/story', doc => {
      script(doc);
      const before = stateOf(doc);
      const collected = collect(doc);
      const article = read(collected);
      return [
        ...(stateOf(doc) === before ? [] : ['the page was touched']),
        ...problemsWithText(doc, collected, article),
        ...problemsWithRest(doc, article),
      ];
    });
  } catch (error) {
    return [error instanceof Error ? `threw ${error.stack?.split('\n').slice(0, 3).join(' ')}` : String(error)];
  }
}

/** @param {Document} doc */
const stateOf = doc => rootOf(doc)?.outerHTML ?? '';

/** @param {Document} doc @param {Collected} collected @param {Article} article @returns {string[]} */
function problemsWithText(doc, {sources}, {text, blocks}) {
  const words = blocks.map(({span}) => text.slice(span.start, span.end));
  const strange = blocks.flatMap(({source}, at) => {
    const holder = source === undefined ? undefined : sources[source];
    const own = words[at] ?? '';
    return holder && isMadeOf(own, textsUnder(doc, holder)) ? [] : [`not in its element: ${own}`];
  });
  return [...(words.join('\n\n') === text ? [] : ['the blocks are not the text']), ...strange];
}

/** @param {Document} doc @param {Article} article @returns {string[]} */
function problemsWithRest(doc, {captions, removed, completeness}) {
  const root = rootOf(doc);
  const page = root ? textsUnder(doc, root) : [];
  return [
    ...[...captions, ...removed].filter(({text}) => !isMadeOf(text, page)).map(({text}) => `not on the page: ${text}`),
    ...removed.filter(({reason}) => !reason).map(({text}) => `no reason: ${text}`),
    ...(completeness >= 0 && completeness <= 1 ? [] : [`completeness ${completeness}`]),
  ];
}

/**
 * Whether words are `texts` one after the other, white space aside: from anywhere in the first to anywhere in the last, and
 * each between whole or, as what is hidden, not at all.
 * @param {string} words @param {readonly string[]} texts
 */
function isMadeOf(words, texts) {
  const wanted = squeezed(words);
  if (wanted === '') return false;
  const own = texts.map(squeezed);
  if (own.join('').includes(wanted)) return true;
  const reached = new Set(/** @type {number[]} */ ([]));
  for (const text of own) {
    if (text === '') continue;
    for (const at of [...reached]) {
      if (text.startsWith(wanted.slice(at))) return true;
      if (wanted.startsWith(text, at)) reached.add(at + text.length);
    }
    for (let at = 0; at < text.length; at++) if (wanted.startsWith(text.slice(at))) reached.add(text.length - at);
  }
  return reached.has(wanted.length);
}

/** @param {string} text */
const squeezed = text => text.replaceAll(/\s+/g, '');
