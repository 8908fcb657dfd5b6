import type {Author} from '../types.ts';
import {endsWithBy, isAgency, isFullName, isHouseAccount, isSomebody, isTeam, namesIn, person} from './author-names.ts';
import {bylineNames, markedNames} from './byline.ts';
import {isNode, type LinkedData, type LinkedNode, listOf, textOf, typesOf} from './json-ld.ts';
import {type MetaTags, metaContent, metaContents} from './meta-tags.ts';
import type {PageData} from './page-data.ts';
import {isOfSite} from './site-names.ts';
import {lettersOf, sameWords} from './title.ts';
import type {Told} from './told.ts';

const metaNames = [
  'author',
  'article:author',
  'article.author',
  'articleauthor',
  'og:author',
  'parsely-author',
  'sailthru.author',
  'cxenseparse:author',
  'mrf:authors',
  'dc.creator',
  'dcterms.creator',
  'byl',
];

/** `bySomebody`: an agency, or a full name that is not the site's. */
export type Signed = Told<readonly Author[]> & {readonly bySomebody: boolean};

/** `isHouse`: the account of who puts articles on the page. */
type Candidate = Author & {readonly isHouse?: boolean};

/**
 * Who wrote it, as far as the page says; nobody is named who is nobody ("admin"). The first source that names anybody
 * counts alone: the others repeat it in other words or name who edited it. The site itself only where nobody else is
 * named. `signing`: what the page dresses or marks as an author. undefined: the page names nobody.
 */
export function authorsOf(
  {meta, data}: PageData,
  siteNames: readonly string[],
  signing: readonly Element[],
): Signed | undefined {
  const sources: readonly (() => Told<readonly Candidate[]>)[] = [
    () => ({source: 'json-ld', value: linkedAuthors(data)}),
    () => ({source: 'meta', value: taggedAuthors(meta)}),
    () => ({source: 'microdata', value: markedNames(signing).map(person)}),
    () => ({source: 'page', value: bylineNames(signing).map(person)}),
  ];
  const ofHouse = [...siteNames];
  let house: Signed | undefined;
  for (const read of sources) {
    const {source, value} = read();
    const authors = distinct(value);
    if (authors.length === 0) continue;
    for (const {name, isHouse} of authors) if (isHouse) ofHouse.push(name);
    const bySomebody = authors.some(({name}) => isSomebodyElse(name, ofHouse));
    const signed = {source, value: authors.map(author => asKind(author, siteNames)), bySomebody};
    if (bySomebody) return signed;
    house ??= signed;
  }
  return house;
}

function isSomebodyElse(name: string, ofHouse: readonly string[]): boolean {
  return isAgency(name) || ((name.includes(' ') || isFullName(name)) && !isOfSite(name, ofHouse));
}

function linkedAuthors(data: LinkedData): readonly Candidate[] {
  const nodes = data.articles;
  const authors = nodes.flatMap(node => listOf(node.author));
  const stated = authors.length > 0 ? authors : nodes.flatMap(node => listOf(node.creator));
  return stated.flatMap(author => linkedAuthor(data.resolve(author)));
}

function linkedAuthor(value: unknown): readonly Candidate[] {
  if (typeof value === 'string') return namesIn(textOf(value) ?? '').map(person);
  if (!isNode(value)) return [];
  const names = listOf(value.name).flatMap(name => textOf(name) ?? []);
  if (isOrganisation(value)) return names.filter(isSomebody).map(name => ({name, kind: 'organisation'}));
  const isHouse = [value.url, value['@id']].some(address => typeof address === 'string' && isHouseAccount(address));
  return names.flatMap(namesIn).map(name => ({...person(name), isHouse}));
}

function isOrganisation(node: LinkedNode): boolean {
  return typesOf(node).some(type => /Organi[sz]ation|Corporation/i.test(type));
}

function taggedAuthors(meta: MetaTags): readonly Candidate[] {
  const tagged = metaNames.flatMap(name => metaContents(meta, name));
  return [...tagged, ...cardAuthors(meta)].flatMap(namesIn).map(person);
}

/** The first line of a share card: “Written by”, “Jane Doe”. */
function cardAuthors(meta: MetaTags): readonly string[] {
  return endsWithBy(metaContent(meta, 'twitter:label1') ?? '') ? metaContents(meta, 'twitter:data1') : [];
}

/** The first of each name; “jane-doe” is Jane Doe's address. */
function distinct(authors: readonly Candidate[]): readonly Candidate[] {
  const byName = new Map<string, Candidate>();
  for (const author of authors) {
    const key = lettersOf(author.name);
    if (!byName.has(key)) byName.set(key, author);
  }
  return [...byName.values()];
}

function asKind({name, kind}: Candidate, siteNames: readonly string[]): Author {
  const isOffice = isTeam(name) || siteNames.some(site => sameWords(name, site));
  return {name, kind: isOffice ? 'organisation' : kind};
}
