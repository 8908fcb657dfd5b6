import {collapse} from '../dom/white-space.ts';
import {articleNodes, type LinkedData, textOf} from './json-ld.ts';
import {metaContent} from './meta-tags.ts';

/** The article's headline, in the page's own characters; undefined: the page names none. */
export function titleOf(doc: Document, data: LinkedData, siteName: string | undefined): string | undefined {
  const headings = headingsOf(doc);
  const stated =
    articleNodes(data)
      .map(node => textOf(node.headline))
      .find(headline => headline !== undefined) ??
    headingIn([metaContent(doc, 'og:title'), collapse(doc.title)], headings, siteName) ??
    mainHeading(headings) ??
    withoutSite(metaContent(doc, 'og:title'), siteName) ??
    withoutSite(collapse(doc.title), siteName);
  return headings.find(heading => sameWords(heading, stated)) ?? stated;
}

/** Texts of the first-level headings, then of the others. */
function headingsOf(doc: Document): readonly string[] {
  const texts = ['h1', 'h2'].flatMap(tag =>
    [...doc.getElementsByTagName(tag)].map(heading => collapse(heading.textContent ?? '')),
  );
  return texts.filter(text => text !== '');
}

/** The longest heading that one of the page's own titles holds: a subhead has more words than a short headline. */
function headingIn(
  titles: readonly (string | undefined)[],
  headings: readonly string[],
  siteName: string | undefined,
): string | undefined {
  const inTitles = titles.map(title => lettersOf(title ?? ''));
  const isHeld = (heading: string) => inTitles.some(title => title.includes(lettersOf(heading)));
  const held = headings.filter(heading => heading.includes(' ') && !sameWords(heading, siteName) && isHeld(heading));
  return held.sort((a, b) => b.length - a.length)[0];
}

function mainHeading(headings: readonly string[]): string | undefined {
  return headings.find(text => text.split(' ').length >= 3) ?? headings[0];
}

const suffix = /\s+(?:[|·•–—-]|::|»)\s+([^|·•–—]{2,60})$/;

/** Without “ | The Site” at its end, where that names the site or is short beside the rest. */
function withoutSite(title: string | undefined, siteName: string | undefined): string | undefined {
  const found = title && suffix.exec(title);
  if (!title || !found) return title || undefined;
  const rest = title.slice(0, found.index);
  const isSite = sameWords(found[1], siteName) || /\|\s+[^|]+$/.test(title);
  return isSite && rest.split(' ').length >= 2 ? rest : title;
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
