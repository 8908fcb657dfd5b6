import type {BlockKind, PageBlock} from '../dom/page-blocks.ts';
import type {Block, Caption} from '../types.ts';
import {captionOf} from './captions.ts';
import {gluedSubhead, isCapitals} from './subheads.ts';

/** What is left once every choice is made: the article's text, its blocks and its captions. */
export type Composed = {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly captions: readonly Caption[];
};

/** `chosen`: article and captions in reading order. */
export function compose(chosen: readonly PageBlock[]): Composed {
  const blocks: Block[] = [];
  const captions: Caption[] = [];
  let text = '';
  for (const block of chosen) {
    if (block.place === 'caption') {
      captions.push(captionOf(block, blocks.length - 1));
      continue;
    }
    for (const part of partsOf(block)) {
      const start = text === '' ? 0 : text.length + 2;
      text += (text === '' ? '' : '\n\n') + part.text;
      blocks.push({kind: part.kind, span: {start, end: text.length}, source: block.source});
    }
  }
  return {text, blocks, captions};
}

type Part = {readonly kind: BlockKind; readonly text: string};

function partsOf(block: PageBlock): readonly Part[] {
  const {kind, text} = block;
  if (kind === 'heading') return [{kind, text}];
  if (isCapitals(text)) return [{kind: 'heading', text}];
  const start = gluedSubhead(text);
  if (start === undefined) return [{kind, text}];
  return [
    {kind, text: text.slice(0, start).trimEnd()},
    {kind: 'heading', text: text.slice(start)},
  ];
}
