import {fragmentsOf} from './clean/fragments.ts';
import {isPaidFor} from './clean/paid-for.ts';
import {cloneWithSources} from './dom/clone.ts';
import {type PageBlock, pageBlocks} from './dom/page-blocks.ts';
import {isShown} from './dom/shown.ts';
import {placeStreamedParts} from './dom/streamed.ts';
import {plain} from './dom/unclobbered.ts';
import {unfold} from './dom/unfold.ts';
import {unveil} from './dom/unveil.ts';

/**
 * What the analysis needs of a page, taken at one moment: the page may change or vanish afterwards.
 * `clone`: a copy for the analysis to take apart. `sources`: live elements, `Block.source` is an index into them.
 * `blocks`: every run of text on the page. `fragments`: unique texts whose language `readArticle` wants to know.
 */
export type Collected = {
  readonly clone: Document;
  readonly sources: readonly Element[];
  readonly url: string | undefined;
  readonly blocks: readonly PageBlock[];
  readonly fragments: readonly string[];
};

/** Takes what the analysis needs from a page and never changes it, unless it is `owned`: parsed for nothing else. */
export function collect(doc: Document, {owned = false}: {readonly owned?: boolean} = {}): Collected {
  const {clone, liveOf} = cloneWithSources(doc, owned);
  placeStreamedParts(clone);
  unveil(clone);
  const paidFor = isPaidFor(clone);
  if (!paidFor) unfold(clone);
  const found = pageBlocks(clone);
  // What is paid for and not shown to this reader enters nothing.
  const blocks = paidFor ? found.filter(({element}) => isShown(liveOf(element))) : found;
  const sources: Element[] = [];
  for (const block of blocks) sources[block.source] = liveOf(block.element);
  return {clone, sources, url: httpUrl(doc), blocks, fragments: fragmentsOf(blocks)};
}

/** undefined: the page has no address of its own (about:blank, handed in as text). */
function httpUrl(doc: Document): string | undefined {
  return /^(https?|file):/.test(plain(doc, 'URL')) ? plain(doc, 'URL') : undefined;
}
