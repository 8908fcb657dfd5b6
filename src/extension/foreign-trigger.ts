import {api} from './port.ts';

/** Characters read of the article and of the interface. */
const sample = 2000;

/** Percent of the interface's text in another language than the article's that is worth a closer look. */
const leastShare = 15;

/** What was read the last time. */
let before = '';

/** A cheap guess whether the page's interface speaks another language than its article, asked anew only of other words. Only brings foreign.js; decides nothing. */
export async function hasForeignChrome(doc: Document): Promise<boolean> {
  const prose = textOf(doc.querySelectorAll('p'), length => length >= 100);
  const labels = textOf(
    doc.querySelectorAll('a, span, h2, h3, h4, label, button, small, li, div'),
    length => length >= 3 && length <= 60,
  );
  if (before === prose + labels) return false;
  before = prose + labels;
  const article = await languagesOf(prose);
  const own = article[0]?.language;
  if (own === undefined) return false;
  const declared = doc.documentElement.lang.toLowerCase().split('-')[0];
  if (declared && declared !== own) return true;
  const chrome = await languagesOf(labels);
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
