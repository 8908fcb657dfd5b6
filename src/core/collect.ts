import {nagStems} from '../languages/nags.built.ts';
import {type Body, bodyOf} from './clean/body.ts';
import {fragmentsOf} from './clean/fragments.ts';
import {type Metadata, metadataOf} from './clean/metadata.ts';
import {type CalmPage, withoutNagOverlays} from './clean/nag-blocks.ts';
import {isPaidFor} from './clean/paid-for.ts';
import {readable} from './clean/readable.ts';
import type {PageBlock} from './dom/page-blocks.ts';
import {isShown} from './dom/shown.ts';
import {plain} from './dom/unclobbered.ts';

/**
 * What the analysis needs of a page, taken at one moment: the page may change or vanish afterwards.
 * `sources`: live elements, `Block.source` is an index into them. `blocks`: every run of text on the page. `calm`: the
 * same without notices about ad blockers. `fragments`: unique texts whose language `readArticle` wants to know.
 */
export type Collected = {
  readonly url: string | undefined;
  readonly metadata: Metadata;
  readonly paidFor: boolean;
  readonly sources: readonly Element[];
  readonly blocks: readonly PageBlock[];
  readonly calm: CalmPage;
  readonly body: Body;
  readonly fragments: readonly string[];
};

/** Takes what the analysis needs from a page and never changes it, unless it is `owned`: parsed for nothing else. */
export function collect(doc: Document, {owned = false}: {readonly owned?: boolean} = {}): Collected {
  const url = httpUrl(doc);
  const {page, blocks: found, liveOf} = readable(doc, owned);
  const paidFor = isPaidFor(page);
  // What is paid for and not shown to this reader enters nothing.
  const blocks = paidFor ? found.filter(({element}) => isShown(liveOf(element))) : found;
  const sources: Element[] = [];
  for (const block of blocks) sources[block.source] = liveOf(block.element);
  const metadata = metadataOf(page, url);
  const calm = withoutNagOverlays(blocks, nagStems);
  return {
    url,
    metadata,
    paidFor,
    sources,
    blocks,
    calm,
    body: bodyOf(page, calm, metadata.descriptions),
    fragments: fragmentsOf(blocks),
  };
}

/** undefined: the page has no address of its own (about:blank, handed in as text). */
function httpUrl(doc: Document): string | undefined {
  return /^(https?|file):/.test(plain(doc, 'URL')) ? plain(doc, 'URL') : undefined;
}
