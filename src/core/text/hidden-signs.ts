/** Signs that nobody sees: they turn text round, join or part words, or do nothing. */

const hidden = /\p{Cf}/gu;

export function withoutHiddenSigns(text: string): string {
  return text.replace(hidden, '');
}

const opens: ReadonlyMap<string, string> = new Map([
  ['\u202a', '\u202c'],
  ['\u202b', '\u202c'],
  ['\u202d', '\u202c'],
  ['\u202e', '\u202c'],
  ['\u2066', '\u2069'],
  ['\u2067', '\u2069'],
  ['\u2068', '\u2069'],
]);

/**
 * What ends every turn of direction that a line of text leaves open (Unicode Standard Annex 9), so that it cannot turn
 * round what stands behind it; '' for nearly every text.
 */
export function directionEnds(line: string): string {
  const open: string[] = [];
  for (const sign of line) {
    const end = opens.get(sign);
    if (end !== undefined) open.push(end);
    else if (sign === '\u2069' && open.includes(sign)) open.length = open.lastIndexOf(sign);
    else if (sign === '\u202c' && open.at(-1) === sign) open.pop();
  }
  return open.reverse().join('');
}
