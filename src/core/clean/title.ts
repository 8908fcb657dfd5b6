import {collapse} from '../dom/white-space.ts';
import {type Headline, headingTexts, headlinesOf} from './headlines.ts';
import {textOf} from './json-ld.ts';
import {metaContent} from './meta-tags.ts';
import type {PageData} from './page-data.ts';
import {firstTold, type Told} from './told.ts';

/**
 * The article's headline, in the page's own characters; undefined: the page names none. Where what it tells machines
 * differs, the one that readers see counts: the others are worded for search engines or for sharing.
 */
export function titleOf({doc, meta, data}: PageData, siteNames: readonly string[]): Told<string> | undefined {
  const headlines = headlinesOf(doc);
  const isSeen = (title: string) => headlines.some(({text}) => sameWords(text, title));
  const bare = (title: string | undefined) => title && withoutSite(title, headlines, siteNames);

  const linked = bare(data.articles.flatMap(node => textOf(node.headline) ?? [])[0]);
  const shared = bare(metaContent(meta, 'og:title') ?? metaContent(meta, 'twitter:title'));
  const own = bare(collapse(doc.title) || undefined);

  const told = firstTold(
    ['open-graph', () => (shared && isSeen(shared) ? shared : undefined)],
    ['json-ld', () => linked],
    ['page', () => headingIn([shared, own], headlines, siteNames) ?? mainHeading(headingTexts(doc))],
    ['open-graph', () => shared],
    ['page', () => own],
  );
  const inPage = headlines.find(({text, isPlain}) => isPlain && sameWords(text, told?.value));
  return told && {...told, value: inPage?.text ?? told.value};
}

/** The longest headline that one of the page's own titles holds: a subhead has more words than a short headline. */
function headingIn(
  titles: readonly (string | undefined)[],
  headlines: readonly Headline[],
  siteNames: readonly string[],
): string | undefined {
  const inTitles = titles.map(title => lettersOf(title ?? ''));
  const isHeld = (text: string) => inTitles.some(title => title.includes(lettersOf(text)));
  const held = headlines
    .map(({text}) => text)
    .filter(text => text.includes(' ') && !siteNames.some(site => sameWords(text, site)) && isHeld(text));
  return held.sort((a, b) => b.length - a.length)[0];
}

function mainHeading(headings: readonly string[]): string | undefined {
  return headings.find(text => text.split(' ').length >= 3) ?? headings[0];
}

const separators = /\s(?:[|·•–—*-]|::|»)\s|\s?[｜：]\s?|--/g;
const longestSuffix = 60; // characters

/** Without “ | The Site” at its end: what a heading leaves over, names the site, or follows a bar. */
function withoutSite(title: string, headlines: readonly Headline[], siteNames: readonly string[]): string {
  const isOneOf = (texts: readonly string[], part: string) => texts.some(text => sameWords(text, part));
  const seen = headlines.map(({text}) => text);
  if (isOneOf(seen, title)) return title;
  const cuts = [...title.matchAll(separators)];
  for (const {index, 0: separator} of cuts) {
    const sides = [title.slice(0, index), title.slice(index + separator.length)];
    const headline = sides.find(side => 2 * side.length > title.length && isOneOf(seen, side));
    if (headline !== undefined) return headline;
  }
  const last = cuts.at(-1);
  if (!last) return title;
  const rest = title.slice(0, last.index);
  const suffix = title.slice(last.index + last[0].length);
  if (suffix.length > longestSuffix || !isLonger(rest)) return title;
  return /[|｜]/.test(last[0]) || isOneOf(siteNames, suffix) ? rest : title;
}

/** More than one word, where words are parted by spaces. */
function isLonger(rest: string): boolean {
  return rest.includes(' ') || /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{6}/u.test(rest);
}

/** The same letters and digits, whatever the marks and the case. */
export function sameWords(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const key = lettersOf(a);
  return key !== '' && key === lettersOf(b);
}

export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
