import type {PageBlock} from '../dom/page-blocks.ts';

const furthestAbove = 12; // blocks between the lead picture's caption and the text: standfirst, byline, share row

/** The article with the captions that stand in it or right above it, in reading order. */
export function withCaptions(chosen: readonly PageBlock[], blocks: readonly PageBlock[]): readonly PageBlock[] {
  const taken = new Set(chosen.filter(block => block.place !== 'caption'));
  const places = blocks.flatMap((block, at) => (taken.has(block) ? [at] : []));
  const first = places[0];
  const last = places.at(-1);
  if (first === undefined || last === undefined) return [];
  return blocks.filter(
    (block, at) => taken.has(block) || (block.place === 'caption' && at >= first - furthestAbove && at <= last + 1),
  );
}
