import {isNode, type LinkedData, type LinkedNode, listOf, textOf, typesOf} from './json-ld.ts';
import {metaContent} from './meta-tags.ts';
import type {PageData} from './page-data.ts';
import {sameWords} from './title.ts';
import {firstTold, type Told} from './told.ts';

const metaNames = ['article:section', 'og:article:section', 'section', 'parsely-section', 'cxenseparse:section'];
const longest = 40; // characters
const noSection = /^(?:uncategori[sz]ed|articles?|stories|story|home)$/i; // kinds of page, not parts of a site

/** The part of the site that the article stands in, in the site's words; undefined: the page does not tell. */
export function sectionOf({doc, meta, data}: PageData, siteNames: readonly string[]): Told<string> | undefined {
  const first = (texts: readonly (string | undefined)[]) => texts.find(text => text && isSection(text, siteNames));
  const marked = [...doc.querySelectorAll('[itemprop~="articleSection"]')].map(element =>
    textOf(element.getAttribute('content') ?? element.textContent ?? ''),
  );
  return firstTold(
    ['json-ld', () => first(data.articles.flatMap(node => listOf(node.articleSection).map(textOf)))],
    ['meta', () => first(metaNames.map(name => metaContent(meta, name)))],
    ['microdata', () => first(marked)],
    ['json-ld', () => first(crumbsOf(data).slice(1, -1))],
  );
}

function isSection(text: string, siteNames: readonly string[]): boolean {
  if (text.length > longest || !/\p{L}/u.test(text) || noSection.test(text)) return false;
  return !siteNames.some(site => sameWords(site, text));
}

/** Names of the steps from the front page to the article. */
function crumbsOf(data: LinkedData): readonly (string | undefined)[] {
  const list = data.nodes.find(node => typesOf(node).includes('BreadcrumbList'));
  const steps = listOf(list?.itemListElement).filter(isNode);
  return [...steps].sort((a, b) => Number(a.position) - Number(b.position)).map(nameOf);
}

function nameOf(step: LinkedNode): string | undefined {
  return textOf(step.name ?? (isNode(step.item) ? step.item.name : undefined));
}
