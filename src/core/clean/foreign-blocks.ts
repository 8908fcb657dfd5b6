import type {PageBlock} from '../dom/page-blocks.ts';
import type {LanguageScores, RemovedText} from '../types.ts';
import {foreignFragments} from './foreign.ts';
import type {ChromeLexicons} from './known-words.ts';
import {type BodyLikeness, looksLikeBody} from './signature.ts';

/** What is known about languages on the page. */
export type Languages = {
  /** Of each text that was asked about. */
  readonly scores: ReadonlyMap<string, LanguageScores>;
  readonly article: string | undefined;
  /** `<html lang>`. */
  readonly stated: string | undefined;
  readonly lexicons: ChromeLexicons;
};

export type Native = {readonly kept: readonly PageBlock[]; readonly removed: readonly RemovedText[]};

/** Takes the page's interface in another language than the article's out of what was kept; lists all of it on the page. */
export function withoutForeignChrome(
  blocks: readonly PageBlock[],
  kept: ReadonlySet<PageBlock>,
  likeness: BodyLikeness,
  languages: Languages,
): Native {
  const asked = blocks.filter(block => languages.scores.has(block.text));
  const answers = foreignFragments(
    asked.map(block => ({text: block.text, place: isBody(block, kept, likeness) ? 'body' : 'interface'})),
    asked.map(block => languages.scores.get(block.text) ?? {}),
    languages.article,
    languages.stated,
    languages.lexicons,
  );
  const foreign = new Map<PageBlock, string>();
  asked.forEach((block, at) => {
    const language = answers[at];
    if (language !== undefined) foreign.set(block, language);
  });
  return {kept: blocks.filter(block => kept.has(block) && !foreign.has(block)), removed: removedTexts(foreign)};
}

const bodyTags = new Set(['p', 'blockquote', 'q', 'cite', 'pre']);

/** Nothing in the article's own text goes for its language. */
function isBody(block: PageBlock, kept: ReadonlySet<PageBlock>, likeness: BodyLikeness): boolean {
  if (block.place === 'caption') return true;
  return (
    kept.has(block) &&
    (looksLikeBody(block, likeness) || (block.place === 'body' && bodyTags.has(block.element.localName)))
  );
}

function removedTexts(foreign: ReadonlyMap<PageBlock, string>): readonly RemovedText[] {
  if (foreign.size === 0) return []; // the names of languages take a browser long to load
  const names = new Intl.DisplayNames(['en'], {type: 'language'});
  const texts = new Map<string, RemovedText>();
  for (const [{text}, language] of foreign) {
    texts.set(text, {step: 'chrome', reason: `Interface text in ${names.of(language) ?? language}.`, text});
  }
  return [...texts.values()];
}
