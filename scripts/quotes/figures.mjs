/** How well answers fit the gold, in a few figures. Plain overlap and last names: for comparing one training with another. */
import {lastWord, overlap} from './gold.mjs';

/**
 * @typedef {import('../../src/core/types.ts').Attributed} Attributed
 * @typedef {import('../../src/core/types.ts').Attribution} Attribution
 * @typedef {import('./gold.mjs').GoldQuote} GoldQuote
 * @typedef {{article: import('./gold.mjs').GoldArticle, answer: Attributed}} Answered
 */

/** Each run with its attribution and its speaker's name. @param {Attributed} answer */
export const runsOf = ({quotations, attributions, speakers}) =>
  quotations.flatMap(({contents}, index) => {
    const attribution = attributions[index];
    if (attribution === undefined) return [];
    const speaker = speakers[attribution.speaker ?? -1]?.name;
    return contents.map(content => ({content, attribution, speaker}));
  });

/** The right mention, and where gold has names one of them. @param {GoldQuote} quote @param {Attribution} attribution @param {string | undefined} speaker */
export function isRight(quote, attribution, speaker) {
  const atMention = isMention(quote, attribution);
  const names = [...(quote.speakerNames ?? []), quote.speakerCanonical ?? ''].filter(Boolean).map(lastWord);
  if (names.length === 0 || quote.speakerType === 'descnp') return atMention;
  return speaker === undefined ? atMention && quote.speakerType !== 'pronoun' : names.includes(lastWord(speaker));
}

/** @param {GoldQuote} quote @param {Attribution} attribution */
const isMention = (quote, {mention}) =>
  quote.speaker === null ? mention === undefined : mention !== undefined && overlap(mention, quote.speaker);

/** Shares in per cent: of runs found that are gold, of gold found; of found gold with the right mention, and by name. @param {readonly Answered[]} answered */
export function figuresOf(answered) {
  const count = {found: 0, gold: 0, matched: 0, mention: 0, name: 0};
  for (const {article, answer} of answered) {
    const quotes = article.quotes.filter(({kind}) => kind !== 'indirect');
    const indirect = article.quotes.filter(({kind}) => kind === 'indirect');
    const runs = runsOf(answer);
    count.found += runs.filter(({content}) => !indirect.some(quote => overlap(quote, content))).length;
    count.gold += quotes.length;
    for (const quote of quotes) {
      const run = runs.find(({content}) => overlap(content, quote));
      if (run === undefined) continue;
      count.matched++;
      count.mention += Number(isMention(quote, run.attribution));
      count.name += Number(isRight(quote, run.attribution, run.speaker));
    }
  }
  return {
    runs: count.gold,
    precision: share(count.matched, count.found),
    recall: share(count.matched, count.gold),
    mention: share(count.mention, count.matched),
    name: share(count.name, count.matched),
  };
}

/** @param {number} part @param {number} whole */
const share = (part, whole) => Math.round((1000 * part) / Math.max(1, whole)) / 10;
