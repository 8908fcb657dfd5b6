/**
 * The pages of a soak, each by its number: at even ones those of the project as they stand, as long as there are any; at
 * all others in turn random pages, and pages of the project with their source altered under a random demand.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {loaded} from '../bundled.mjs';
import {alterSource} from '../fuzz/articles/alter-source.mjs';
import {properties} from '../fuzz/articles/pieces.mjs';
import {chanceOf} from '../fuzz/chance.mjs';
import {demandOf, pageOfSeed} from '../fuzz/page.mjs';

/**
 * @typedef {object} SoakPage
 * @property {string} name
 * @property {string} address below the server's origin
 * @property {string} [html] what is served there, if nobody else serves it
 * @property {boolean} open its article can be read once it is cleaned, and it scrolls where it is long
 * @property {boolean} untouched nothing on it is in the way, or what is must stay: it has to stay as it is
 * @property {readonly string[]} gone selectors of what is seen at first and must go
 * @property {string} [restless] what changes by itself
 */

/** Pages whose article is kept from the reader by what has to stay. */
const closed = /age-gate|login-dialog|subscription-wall|incomplete|cut-by-the-site/;

/** They load themselves anew, take their own article away, or hide from whoever looks what an element is. */
const unseen = /reloading|vanishing|named-fields/;

/** Names of fields that do the same; tests/e2e/hostile.test.ts and hostile-pages.test.ts have them. */
const hiding = new RegExp(`(?:name|id)="(?:${properties.join('|')})"`);

/** @returns {Promise<{pageOf: (number: number) => SoakPage, made: (address: URL) => string | undefined}>} */
export async function soakPages() {
  const {cases, names, made} = await loaded("export * from './tests/e2e/cleaning/cases.ts'");
  const files = fixtures();
  const asTheyStand = taken(casePages(cases, names), files.map(fixturePage));
  const alterable = files.filter(file => !closed.test(file));
  /** @param {number} number from 0 */
  const pageOf = number => {
    const own = number % 2 === 0 ? asTheyStand[number / 2] : undefined;
    return own ?? (number % 4 < 2 ? randomPage(number) : alteredPage(number, alterable));
  };
  return {
    pageOf,
    made(address) {
      const number = /^\/soak-(\d+)$/.exec(address.pathname)?.[1];
      return number === undefined ? made(address) : pageOf(Number(number)).html;
    },
  };
}

const folder = new URL('../../tests/fixtures/', import.meta.url);

/** @returns {string[]} */
const fixtures = () =>
  ['articles', 'pages']
    .flatMap(name =>
      readdirSync(new URL(name, folder), {recursive: true, encoding: 'utf8'}).map(file => `${name}/${file}`),
    )
    .filter(file => file.endsWith('.html') && !unseen.test(file))
    .sort();

/** What changes by itself, in some of them: with a notice its page holds itself still by as much as a scroll bar then takes. */
const restless = [
  {file: /nato-open-door/, selector: 'html'},
  {file: /returning-notice/, selector: 'body'},
  {file: /media/, selector: 'video'},
];

/** @param {string} file @returns {SoakPage} */
function fixturePage(file) {
  const itself = restless.find(one => one.file.test(file));
  return {
    name: file,
    address: file,
    open: !closed.test(file),
    untouched: false,
    gone: [],
    ...(itself ? {restless: itself.selector} : {}),
  };
}

/**
 * What a reader clicks on first is not clicked on.
 * @param {readonly import('../../tests/e2e/cleaning/case.ts').Case[]} cases
 * @param {readonly string[]} names
 * @returns {SoakPage[]}
 */
const casePages = (cases, names) =>
  cases.map(({gone = [], closed = false, opens, restless}, at) => ({
    name: names[at] ?? '',
    address: `cleaning-${at}`,
    open: !closed,
    untouched: gone.length === 0,
    gone: opens ? [] : gone,
    ...(restless ? {restless} : {}),
  }));

/** @param {number} number @returns {SoakPage} */
function randomPage(number) {
  const {html, open, untouched} = pageOfSeed(number);
  return {name: `seed ${number}`, address: `soak-${number}`, html, open, untouched, gone: demandsIn(html)};
}

/** @param {string} html */
const demandsIn = html => ['demand0', 'demand1'].filter(id => html.includes(id)).map(id => `#${id}`);

/** @param {number} number @param {readonly string[]} files @returns {SoakPage} */
function alteredPage(number, files) {
  const chance = chanceOf(number);
  const file = chance.one(files);
  const html = readFileSync(new URL(file, folder), 'utf8');
  const cut = /<body[^>]*>/.exec(html);
  const head = html.slice(0, cut ? cut.index + cut[0].length : 0);
  let body = html.slice(head.length);
  for (let left = chance.number(0, 3); left > 0; left--) {
    const altered = alterSource(body, chance);
    if (!hiding.test(altered)) body = altered;
  }
  const demand = demandOf(chance);
  return {
    ...fixturePage(file),
    name: `${file}, altered`,
    address: `soak-${number}`,
    html: head + demand + body,
    gone: demandsIn(demand),
  };
}

/** One of each in turn. @template T @param {readonly T[]} one @param {readonly T[]} other @returns {T[]} */
const taken = (one, other) =>
  Array.from({length: Math.max(one.length, other.length)}, (_, at) => [one[at], other[at]])
    .flat()
    .filter(item => item !== undefined);
