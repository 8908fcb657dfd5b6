/**
 * A text brought to the form in which words are compared: lower case, one kind of white space, nothing invisible, no
 * accents. Turkish İ I ı i are one letter here, so that "ENGELLEYİCİ", "ENGELLEYICI" and "engelleyici" agree whatever
 * the locale; so are ß and ss, ł and l, the two Arabic and Persian forms of yeh and kaf, a final sigma, and apostrophes.
 * Hangul stays whole.
 */
export function fold(text: string): string {
  const letters = beyondAscii.test(text) ? withoutAccents(text) : text.toLowerCase();
  return letters
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

const beyondAscii = /[^\0-\x7f]/;

function withoutAccents(text: string): string {
  return text
    .normalize('NFKD')
    .replace(invisible, '')
    .toLowerCase()
    .replace(/[\u0131ßςيىكłđø]/g, letter => same[letter] ?? letter)
    .normalize('NFC');
}

// Accents of Latin, Greek and Cyrillic; soft hyphen; zero-width and direction marks; Arabic vowel signs and stretching.
const invisible =
  /[\u0300-\u036f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0610-\u061a\u0640\u064b-\u065f\u0670]/gu;
const same: Readonly<Record<string, string>> = {
  '\u0131': 'i',
  ß: 'ss',
  ς: 'σ',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ł: 'l',
  đ: 'd',
  ø: 'o',
};
