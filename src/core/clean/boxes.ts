import {className, type PageBlock, wordsApart} from '../dom/page-blocks.ts';
import {isForScreenReaders} from './screen-readers.ts';
import {isProse} from './sentences.ts';
import {type BodyLikeness, isDressedAsBody, standsInBody} from './signature.ts';

/** What sites call the boxes that stand in and around an article and are none of it: in an id or a class, word by word. */
const boxWords =
  /(?:^|[\s_-])(?:related|share|sharing|social|newsletters?|news-letter|subscri\w*|sign-?up|opt-?in|promo\w*|cta|tags?|tagcloud|comments?|authors?|bio|byline|breadcrumbs?|recommend\w*|recirc\w*|read-?(?:more|next|also)|teasers?|advert\w*|sponsor\w*|disclaimer|disclosure|donat\w*|most-?(?:read|popular)|trending|outbrain|taboola|swiper|rail|tooltip|overlay|modal|cookies?|consent|gdpr|fact-?box|info-?box)(?:$|[\s_-])/i;

const largestShare = 0.3; // of the article's words; what holds more is no box beside it

/**
 * What stands in a box: an element named so, or of a kind that holds no article, around no more than a part of the
 * text. The first prose stays: standfirsts are dressed as teasers are.
 */
export function boxed(kept: readonly PageBlock[], likeness: BodyLikeness): readonly PageBlock[] {
  const lead = kept.find(isProse);
  const isInBox = boxesAround(kept);
  return kept.filter(block => {
    if (block === lead) return false;
    if (block.place === 'furniture' && !isBodyInside(block, likeness)) return true;
    return isInBox(block.element) && !isDressedAsBody(block, likeness);
  });
}

/** Asks an element and all around it that is small beside the article. */
function boxesAround(kept: readonly PageBlock[]): (element: Element) => boolean {
  const words = wordsByElement(kept);
  let total = 0;
  for (const block of kept) total += block.words;
  const known = new Map<Element, boolean>();
  const ask = (element: Element | null): boolean => {
    if (element === null || (words.get(element) ?? 0) > largestShare * total) return false;
    const answer = known.get(element) ?? (isNamedAsBox(element) || ask(element.parentElement));
    known.set(element, answer);
    return answer;
  };
  return ask;
}

function wordsByElement(blocks: readonly PageBlock[]): ReadonlyMap<Element, number> {
  const words = new Map<Element, number>();
  for (const block of blocks) {
    for (let at: Element | null = block.element; at; at = at.parentElement)
      words.set(at, (words.get(at) ?? 0) + block.words);
  }
  return words;
}

/** Its id or a class calls it so, or says that it is read out and not shown. */
export function isNamedAsBox(element: Element): boolean {
  return (
    boxWords.test(wordsApart(className(element))) ||
    boxWords.test(wordsApart(element.id)) ||
    isForScreenReaders(element)
  );
}

/** Some sites wrap the whole page in a form. */
function isBodyInside(block: PageBlock, likeness: BodyLikeness): boolean {
  if (isDressedAsBody(block, likeness)) return true;
  return standsInBody(block, likeness) && !/^(?:aside|nav|footer|form|dialog|menu)$/.test(block.element.localName);
}
