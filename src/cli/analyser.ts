import {analyse, articleOfText, quotationsOf, readArticle} from '../core/analyse.ts';
import {collect} from '../core/collect.ts';
import {detectLanguages, type LanguageTable} from '../core/language/detector.ts';
import {languagesOf} from '../core/languages-of.ts';
import type {Analysis, Article} from '../core/types.ts';
import {quoteWords} from '../languages/quote-words.ts';
import {readLanguage} from '../languages/quoted.ts';
import {withDocument} from './parse-html.ts';

/** The whole analysis in one process. */
export type Analyser = {
  page(html: string, url: string | undefined): Promise<Analysis>;
  text(text: string): Analysis;
};

export function analyser(table: LanguageTable): Analyser {
  return {
    page: async (html, url) => finished(await withDocument(html, url, doc => articleOf(doc, table))),
    text: text => finished(articleOfText(text, detectLanguages(table, [text])[0])),
  };
}

function articleOf(doc: Document, table: LanguageTable): Article {
  const collected = collect(doc, {owned: true});
  return readArticle(collected, languagesOf(table, collected.fragments));
}

function finished(article: Article): Analysis {
  const language = readLanguage(article.language);
  return analyse(article, quotationsOf(article, language && quoteWords[language]));
}
