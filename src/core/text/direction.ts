/** Primary languages written from right to left. */
const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'iw', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Direction of a language's text, BCP 47; left to right where the language is not known. */
export function directionOf(language: string | null): 'ltr' | 'rtl' {
  return rightToLeft.has(primary(language ?? '')) ? 'rtl' : 'ltr';
}

export function primary(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}
