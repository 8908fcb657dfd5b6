import {directionOf, primary} from '../../core/text/direction.ts';

/** What is in another language than the article says so: for its direction, its letters and its voice. */
export function setLanguage(element: Element, live: Element | undefined, article: string | null): void {
  const stated = live?.closest('[lang]:not(html, body)')?.getAttribute('lang') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(stated) || primary(stated) === primary(article ?? '')) return;
  element.setAttribute('lang', stated);
  element.setAttribute('dir', directionOf(stated));
}
