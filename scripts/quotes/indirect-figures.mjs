/** How well reported clauses fit the gold, in a few figures: for comparing one training with another. */
import {bare} from './indirect-examples.mjs';

/** @typedef {import('./gold.mjs').Span} Span @typedef {{article: import('./gold.mjs').GoldArticle, found: readonly {content: Span, probability: number}[]}} Found */

const same = 0.8; // intersection over union from which two clauses are one

/** Per cent: precision and recall of all clauses found, then of the surest ones whose precision is 80. @param {readonly Found[]} answered */
export function indirectFigures(answered) {
  const gold = answered.flatMap(({article}) => article.quotes).filter(({kind}) => kind === 'indirect').length;
  const judged = answered.flatMap(judge).sort((a, b) => b.probability - a.probability);
  let right = 0;
  let sure = {from: 1, recall: 0};
  for (const [index, {isRight, probability}] of judged.entries()) {
    if (isRight) right++;
    if (right / (index + 1) >= 0.8) sure = {from: hundredths(probability), recall: share(right, gold)};
  }
  return {
    gold,
    precision: share(right, judged.length),
    recall: share(right, gold),
    sureFrom: sure.from,
    sureRecall: sure.recall,
  };
}

/** Each clause found, but for those within words in marks. @param {Found} answered */
function judge({article, found}) {
  const spans = (/** @type {boolean} */ indirect) =>
    article.quotes.filter(({kind}) => (kind === 'indirect') === indirect).map(quote => bare(article.text, quote));
  const [wanted, marked] = [spans(true), spans(false)];
  return [...found]
    .sort((a, b) => b.probability - a.probability)
    .flatMap(({content, probability}) => {
      const span = bare(article.text, content);
      const at = wanted.findIndex(gold => common(gold, span) >= same * union(gold, span));
      if (at >= 0) wanted.splice(at, 1);
      else if (marked.some(quote => common(quote, span) >= (span.end - span.start) / 2)) return [];
      return [{isRight: at >= 0, probability}];
    });
}

/** @param {Span} a @param {Span} b */
const common = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
/** @param {Span} a @param {Span} b */
const union = (a, b) => a.end - a.start + b.end - b.start - common(a, b);
/** @param {number} part @param {number} whole */
const share = (part, whole) => Math.round((1000 * part) / Math.max(1, whole)) / 10;
/** @param {number} value */
const hundredths = value => Math.round(100 * value) / 100;
