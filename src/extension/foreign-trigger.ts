import {api} from './port.ts';

/** Characters read of the article and of the interface. */
const sample = 2000;

/** Percent of the interface's text in another language than the article's that is worth a closer look. */
const leastShare = 15;

/** A cheap guess whether the page's interface speaks another language than its article. Only brings foreign.js; decides nothing. */
export async function hasForeignChrome(doc: Document): Promise<boolean> {
  const article = await languagesOf(textOf(doc.querySelectorAll('p'), length => length >= 100));
  const own = article[0]?.language;
  if (own === undefined) return false;
  const declared = doc.documentElement.lang.toLowerCase().split('-')[0];
  if (declared && declared !== own) return true;
  const labels = doc.querySelectorAll('a, span, h2, h3, h4, label, button, small, li, div');
  const chrome = await languagesOf(textOf(labels, length => length >= 3 && length <= 60));
  return chrome.some(({language, percentage}) => language !== own && percentage >= leastShare);
}

/** The texts of childless elements of a fitting length, joined. */
function textOf(elements: Iterable<Element>, fits: (length: number) => boolean): string {
  const texts: string[] = [];
  let length = 0;
  for (const element of elements) {
    if (element.nodeName !== 'P' && element.childElementCount > 0) continue;
    const text = (element.textContent ?? '').trim();
    if (!fits(text.length)) continue;
    texts.push(text);
    length += text.length;
    if (length > sample) break;
  }
  return texts.join('\n');
}

async function languagesOf(text: string): Promise<{language: string; percentage: number}[]> {
  if (text === '' || !api.i18n) return [];
  const {languages} = await api.i18n.detectLanguage(text);
  return languages.map(({language, percentage}) => ({language: language.split('-')[0] ?? language, percentage}));
}
