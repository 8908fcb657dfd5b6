import {className} from '../dom/page-blocks.ts';
import {elementsUnder} from '../dom/walk.ts';
import {collapse} from '../dom/white-space.ts';

/** A heading as readers see it, or a part of one: where a kicker stands inside, the part is the headline alone. */
export type Headline = {
  readonly text: string;
  /** Nothing inside is set apart: its spaces and marks are those of a sentence. */
  readonly isPlain: boolean;
};

/** Headings of the first level with their parts, then of the second; neither crumbs nor what leads to other stories. */
export function headlinesOf(doc: Document): readonly Headline[] {
  return headingsOf(doc)
    .filter(isOfTheArticle)
    .flatMap(heading => [heading, ...partsOf(heading)])
    .map(headline)
    .filter(({text}) => text !== '');
}

/** Texts of the first-level headings, then of the second, wherever they stand. */
export function headingTexts(doc: Document): readonly string[] {
  return headingsOf(doc)
    .map(heading => collapse(heading.textContent ?? ''))
    .filter(text => text !== '');
}

function headingsOf(doc: Document): readonly Element[] {
  return ['h1', 'h2'].flatMap(tag => [...doc.getElementsByTagName(tag)]);
}

/** Many sites have a second title, worded for search engines, at the end of the crumbs: a first-level heading too. */
function isOfTheArticle(heading: Element): boolean {
  for (let at: Element | null = heading; at; at = at.parentElement) {
    if (/^(?:nav|ol|ul|li|aside|footer|a)$/.test(at.localName) || /breadcrumb/i.test(className(at))) return false;
  }
  return true;
}

function partsOf(heading: Element): readonly Element[] {
  return [...elementsUnder(heading)].filter(part => collapse(part.textContent ?? '').includes(' '));
}

function headline(element: Element): Headline {
  const text = collapse(element.textContent ?? '');
  const inside = [...elementsUnder(element)].map(part => collapse(part.textContent ?? ''));
  return {text, isPlain: inside.every(part => part === '' || part === text)};
}
