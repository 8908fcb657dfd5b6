import {className, type PageBlock, wordsApart} from '../dom/page-blocks.ts';
import {sumByElement} from './by-element.ts';
import {isForScreenReaders} from './screen-readers.ts';
import {isProse, totalWords} from './sentences.ts';
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
  const words = sumByElement(kept, block => block.words);
  const total = totalWords(kept);
  const isInBox = within(element => (words.get(element) ?? 0) <= largestShare * total, isNamedAsBox);
  return kept.filter(block => {
    if (block === lead) return false;
    if (block.place === 'furniture' && !isBodyInside(block, likeness)) return true;
    return isInBox(block.element) && !isDressedAsBody(block, likeness);
  });
}

/** Asks an element and all around it that is small beside the article. */
export function within(
  isSmall: (element: Element) => boolean,
  isBox: (element: Element) => boolean,
): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  const ask = (element: Element | null): boolean => {
    if (element === null || !isSmall(element)) return false;
    const answer = known.get(element) ?? (isBox(element) || ask(element.parentElement));
    known.set(element, answer);
    return answer;
  };
  return ask;
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
