/** The article as the reading view shows it: title, where it comes from, a note where there is one, prose. */

import {directionOf} from '../../core/text/direction.ts';
import type {Analysis} from '../../core/types.ts';
import {Parts} from './parts.ts';
import {proseElements} from './prose.ts';
import type {ReaderTexts} from './reader-texts.ts';

export function articleElement(
  doc: Document,
  analysis: Analysis,
  token: string,
  texts: ReaderTexts,
  sources: readonly (Element | undefined)[] = [],
  note?: Element,
): Element {
  const article = doc.createElement('article');
  article.setAttribute(`data-${token}`, 'article');
  if (analysis.title !== null) {
    const title = doc.createElement('h1');
    title.textContent = analysis.title;
    article.append(title);
  }
  const source = doc.createElement('div');
  source.setAttribute(`data-${token}`, 'source');
  source.append(...sourceParts(doc, analysis));
  article.append(source, ...(note ? [note] : []), ...proseElements(doc, analysis, token, texts, sources));
  if (analysis.nextPages.length > 0) article.append(nextPages(analysis, new Parts(doc, token), texts));
  return article;
}

/** Links to the article's further pages, by number. */
function nextPages({nextPages: addresses}: Analysis, parts: Parts, texts: ReaderTexts): Element {
  const links = addresses.map(address => {
    const link = parts.make('a', undefined, address.match(/\d+/g)?.at(-1) ?? address);
    link.href = address;
    link.rel = 'noopener';
    return link;
  });
  const line = parts.make('p', 'pages', texts('reader_next_pages'), ...links.flatMap(link => [' ', link]));
  line.lang = texts('intl_locale');
  line.dir = directionOf(line.lang);
  return line;
}

function sourceParts(doc: Document, {byline, siteName, section, published, language}: Analysis): Element[] {
  const parts = [byline, siteName, section].filter(text => text !== null && text !== '');
  const elements: Element[] = parts.map(text => {
    const part = doc.createElement('span');
    part.textContent = text;
    return part;
  });
  const day = published === null ? undefined : dayText(published, language);
  if (published === null || day === undefined) return elements;
  const time = doc.createElement('time');
  time.dateTime = published;
  time.textContent = day;
  return [...elements, time];
}

/** The day as the page states it, whatever the zone of the reader, in the article's language. */
function dayText(published: string, language: string | null): string | undefined {
  const day = new Date(`${published.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return undefined;
  return new Intl.DateTimeFormat(language ?? undefined, {dateStyle: 'long', timeZone: 'UTC'}).format(day);
}
