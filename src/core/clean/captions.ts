import type {PageBlock} from '../dom/page-blocks.ts';
import {collapse} from '../dom/white-space.ts';
import type {Caption} from '../types.ts';

const creditSelector =
  '[class*="credit" i], [class*="copyright" i], [class*="photographer" i], [class*="source" i], [itemprop="copyrightHolder"], [itemprop="author"]';

// “(Photo: Jane Doe/AP)”, “Foto: dpa”, “© Reuters”
const creditAtEnd =
  /(?:^|[\s([])(?:(?:photo(?:graph)?|image|picture|credit|source|foto|bild|quelle|fotoğraf|kaynak|crédit)(?:\s+(?:by|credit))?\s*[:/]\s*|©\s*)([^()[\]]{2,80}?)[)\].]*$/iu;

const longestCredit = 150; // characters, with the word before it

/** A picture's caption; `credit`: who took it, as the page marks or words it. `afterBlock`: index of the block before it. */
export function captionOf(block: PageBlock, afterBlock: number): Caption {
  return {text: block.text, credit: creditIn(block.element, block.text), afterBlock};
}

/** Who took a picture, as marked or worded in the caption or figure whose text is `text`. */
export function creditIn(element: Element, text: string): string | undefined {
  return markedCredit(element, text) ?? wordedCredit(text);
}

function markedCredit(element: Element, text: string): string | undefined {
  const marked = element.matches(creditSelector) ? element : element.querySelector(creditSelector);
  const credit = collapse(marked?.textContent ?? '');
  return credit !== '' && text.includes(credit) ? credit : undefined;
}

/** “Photo: Jane Doe” at its end. */
export function wordedCredit(text: string): string | undefined {
  return creditAtEnd.exec(text.slice(-longestCredit))?.[1]?.trim();
}
