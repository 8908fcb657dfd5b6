import {className} from '../dom/page-blocks.ts';
import {elementsUnder, isElement, isText, stepsUnder} from '../dom/walk.ts';
import {collapse} from '../dom/white-space.ts';
import type {Author} from '../types.ts';
import {isSomebody, namesIn, person} from './author-names.ts';
import {articleNodes, isNode, type LinkedData, listOf, textOf, typesOf} from './json-ld.ts';
import {metaContents} from './meta-tags.ts';
import {isForScreenReaders} from './screen-readers.ts';

const metaNames = [
  'author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'article:author',
  'byl',
];
const bylineClass = /(?:^|[\s_-])(?:byline|author|author-?name)(?:$|[\s_-])|byline/i;

/** Who wrote it, as far as the page says; nobody is named who is nobody ("admin"). */
export function authorsOf(doc: Document, data: LinkedData, siteName: string | undefined): readonly Author[] {
  const linked = articleNodes(data).flatMap(node =>
    listOf(node.author).flatMap(author => linkedAuthors(data.resolve(author))),
  );
  const tagged = metaNames
    .flatMap(name => metaContents(doc, name))
    .flatMap(namesIn)
    .map(person);
  const stated = distinct([...linked, ...tagged], siteName);
  if (stated.length > 0) return stated;
  const marked = distinct(namesAt(doc, isMarked), siteName);
  return marked.length > 0 ? marked : distinct(namesAt(doc, isByline), siteName);
}

/** The line that names the authors, as it stands; else their names. */
export function bylineOf(doc: Document, authors: readonly Author[]): string | undefined {
  const names = authors.map(author => author.name);
  for (const element of elementsUnder(doc)) {
    if (!isByline(element) && !isMarked(element)) continue;
    const line = collapse(seenText(element));
    if (line.length <= 120 && names.some(name => line.includes(name))) return line;
  }
  return names.join(', ') || undefined;
}

/** Without labels that only screen readers read out. */
function seenText(element: Element): string {
  let text = '';
  for (const {node, entered} of stepsUnder(element, isUnseen)) {
    if (entered && isText(node)) text += node.data;
  }
  return text;
}

function isUnseen(node: Node): boolean {
  return isElement(node) && isForScreenReaders(node);
}

function isMarked(element: Element): boolean {
  return /(?:^|\s)author(?:$|\s)/i.test(
    `${element.getAttribute('rel') ?? ''} ${element.getAttribute('itemprop') ?? ''}`,
  );
}

function isByline(element: Element): boolean {
  return bylineClass.test(className(element));
}

function linkedAuthors(value: unknown): readonly Author[] {
  if (typeof value === 'string') return namesIn(textOf(value) ?? '').map(person);
  if (!isNode(value)) return [];
  const isOrganisation = typesOf(value).some(type => /Organi[sz]ation|Corporation/i.test(type));
  const names = listOf(value.name).flatMap(name => textOf(name) ?? []);
  if (isOrganisation) return names.map(name => ({name, kind: 'organisation'}));
  return names.flatMap(namesIn).map(person);
}

function namesAt(doc: Document, test: (element: Element) => boolean): readonly Author[] {
  const element = firstWhere(doc, test);
  if (!element) return [];
  const inner = element.querySelector('[itemprop~="name"]');
  const text =
    element.getAttribute('content') ?? inner?.getAttribute('content') ?? (inner ?? element).textContent ?? '';
  return namesIn(collapse(text)).map(person);
}

function firstWhere(doc: Document, test: (element: Element) => boolean): Element | undefined {
  for (const element of elementsUnder(doc)) {
    if (test(element) && !element.closest('aside, footer, nav, form')) return element;
  }
  return undefined;
}

/** The first of each name. Who is called as the site is stands for it. */
function distinct(authors: readonly Author[], siteName: string | undefined): readonly Author[] {
  const byName = new Map<string, Author>();
  for (const author of authors) {
    const key = author.name.toLowerCase();
    if (!isSomebody(author.name) || byName.has(key)) continue;
    const isSite = siteName !== undefined && key === siteName.toLowerCase();
    byName.set(key, isSite ? {...author, kind: 'organisation'} : author);
  }
  return [...byName.values()];
}
