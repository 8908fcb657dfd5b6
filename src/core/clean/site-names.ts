import {isNode, type LinkedData, listOf, textOf} from './json-ld.ts';
import {metaContent} from './meta-tags.ts';
import type {PageData} from './page-data.ts';
import {lettersOf} from './title.ts';
import {firstTold, type Told} from './told.ts';

/** What the page calls its site; undefined: it does not. */
export function siteNameOf({meta, data}: PageData): Told<string> | undefined {
  return firstTold(
    ['open-graph', () => metaContent(meta, 'og:site_name')],
    ['meta', () => metaContent(meta, 'application-name')],
    ['json-ld', () => publishersOf(data)[0]],
  );
}

/** All that a site goes by: what the page calls it, who publishes it, its host. */
export function siteNamesOf({meta, data}: PageData, url: string | undefined): readonly string[] {
  const stated = ['og:site_name', 'application-name'].flatMap(name => metaContent(meta, name) ?? []);
  return [...stated, ...publishersOf(data), ...hostNames(url)];
}

function publishersOf(data: LinkedData): readonly string[] {
  const publishers = data.articles.flatMap(node => listOf(node.publisher).map(data.resolve));
  return publishers.flatMap(publisher => (isNode(publisher) ? (textOf(publisher.name) ?? []) : []));
}

/** “news.example.co.uk” goes by that and by each longer end of it, and by “example”. */
function hostNames(url: string | undefined): readonly string[] {
  const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  const labels = host.split('.');
  if (labels.length < 2) return [];
  const ends = labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'));
  return [...ends, ...labels.filter(label => label.length > 3 || label === labels[0])];
}

/** The site itself, or one of its desks: “BR24 Redaktion” of BR24. */
export function isOfSite(name: string, siteNames: readonly string[]): boolean {
  const words = name.split(/[\s-]+/);
  const runs = words.flatMap((_, at) => [words.slice(0, at + 1).join(''), words.slice(at).join('')]);
  const keys = new Set(siteNames.map(lettersOf).filter(key => key.length > 1));
  return runs.some(run => keys.has(lettersOf(run)));
}
