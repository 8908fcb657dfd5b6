/** Primary languages written from right to left. */
const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'iw', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Direction of a language's text, BCP 47; left to right where the language is not known. */
export function directionOf(language: string | null): 'ltr' | 'rtl' {
  return rightToLeft.has(primary(language ?? '')) ? 'rtl' : 'ltr';
}

/** What is in another language than the article says so: for its direction, its letters and its voice. */
export function setLanguage(element: Element, live: Element | undefined, article: string | null): void {
  const stated = live?.closest('[lang]:not(html, body)')?.getAttribute('lang') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(stated) || primary(stated) === primary(article ?? '')) return;
  element.setAttribute('lang', stated);
  element.setAttribute('dir', directionOf(stated));
}

function primary(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}
