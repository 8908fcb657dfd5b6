/** A person's name as reference lists want it. */

export type PersonName = {readonly given: string; readonly family: string; readonly suffix: string};

const suffixes = /^(?:jr|sr|[iv]{2,4})\.?$/i;
/** Small words that begin a family name: "van der Berg", "de la Cruz". */
const particle = /^\p{Ll}[\p{Ll}’'-]*$/u;

/** The last word is the family name, with the small words before it; a single word is all of it. */
export function personName(name: string): PersonName {
  const words = name.replaceAll(',', ' ').trim().split(/\s+/);
  const suffix = words.length > 2 && suffixes.test(words.at(-1) ?? '') ? (words.pop() ?? '') : '';
  let first = words.length - 1;
  while (first > 1 && particle.test(words[first - 1] ?? '')) first--;
  return {given: words.slice(0, first).join(' '), family: words.slice(first).join(' '), suffix};
}

/** "Anna-Maria J." -> "A.-M. J." */
export function initials(given: string): string {
  return given
    .split(/\s+/)
    .map(word =>
      word
        .split('-')
        .map(part => `${[...part][0] ?? ''}.`)
        .join('-'),
    )
    .join(' ');
}
