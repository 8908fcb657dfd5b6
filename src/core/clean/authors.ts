import {className} from '../dom/page-blocks.ts';
import {elementsUnder, isElement, isText, stepsUnder} from '../dom/walk.ts';
import {collapse} from '../dom/white-space.ts';
import type {Author} from '../types.ts';
import {articleNodes, isNode, type LinkedData, listOf, textOf, typesOf} from './json-ld.ts';
import {metaContents} from './meta-tags.ts';

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

const unseenClass = /(?:^|\s)(?:screen-reader-text|sr-only|visually-?hidden)(?:$|\s)/i;

/** Without labels that only screen readers read out. */
function seenText(element: Element): string {
  let text = '';
  for (const {node, entered} of stepsUnder(element, isUnseen)) {
    if (entered && isText(node)) text += node.data;
  }
  return text;
}

function isUnseen(node: Node): boolean {
  return isElement(node) && unseenClass.test(className(node));
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

function person(name: string): Author {
  return {name, kind: agency.test(name) ? 'organisation' : 'person'};
}

function firstWhere(doc: Document, test: (element: Element) => boolean): Element | undefined {
  for (const element of elementsUnder(doc)) {
    if (test(element) && !element.closest('aside, footer, nav, form')) return element;
  }
  return undefined;
}

const agency =
  /^(?:(?:the )?associated press|ap|afp|agence france[- ]presse|dpa(?:[-/ ].*)?|deutsche presse[- ]agentur|reuters(?: .*)?|thomson reuters|ansa|efe|epd|kna|sid|apa|sda|keystone[- ]sda|ntb|ritzau|tt|belga|anp|pa media|press association|bloomberg(?: news)?|canadian press|the canadian press|tass|ria novosti|xinhua|kyodo|yonhap|pti|ians|ani|anadolu(?: ajansı| agency)?|aa|dha|iha|i̇ha|ukrinform)$/iu;

const before =
  /^(?:(?:written|story|text|reported)\s+)?(?:by|von|vom|yazar|par|por|di|door|av|af|haber|autor(?:in)?)\s*:?\s+/iu;
const between = /\s*(?:[,;|]|\s(?:and|und|ve|et|y|&)\s)\s*/u;

/** “By Jane Doe and John Roe” is two. What follows a comma may be a job: only what looks like a name stays. */
function namesIn(text: string): readonly string[] {
  return text
    .replace(before, '')
    .split(between)
    .map(name => name.replace(before, '').trim())
    .filter(isSomebody);
}

const nobody =
  /^(?:admin(?:istrator)?|root|user\d*|guest|anonymous|unknown|none|null|undefined|n\/a|author|authors?|editor(?:s|ial)?|editor(?:ial)? (?:team|staff|board)|staff|staff (?:writer|reporter)s?|news ?desk|webmaster|web ?desk|redaktion|die redaktion|online[- ]redaktion|redaksiyon|editör|yönetici|haber merkezi|r[eé]daction|redacción|redazione)$/iu;

function isSomebody(name: string): boolean {
  if (name.length < 2 || name.length > 70 || name.split(' ').length > 7) return false;
  return /\p{L}/u.test(name) && !/https?:|www\.|@|\d{3}/.test(name) && !nobody.test(name);
}

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
