/** Reported speech and thought that stands in no marks: which cue reports, which clause, and whose it is. */
import type {Span} from '../types.ts';
import {type Report, reportsOf} from './indirect-cues.ts';
import {type Edge, endsAfter, endsBefore, type Side, startsAfter, startsBefore} from './indirect-edges.ts';
import {endAfterFeatures, endBeforeFeatures, reportOptions, sourceOptions, startFeatures} from './indirect-features.ts';
import {type Features, probabilities} from './rank.ts';
import type {Scene} from './scene.ts';
import type {Weights} from './weights.ts';

/** Probabilities from 0 to 1. */
export type Indirect = {
  readonly report: Report;
  readonly content: Span;
  /** That the cue reports, on this side. */
  readonly reports: number;
  /** That it reports just this clause. */
  readonly probability: number;
  /** The speaker; undefined: the text does not tell. */
  readonly mention: number | undefined;
  /** That the speaker is right, given the clause. */
  readonly sureOfMention: number;
};

const keptFrom = 0.3; // probability of a clause: below, hardly one in four is right
const outerFrom = 0.3; // a cue that likely reports has what stands behind it in its clause

/** In text order; none overlaps another, none holds a quoted run. */
export function findIndirect(scene: Scene, weights: Weights, from = keptFrom): Indirect[] {
  const found: Indirect[] = [];
  let earlier: {readonly until: number; readonly name: string} | undefined;
  for (const report of reportsOf(scene)) {
    const before = earlier !== undefined && report.first < earlier.until ? earlier.name : 'none';
    const {at, odds} = best(reportOptions(scene, report, before), weights, 1);
    const side = at === 1 ? 'after' : 'before';
    if (odds > outerFrom) earlier = {until: report.until, name: earlierName(report, side)};
    const clause = odds < from ? undefined : clauseOf(scene, report, side, weights);
    if (clause === undefined || odds * clause.odds < from) continue;
    const {at: link, odds: sureOfMention} = best(sourceOptions(scene, report, side), weights, 0);
    const mention = report.links[link]?.mention;
    found.push({
      report,
      content: clause.content,
      reports: odds,
      probability: odds * clause.odds,
      mention,
      sureOfMention,
    });
  }
  return withoutOverlaps(found);
}

export const earlierName = ({sort}: Report, side: Side): string => `${sort}-${side}`;

type Clause = {readonly content: Span; readonly odds: number};

function clauseOf(scene: Scene, report: Report, side: Side, weights: Weights): Clause | undefined {
  const edges = side === 'after' ? edgesAfter(scene, report, weights) : edgesBefore(scene, report, weights);
  if (edges === undefined) return undefined;
  const {start, end, odds} = edges;
  const content = contentOf(scene, start, end);
  return content && {content, odds};
}

type Edges = {readonly start: number; readonly end: number; readonly odds: number};

function edgesAfter(scene: Scene, report: Report, weights: Weights): Edges | undefined {
  const start = chosen(startsAfter(scene, report), weights, (edge, rank) =>
    startFeatures(scene, report, 'after', edge, rank, report.until),
  );
  if (start === undefined) return undefined;
  const end = chosen(endsAfter(scene, report, start.at), weights, edge =>
    endAfterFeatures(scene, report, start.at, edge),
  );
  return end && {start: start.at, end: end.at, odds: start.odds * end.odds};
}

function edgesBefore(scene: Scene, report: Report, weights: Weights): Edges | undefined {
  const end = chosen(endsBefore(scene, report), weights, (edge, rank) => endBeforeFeatures(scene, report, edge, rank));
  if (end === undefined) return undefined;
  const start = chosen(startsBefore(scene, report, end.at), weights, (edge, rank) =>
    startFeatures(scene, report, 'before', edge, rank, end.at),
  );
  return start && {start: start.at, end: end.at, odds: start.odds * end.odds};
}

function chosen(edges: readonly Edge[], weights: Weights, features: (edge: Edge, rank: number) => Features) {
  const {at, odds} = best(edges.map(features), weights, 0);
  const edge = edges[at];
  return edge && {at: edge.at, odds};
}

/** The likeliest option from index `from` on. */
function best(options: readonly Features[], weights: Weights, from: number): {at: number; odds: number} {
  const odds = probabilities(options, weights);
  let at = from;
  for (let index = from + 1; index < odds.length; index++) if ((odds[index] ?? 0) > (odds[at] ?? 0)) at = index;
  return {at, odds: odds[at] ?? 0};
}

const openingSigns = /^[^\p{L}\p{N}$£€¥#@(]$/u;

/** undefined: nothing is left, or a quoted run stands in it. */
function contentOf({tokens}: Scene, start: number, end: number): Span | undefined {
  let first = start;
  while (first < end && openingSigns.test(tokens[first]?.text ?? '')) first++;
  for (let at = first; at < end; at++) if (tokens[at]?.wordClass === 'quote') return undefined;
  const [opening, closing] = [tokens[first], tokens[end - 1]];
  return opening && closing && first < end ? {start: opening.start, end: closing.end} : undefined;
}

/** Of clauses that overlap, the one whose cue likeliest reports stays: the outer one of two nested. */
function withoutOverlaps(found: readonly Indirect[]): Indirect[] {
  const kept: Indirect[] = [];
  let group: Indirect[] = [];
  let end = 0;
  for (const one of [...found].sort((a, b) => a.content.start - b.content.start)) {
    if (one.content.start >= end) {
      kept.push(...likeliest(group));
      group = [];
    }
    group.push(one);
    end = Math.max(end, one.content.end);
  }
  return [...kept, ...likeliest(group)];
}

function likeliest(group: readonly Indirect[]): Indirect[] {
  const kept: Indirect[] = [];
  for (const one of [...group].sort((a, b) => weightOf(b) - weightOf(a)))
    if (!kept.some(({content}) => content.start < one.content.end && one.content.start < content.end)) kept.push(one);
  return kept.sort((a, b) => a.content.start - b.content.start);
}

const weightOf = ({reports, probability}: Indirect): number => reports ** 0.7 * probability ** 0.3;
