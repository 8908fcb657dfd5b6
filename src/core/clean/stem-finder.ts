import {comparable} from './stems.ts';

/** A stem, and the number of the list that it stands in. `whole`: the word ends with it. */
export type Stem = {readonly list: number; readonly letters: string; readonly whole: boolean};

/** A stem met in a text, and where it begins. */
export type Find = {readonly stem: Stem; readonly at: number};

/** Stems filed by their first letters; in each file what is left of each stem, and its list. */
export type FiledStems = Readonly<Record<string, string>>;

const word = /[\p{L}\p{M}\p{N}]+/gu;
const spaceless = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** Letters that may be written on before a word, once folded: articles, prepositions, the persons of a verb. */
const prefixes = /^[وفبلکاسیتنأمהבלמשכויתנא]{1,4}/u;
/** "You have 3 articles left" and "you have articles left" are the same. */
const numberBetween = / (?:\d+ )?/y;
/** Stems are filed by this many letters, shorter ones by all that they have. */
const longestKey = 4;

/** Files lists of stems (see `Stems` in types.ts). Of thousands it takes tens of milliseconds: work for a build. */
export function fileStems(lists: readonly string[]): FiledStems {
  const byKey = new Map<string, string[]>();
  for (const [number, list] of lists.entries()) {
    for (const stem of comparable(list).split('|').flatMap(alternatives)) {
      const key = stem.replace(/\$$/, '').slice(0, longestKey);
      const filed = `${stem.slice(key.length)}=${number}`;
      const others = byKey.get(key);
      if (others) others.push(filed);
      else byKey.set(key, [filed]);
    }
  }
  return Object.fromEntries([...byKey].map(([key, filed]) => [key, filed.join('|')]));
}

/**
 * Finds stems in texts that are `comparable`. Thousands of them as one pattern take tens of milliseconds to compile; here
 * a text is walked once, and each word looked up by its first letters. What is filed there is read when first met.
 */
export function stemFinder(filed: FiledStems): (text: string) => Find[] {
  const read = new Map<string, readonly Stem[]>();
  const stemsAt = (key: string): readonly Stem[] => {
    const known = read.get(key);
    if (known) return known;
    const stems = stemsOf(key, filed[key]);
    read.set(key, stems);
    return stems;
  };
  return text => {
    const finds: Find[] = [];
    for (const {0: letters, index} of text.matchAll(word)) {
      for (let at = index; at <= index + lastStart(letters); at++) {
        for (let length = 1; length <= longestKey; length++) {
          for (const stem of stemsAt(text.slice(at, at + length)))
            if (matchesAt(text, at, stem)) finds.push({stem, at});
        }
      }
    }
    return finds;
  };
}

function stemsOf(key: string, filed: string | undefined): Stem[] {
  if (filed === undefined) return [];
  return filed.split('|').map(one => {
    const [rest = '', list] = one.split('=');
    const whole = rest.endsWith('$');
    return {list: Number(list), letters: `${key}${whole ? rest.slice(0, -1) : rest}`, whole};
  });
}

/** "send/show notices" is "send notices" and "show notices". */
function alternatives(written: string): string[] {
  const stem = written.trim();
  if (!stem.includes('/')) return [stem];
  return stem
    .split(' ')
    .map(words => words.split('/'))
    .reduce(
      (made, words) => made.flatMap(start => words.map(word => (start === '' ? word : `${start} ${word}`))),
      [''],
    );
}

/** How far into a word a stem may begin. */
function lastStart(letters: string): number {
  if (spaceless.test(letters)) return letters.length - 1;
  return prefixes.exec(letters)?.[0].length ?? 0;
}

function matchesAt(text: string, start: number, {letters, whole}: Stem): boolean {
  let at = start;
  for (let from = 0; ; ) {
    const space = letters.indexOf(' ', from);
    const part = space < 0 ? letters.slice(from) : letters.slice(from, space);
    if (!text.startsWith(part, at)) return false;
    at += part.length;
    if (space < 0) return !whole || !/^[\p{L}\p{M}]/u.test(text.slice(at, at + 2));
    if (part.length >= 4) while (at < text.length && !' .,:;!?'.includes(text.charAt(at))) at++;
    if (text.charAt(at) !== ' ') return false;
    numberBetween.lastIndex = at;
    at += numberBetween.exec(text)?.[0].length ?? 0;
    from = space + 1;
  }
}
