import {analyse, articleOfText, quotationsOf, readArticle} from '../core/analyse.ts';
import {collect} from '../core/collect.ts';
import {searchableText} from '../core/dom/searchable-text.ts';
import {detectLanguages, type LanguageTable} from '../core/language/detector.ts';
import {languagesAtHand} from '../core/languages-at-hand.ts';
import type {Analysis, Article} from '../core/types.ts';
import {quoteWords} from '../languages/quote-words.ts';
import {readLanguage} from '../languages/quoted.ts';
import {withDocument} from './parse-html.ts';

/** `pageText`: all of the page's, in which a text fragment must lead to one place. */
export type Analysed = {readonly analysis: Analysis; readonly pageText: string};

/** The whole analysis in one process. */
export type Analyser = {
  page(html: string, url: string | undefined): Promise<Analysed>;
  text(text: string): Analysed;
};

export function analyser(table: LanguageTable): Analyser {
  return {
    async page(html, url) {
      const {pageText, article} = await withDocument(html, url, doc => ({
        pageText: searchableText(doc), // before the article is read: the page is ours, and taken apart
        article: articleOf(doc, table),
      }));
      return {analysis: finished(article), pageText};
    },
    text: text => ({analysis: finished(articleOfText(text, detectLanguages(table, [text])[0])), pageText: text}),
  };
}

function articleOf(doc: Document, table: LanguageTable): Article {
  const collected = collect(doc, {owned: true});
  return readArticle(collected, languagesAtHand(table, collected.fragments, collected.metadata.statedLanguage));
}

function finished(article: Article): Analysis {
  const language = readLanguage(article.language);
  return analyse(article, quotationsOf(article, language && quoteWords[language]));
}
