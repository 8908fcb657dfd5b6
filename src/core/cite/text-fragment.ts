/**
 * Addresses that scroll to words: https://wicg.github.io/scroll-to-text-fragment/. A browser looks for the first place
 * where `start` (or from `start` to the next `end`) stands between `prefix` and `suffix`; each part lies within one block
 * and is bounded by words at its outer ends.
 */
import type {Analysis, Span} from '../types.ts';

/** UTF-16 units; longer quotations are named by their first and last words. */
const longest = 200;

/** Words of a quotation's start and end, and most words of what stands around it. */
const rangeWords = {least: 3, most: 12};
const mostAround = 24;

type Directive = {
  readonly prefix?: string | undefined;
  readonly start: string;
  readonly end?: string | undefined;
  readonly suffix?: string | undefined;
};

/** Makes directives for an article's quotations: undefined where none would lead to them and nowhere else. `pageText`: all of the page's. */
export function textDirectives(
  {text, blocks, language}: Pick<Analysis, 'text' | 'blocks' | 'language'>,
  pageText: string,
): (contents: readonly Span[]) => string | undefined {
  const page = folded(pageText);
  const words = new Intl.Segmenter(language ?? undefined, {granularity: 'word'});
  const isUnique = (part: string) => {
    const wanted = folded(part);
    const at = page.indexOf(wanted);
    return wanted !== '' && at >= 0 && page.indexOf(wanted, at + 1) < 0;
  };
  const blockAt = (at: number) => blocks.find(({start, end}) => start <= at && at < end);

  /** `from` to `to` lie in one block; what stands around it, or before it, is added until it stands once in the page. */
  const alone = (from: number, to: number, sides: 'around' | 'before'): Directive | undefined => {
    const block = blockAt(from);
    if (!block || to > block.end) return undefined;
    const start = text.slice(from, to);
    if (isUnique(start)) return {start};
    const before = wordsIn(words, text, block.start, from).map(word => word.start);
    const after = sides === 'before' ? [] : wordsIn(words, text, to, block.end).map(word => word.end);
    const most = Math.min(mostAround, Math.max(before.length, after.length));
    for (let count = 1; count <= most; count++) {
      const prefixAt = before.at(-count) ?? before[0] ?? from;
      const suffixTo = after[count - 1] ?? after.at(-1) ?? to;
      if (isUnique(text.slice(prefixAt, suffixTo)))
        return {prefix: part(text, prefixAt, from), start, suffix: part(text, to, suffixTo)};
    }
    return undefined;
  };

  /** The first words of the first run to the last words of the last. */
  const fromTo = (first: Span, last: Span): Directive | undefined => {
    const opening = wordsIn(words, text, first.start, first.end).map(word => word.end);
    const closing = wordsIn(words, text, last.start, last.end).map(word => word.start);
    for (let count = rangeWords.least; count <= rangeWords.most; count++) {
      const startTo = opening[count - 1] ?? first.end;
      const endFrom = closing.at(-count) ?? last.start;
      if (startTo >= endFrom) return undefined;
      const end = text.slice(endFrom, last.end);
      const between = folded(text.slice(startTo, last.end));
      const isNext = between.indexOf(folded(end)) === between.length - folded(end).length;
      const begun = isNext ? alone(first.start, startTo, 'before') : undefined;
      if (begun) return {...begun, end};
    }
    return undefined;
  };

  return contents => {
    const first = contents[0];
    const last = contents.at(-1);
    if (!first || !last || !page.includes(folded(text.slice(first.start, first.end)))) return undefined;
    const isShort = first === last && first.end - first.start <= longest;
    const directive = (isShort ? undefined : fromTo(first, last)) ?? alone(first.start, first.end, 'around');
    return directive && written(directive);
  };
}

/** The address with the directive, in place of any that it has. */
export function withTextDirective(url: string, directive: string): string {
  const [address = ''] = url.split(':~:');
  return `${address}${address.includes('#') ? '' : '#'}:~:${directive}`;
}

function written({prefix, start, end, suffix}: Directive): string {
  const parts = [prefix && `${encoded(prefix)}-`, encoded(start), end && encoded(end), suffix && `-${encoded(suffix)}`];
  return `text=${parts.filter(part => part).join(',')}`;
}

/** "-", "," and "&" mean something in a directive; the others are cut off or read as marks where addresses are pasted. */
function encoded(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replace(
    /[-!'()*._~]/g,
    mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function part(text: string, from: number, to: number): string | undefined {
  return text.slice(from, to).trim() || undefined;
}

function wordsIn(segmenter: Intl.Segmenter, text: string, from: number, to: number): Span[] {
  const words: Span[] = [];
  for (const {segment, index, isWordLike} of segmenter.segment(text.slice(from, to))) {
    if (isWordLike) words.push({start: from + index, end: from + index + segment.length});
  }
  return words;
}

/** As coarse as any browser looks: without case, accents, soft hyphens and the shape of quotation marks. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}
