import {comparable} from './stems.ts';

/** A stem met in a text: what it is filed under, its number, where it begins. */
export type Find<Group> = {readonly group: Group; readonly stem: number; readonly at: number};

type Entry<Group> = {readonly group: Group; readonly stem: number; readonly letters: string; readonly whole: boolean};

const word = /[\p{L}\p{M}\p{N}]+/gu;
const spaceless = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** Letters that may be written on before a word, once folded: articles, prepositions, the persons of a verb. */
const prefixes = /^[وفبلکاسیتنأمהבלמשכויתנא]{1,4}/u;
/** "You have 3 articles left" and "you have articles left" are the same. */
const numberBetween = / (?:\d+ )?/y;
/** Stems are filed by this many letters, shorter ones by all that they have. */
const longestKey = 4;

/**
 * Finds stems (see `Stems` in types.ts) in texts that are `comparable`. Thousands of them as one pattern take tens of
 * milliseconds to compile; here a text is walked once, and each word looked up by its first letters.
 */
export function stemFinder<Group>(lists: Iterable<readonly [Group, string]>): (text: string) => Find<Group>[] {
  const byKey = new Map<string, Entry<Group>[]>();
  let stem = 0;
  for (const [group, list] of lists) {
    for (const written of comparable(list).split('|').flatMap(alternatives)) {
      const whole = written.endsWith('$');
      const letters = whole ? written.slice(0, -1) : written;
      const key = letters.slice(0, longestKey);
      const entry = {group, stem: stem++, letters, whole};
      const others = byKey.get(key);
      if (others) others.push(entry);
      else byKey.set(key, [entry]);
    }
  }
  return text => {
    const finds: Find<Group>[] = [];
    for (const {0: letters, index} of text.matchAll(word)) {
      for (let at = index; at <= index + lastStart(letters); at++) {
        for (let length = 1; length <= longestKey; length++) {
          for (const entry of byKey.get(text.slice(at, at + length)) ?? []) {
            if (matchesAt(text, at, entry)) finds.push({group: entry.group, stem: entry.stem, at});
          }
        }
      }
    }
    return finds;
  };
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

function matchesAt(text: string, start: number, {letters, whole}: Entry<unknown>): boolean {
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
