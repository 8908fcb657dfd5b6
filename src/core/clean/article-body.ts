import {longParagraphs, type Paragraph} from './prose.ts';

/** The element that holds the article's text. `paragraphKinds`: tag and class of its paragraphs where these are no `<p>`. */
export type ArticleBody = {
  readonly container: Element;
  readonly paragraphs: readonly Paragraph[];
  readonly paragraphKinds: ReadonlySet<string>;
};

const shareOfProse = 0.7; // of the page's long paragraphs lie in the container
const leastWeight = 350; // characters of long paragraphs; less is a notice or a teaser

/** The smallest element with most of the page's prose; undefined on a page without prose. */
export function articleBody(doc: Document): ArticleBody | undefined {
  const all = longParagraphs(doc);
  const total = all.reduce((sum, {weight}) => sum + weight, 0);
  if (total < leastWeight || !doc.body) return undefined;

  const container = descend(doc.body, weightsByElement(all), total * shareOfProse);
  const paragraphs = all.filter(({element}) => container.contains(element));
  return {container, paragraphs, paragraphKinds: new Set(paragraphs.map(({element}) => kindOf(element)))};
}

/** Elements of the same kind look the same: tag and class. */
export const kindOf = (element: Element): string => `${element.tagName} ${element.getAttribute('class') ?? ''}`;

function weightsByElement(paragraphs: readonly Paragraph[]): ReadonlyMap<Element, number> {
  const weights = new Map<Element, number>();
  for (const {element, weight} of paragraphs) {
    for (let at: Element | null = element.parentElement; at; at = at.parentElement) {
      weights.set(at, (weights.get(at) ?? 0) + weight);
    }
  }
  return weights;
}

function descend(from: Element, weights: ReadonlyMap<Element, number>, enough: number): Element {
  let at = from;
  for (;;) {
    const next = [...at.children].find(child => (weights.get(child) ?? 0) >= enough);
    if (!next) return at;
    at = next;
  }
}
