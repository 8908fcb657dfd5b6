import type {PageBlock} from '../dom/page-blocks.ts';
import {collapse} from '../dom/white-space.ts';
import type {Caption} from '../types.ts';

const creditSelector =
  '[class*="credit" i], [class*="copyright" i], [class*="photographer" i], [class*="source" i], [itemprop="copyrightHolder"], [itemprop="author"]';

// “(Photo: Jane Doe/AP)”, “Foto: dpa”, “© Reuters”
const creditAtEnd =
  /(?:^|[\s([])(?:(?:photo(?:graph)?|image|picture|credit|source|foto|bild|quelle|fotoğraf|kaynak|crédit)(?:\s+(?:by|credit))?\s*[:/]\s*|©\s*)([^()[\]]{2,80}?)[)\].]*$/iu;

/** A picture's caption; `credit`: who took it, as the page marks or words it. `afterBlock`: index of the block before it. */
export function captionOf(block: PageBlock, afterBlock: number): Caption {
  return {text: block.text, credit: markedCredit(block) ?? wordedCredit(block.text), afterBlock};
}

function markedCredit(block: PageBlock): string | undefined {
  const marked = block.element.matches(creditSelector) ? block.element : block.element.querySelector(creditSelector);
  const credit = collapse(marked?.textContent ?? '');
  return credit !== '' && block.text.includes(credit) ? credit : undefined;
}

function wordedCredit(text: string): string | undefined {
  return creditAtEnd.exec(text)?.[1]?.trim();
}
