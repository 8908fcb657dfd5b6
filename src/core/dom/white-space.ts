/**
 * White space as HTML means it: space, tab, line feed, form feed, carriage return. Not the no-break space: it is a
 * character of the text (« French », 10 km) and stays.
 */
const runOfWhiteSpace = /[ \t\n\f\r]+/g;

/** Every run of white space one space, none at the ends. */
export function collapse(text: string): string {
  return trimmed(text.replace(runOfWhiteSpace, ' '));
}

export function isWhiteSpace(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\t' || character === '\r' || character === '\f';
}

/** Nothing that a reader could see: no-break and zero-width spaces too. */
export function isBlank(text: string): boolean {
  return !/[^\s\u200b-\u200f\u2060\ufeff]/.test(text);
}

function trimmed(text: string): string {
  return text.slice(text.startsWith(' ') ? 1 : 0, text.endsWith(' ') && text.length > 1 ? -1 : undefined);
}
