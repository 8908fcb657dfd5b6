import type {PageWords} from '../core/clean/page-words.ts';
import {primary} from '../core/text/direction.ts';
import {api} from './port.ts';

/** Percent of the interface's text in another language than the article's that is worth a closer look. */
const leastShare = 15;

type Share = {readonly language: string; readonly percentage: number};

/**
 * A cheap guess whether a page's interface speaks another language than its article, asked anew only of other words.
 * Only brings foreign.js; decides nothing.
 */
export function foreignTrigger(): (words: PageWords, declared: string) => Promise<boolean> {
  const ofArticle = rememberingLast(languagesOf);
  const ofInterface = rememberingLast(languagesOf);
  return async ({prose, labels}, declared) => {
    const own = (await ofArticle(prose))[0]?.language;
    if (own === undefined) return false;
    const stated = primary(declared);
    if (stated && stated !== own) return true;
    return (await ofInterface(labels)).some(({language, percentage}) => language !== own && percentage >= leastShare);
  };
}

function rememberingLast<T>(ask: (text: string) => Promise<T>): (text: string) => Promise<T> {
  let last: {text: string; answer: Promise<T>} | undefined;
  return text => {
    if (last?.text !== text) last = {text, answer: ask(text)};
    return last.answer;
  };
}

async function languagesOf(text: string): Promise<Share[]> {
  if (text === '' || !api.i18n) return [];
  const {languages} = await api.i18n.detectLanguage(text);
  return languages.map(({language, percentage}) => ({language: primary(language), percentage}));
}
