import {cloneWithSources} from '../dom/clone.ts';
import {type PageBlock, pageBlocks} from '../dom/page-blocks.ts';
import {placeStreamedParts, streamedParts} from '../dom/streamed.ts';
import {hidesProperties} from '../dom/unclobbered.ts';
import {foldedText, unfold} from '../dom/unfold.ts';
import {unveil, veiledText} from '../dom/unveil.ts';
import {isPaidFor} from './paid-for.ts';

/**
 * A page as it can be read. `page`: the page itself, or a copy of one that has to be changed first. `blocks`: every run
 * of its text. `liveOf`: the page's own element for one of `page`.
 */
export type Readable = {
  readonly page: Document;
  readonly blocks: readonly PageBlock[];
  readonly liveOf: (element: Element) => Element;
};

/** Never changes `doc`, unless it is `owned`: then it is changed in place of a copy. */
export function readable(doc: Document, owned: boolean): Readable {
  if (!needsChange(doc)) {
    const blocks = pageBlocks(doc);
    if (blocks) return {page: doc, blocks, liveOf: element => element};
  }
  const {clone, liveOf} = cloneWithSources(doc, owned);
  placeStreamedParts(clone);
  unveil(clone);
  if (!isPaidFor(clone)) unfold(clone);
  return {page: clone, blocks: pageBlocks(clone) ?? [], liveOf};
}

function needsChange(doc: Document): boolean {
  return (
    hidesProperties(doc) ||
    streamedParts(doc).length > 0 ||
    veiledText(doc).length > 0 ||
    (foldedText(doc).length > 0 && !isPaidFor(doc))
  );
}
