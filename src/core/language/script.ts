/** Writing systems, as far as they tell languages apart. */
export type Script =
  | 'Latin'
  | 'Greek'
  | 'Cyrillic'
  | 'Arabic'
  | 'Hebrew'
  | 'Devanagari'
  | 'Bengali'
  | 'Tamil'
  | 'Thai'
  | 'Hangul'
  | 'Kana'
  | 'Han';

const scripts: readonly (readonly [Script, RegExp])[] = [
  ['Latin', /\p{Script=Latin}/gu],
  ['Greek', /\p{Script=Greek}/gu],
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Arabic', /\p{Script=Arabic}/gu],
  ['Hebrew', /\p{Script=Hebrew}/gu],
  ['Devanagari', /\p{Script=Devanagari}/gu],
  ['Bengali', /\p{Script=Bengali}/gu],
  ['Tamil', /\p{Script=Tamil}/gu],
  ['Thai', /\p{Script=Thai}/gu],
  ['Hangul', /\p{Script=Hangul}/gu],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Han', /\p{Script=Han}/gu],
];

/** Letters that may be in another script than Latin. */
const beyondLatin = /[\u0370-\u1dff\u2c00-\uffff]/;

/** The script of most letters; undefined without letters. */
export function scriptOf(text: string): Script | undefined {
  if (!beyondLatin.test(text)) return /\p{L}/u.test(text) ? 'Latin' : undefined;
  let most = 0;
  let found: Script | undefined;
  for (const [script, letter] of scripts) {
    const letters = text.match(letter)?.length ?? 0;
    if (letters > most) [most, found] = [letters, script];
  }
  return found;
}

const written: Readonly<Record<string, readonly Script[]>> = {
  el: ['Greek'],
  ru: ['Cyrillic'],
  uk: ['Cyrillic'],
  bg: ['Cyrillic'],
  sr: ['Cyrillic', 'Latin'],
  ar: ['Arabic'],
  fa: ['Arabic'],
  ur: ['Arabic'],
  he: ['Hebrew'],
  hi: ['Devanagari'],
  bn: ['Bengali'],
  ta: ['Tamil'],
  th: ['Thai'],
  ko: ['Hangul', 'Han'],
  ja: ['Kana', 'Han'],
  zh: ['Han'],
};

/** The scripts a language is written in: Latin unless we know better. */
export function scriptsOfLanguage(language: string): readonly Script[] {
  return written[language] ?? ['Latin'];
}

/** Words are not parted by spaces. */
export function isUnspaced(script: Script | undefined): boolean {
  return script === 'Han' || script === 'Kana' || script === 'Thai';
}
