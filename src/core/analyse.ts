import {nagStems} from '../languages/nags.built.ts';
import {besideArticle, withoutBoilerplate} from './clean/boilerplate.ts';
import {completenessOf} from './clean/completeness.ts';
import {compose} from './clean/compose.ts';
import {withoutForeignChrome} from './clean/foreign-blocks.ts';
import {knownWords} from './clean/known-words.ts';
import {type Facts, factsOf} from './clean/metadata.ts';
import {withoutNagBlocks} from './clean/nag-blocks.ts';
import {isNoArticle} from './clean/no-article.ts';
import {phrasesIn} from './clean/phrases.ts';
import {bodyLikeness} from './clean/signature.ts';
import {doubtsAbout, shareOfStated} from './clean/warnings.ts';
import {withCaptions} from './clean/with-captions.ts';
import type {Collected} from './collect.ts';
import {primaryLanguage} from './language/codes.ts';
import {mainLanguage} from './language/main-language.ts';
import {plainBlocks} from './text/plain-blocks.ts';
import type {Article, LanguageScores, RemovedText, TextLanguages} from './types.ts';

export {analyse} from './analysis.ts';
export {quotationsOf} from './quotations.ts';

/** Reads the article of a page. `languages`: scores of `collected.fragments`, same order; empty where nobody was asked. */
export function readArticle(collected: Collected, languages: TextLanguages): Article {
  const {metadata, calm, body} = collected;
  const stated = primaryLanguage(metadata.statedLanguage);
  const language = mainLanguage(languages.scores[0] ?? {}) ?? stated;
  const scores = new Map(collected.fragments.map((text, at) => [text, languages.scores[at] ?? {}]));

  const likeness = bodyLikeness(body.found);
  const native = withoutForeignChrome(calm.blocks, body.found, likeness, {
    scores,
    article: language,
    stated,
    lexicons: languages.lexicons,
  });
  const quiet = withoutNagBlocks(native.kept, likeness, nagStems);
  const cleaned = withoutBoilerplate({
    kept: quiet.blocks,
    likeness,
    title: metadata.facts.title,
    authorNames: metadata.facts.authors.map(author => author.name),
    phrases: phrasesIn(languages.phrases),
    labels: knownWords(languages.lexicons[language ?? '']).labels,
  });
  const article = isNoArticle(cleaned.kept, calm.blocks, metadata.declaredArticle) ? [] : cleaned.kept;
  const composed = compose(withCaptions(article, calm.blocks));
  const read = {article, blocks: calm.blocks, stated: metadata.stated};
  const completeness = Math.min(completenessOf(article, calm.blocks, likeness), shareOfStated(read));
  const boxes = body.boxes.map(({text}): RemovedText => ({step: 'boilerplate', reason: besideArticle, text}));
  return {
    url: collected.url,
    ...factsOf(metadata, article),
    language,
    ...composed,
    removed: [...calm.removed, ...native.removed, ...quiet.removed, ...boxes, ...cleaned.removed],
    completeness,
    warnings:
      composed.text !== ''
        ? doubtsAbout({...read, paidFor: collected.paidFor, completeness})
        : [collected.blocks.length > 0 ? 'no-article' : 'empty-page'],
  };
}

const nothingKnown = {
  title: undefined,
  byline: undefined,
  authors: [],
  siteName: undefined,
  section: undefined,
  published: undefined,
  modified: undefined,
  leadImage: undefined,
  canonicalUrl: undefined,
  nextPages: [],
  sources: {},
} satisfies Facts;

/** Plain text as an article, unit for unit: nothing is collapsed, blocks are spans of it. `scores`: of the text's language. */
export function articleOfText(text: string, scores: LanguageScores = {}): Article {
  const blocks = plainBlocks(text);
  return {
    url: undefined,
    ...nothingKnown,
    language: mainLanguage(scores),
    text,
    blocks,
    captions: [],
    removed: [],
    completeness: blocks.length > 0 ? 1 : 0,
    warnings: blocks.length > 0 ? [] : ['empty-page'],
  };
}
