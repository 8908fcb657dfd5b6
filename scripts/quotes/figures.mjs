/** How well answers fit the gold, in a few figures. Plain overlap and last names: for comparing one training with another. */
import {overlap} from './gold.mjs';

/** @typedef {{article: import('./gold.mjs').GoldArticle, answer: import('../../src/core/types.ts').Attributed}} Answered */

/** Shares in per cent: of runs found that are gold, of gold found, of found gold whose speaker's mention is right. @param {readonly Answered[]} answered */
export function figuresOf(answered) {
  let found = 0;
  let gold = 0;
  let matched = 0;
  let right = 0;
  for (const {article, answer} of answered) {
    const quotes = article.quotes.filter(({kind}) => kind !== 'indirect');
    const runs = answer.quotations.flatMap(({id, contents}) =>
      contents.map(content => ({content, attribution: answer.attributions[id]})),
    );
    found += runs.filter(({content}) => !article.quotes.some(q => q.kind === 'indirect' && overlap(q, content))).length;
    gold += quotes.length;
    for (const quote of quotes) {
      const run = runs.find(({content}) => overlap(content, quote));
      if (run === undefined) continue;
      matched++;
      const mention = run.attribution?.mention;
      if (quote.speaker === null ? mention === undefined : mention !== undefined && overlap(mention, quote.speaker))
        right++;
    }
  }
  return {runs: gold, precision: share(matched, found), recall: share(matched, gold), mention: share(right, matched)};
}

/** @param {number} part @param {number} whole */
const share = (part, whole) => Math.round((1000 * part) / Math.max(1, whole)) / 10;
