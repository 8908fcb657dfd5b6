import {literal} from '../text/literal.ts';
import type {Analysis, Span} from '../types.ts';

/**
 * The quotation, by its id, that words selected in the page stand in, or that stands in them; of several the one that
 * shares most with them, those in marks before what is reported. undefined: there is none.
 */
export function quotationOfWords(
  words: string,
  {text, quotations}: Pick<Analysis, 'text' | 'quotations'>,
): number | undefined {
  const parts = words.split(/\s+/).filter(part => part !== '');
  if (parts.length === 0) return undefined;
  const wanted = new RegExp(parts.map(literal).join('\\s+'), 'gu');
  const places = [...text.matchAll(wanted)].map(({0: found, index}) => ({start: index, end: index + found.length}));
  const candidates = quotations.map(({id, kind, contents}) => ({
    id,
    verbatim: kind !== 'indirect',
    shared: Math.max(0, ...places.map(place => sharedWith(place, contents))),
  }));
  const [best] = candidates
    .filter(({shared}) => shared > 0)
    .sort((a, b) => Number(b.verbatim) - Number(a.verbatim) || b.shared - a.shared);
  return best?.id;
}

function sharedWith(place: Span, contents: readonly Span[]): number {
  return contents.reduce(
    (sum, {start, end}) => sum + Math.max(0, Math.min(end, place.end) - Math.max(start, place.start)),
    0,
  );
}
