/** Small questions about half-open spans of UTF-16 code units. */
import type {Span} from '../types.ts';

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The span without white space at its edges; empty at its start where nothing is left. */
export function trimmed(text: string, span: Span): Span {
  let {start, end} = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return {start, end};
}

/** White space as the web knows it, no-break and zero-width spaces included. */
export function isSpace(unit: number): boolean {
  return (
    unit === 32 ||
    (unit >= 9 && unit <= 13) ||
    unit === 0xa0 ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}
