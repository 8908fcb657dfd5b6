/** Primary languages written from right to left. */
const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'iw', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Direction of a language's text, BCP 47; left to right where the language is not known. */
export function directionOf(language: string | null): 'ltr' | 'rtl' {
  const primary = language?.toLowerCase().split('-')[0] ?? '';
  return rightToLeft.has(primary) ? 'rtl' : 'ltr';
}
