/** Fits how the evidence for an answer tells how often it is right: a logistic regression. */
import {isRight, runsOf} from './figures.mjs';
import {overlap} from './gold.mjs';

const rounds = 600;
const rate = 2;
const shrink = 1e-4;

/** Evidence of an answer, and whether it was right. @typedef {{evidence: number[], right: boolean}} Judged */

/** The named speakers of found gold quotations. @param {import('./figures.mjs').Answered & {evidence: number[][]}} answered @returns {Judged[]} */
export function judged({article, answer, evidence}) {
  const quotes = article.quotes.filter(({kind}) => kind !== 'indirect');
  return runsOf(answer).flatMap(({content, attribution, speaker}) => {
    const quote = quotes.find(quote => overlap(quote, content));
    const own = evidence[attribution.quotation];
    if (quote === undefined || own === undefined || attribution.mention === undefined) return [];
    return [{evidence: own, right: isRight(quote, attribution, speaker)}];
  });
}

/** Weights of the evidence. @param {readonly Judged[]} all @returns {number[]} */
export function calibrate(all) {
  const size = all[0]?.evidence.length ?? 0;
  const scale = Array.from({length: size}, (_, at) =>
    Math.max(...all.map(({evidence}) => Math.abs(evidence[at] ?? 0)), 1e-9),
  );
  const weights = new Array(size).fill(0);
  for (let round = 0; round < rounds; round++) {
    const slope = new Array(size).fill(0);
    for (const {evidence, right} of all) {
      const sum = evidence.reduce((total, value, at) => total + (value / (scale[at] ?? 1)) * weights[at], 0);
      const off = Number(right) - 1 / (1 + Math.exp(-sum));
      for (const [at, value] of evidence.entries()) slope[at] += (off * value) / (scale[at] ?? 1);
    }
    for (let at = 0; at < size; at++) weights[at] += rate * (slope[at] / all.length - shrink * weights[at]);
  }
  return weights.map((weight, at) => Math.round((1000 * weight) / (scale[at] ?? 1)) / 1000);
}
