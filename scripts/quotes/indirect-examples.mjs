/** What an article teaches of indirect quotations: which cue reports and on which side, where its clause begins and ends, whose it is. */
import {overlap} from './gold.mjs';
import {itemAt} from './there.mjs';

/** @typedef {import('./types.ts').Engine} Engine @typedef {import('./types.ts').Scene} Scene @typedef {import('./types.ts').Report} Report */

/** @typedef {import('./gold.mjs').GoldArticle} GoldArticle @typedef {import('./gold.mjs').GoldQuote & {cue: string | null}} GoldReport @typedef {import('./gold.mjs').Span} Span @typedef {import('./examples.mjs').Example} Example */

const edgeSigns = /[\s"'“”‘’«»„`.,;:!?…—–\-()[\]]/;
const slack = 0.2; // of the clause's length: what the scorer lets by

/** A span without the signs at its ends. @param {string} text @param {Span} span @returns {Span} */
export function bare(text, {start, end}) {
  let [from, until] = [start, end];
  while (from < until && edgeSigns.test(text[from] ?? '')) from++;
  while (until > from && edgeSigns.test(text[until - 1] ?? '')) until--;
  return {start: from, end: until};
}

/** @param {Engine} engine @param {Scene} scene of the article @param {GoldArticle} article @param {(hash: number) => number} number gives a feature its number @returns {Example[]} */
export function indirectExamples(engine, scene, article, number) {
  const numbers = (/** @type {readonly number[]} */ hashes) => Int32Array.from(hashes, number);
  const reports = engine.reportsOf(scene);
  const golds = goldOfReports(scene, article, reports);
  /** @type {Example[]} */
  const examples = [];
  const teach = (/** @type {readonly (readonly number[])[]} */ options, /** @type {number[]} */ right) => {
    if (right.length > 0) examples.push({options: options.map(numbers), right});
  };
  /** @type {{until: number, name: string} | undefined} */
  let earlier;
  for (const [index, report] of reports.entries()) {
    const gold = golds.get(index);
    const side = gold === undefined || gold.start >= spanOf(scene, report).end ? 'after' : 'before';
    const before = earlier !== undefined && report.first < earlier.until ? earlier.name : 'none';
    teach(engine.reportOptions(scene, report, before), [gold === undefined ? 0 : side === 'after' ? 1 : 2]);
    if (gold === undefined) continue;
    earlier = {until: report.until, name: engine.earlierName(report, side)};
    if (side === 'after') teachAfter(engine, scene, article, report, gold, teach);
    else teachBefore(engine, scene, article, report, gold, teach);
    teach(engine.sourceOptions(scene, report, side), rightLinks(scene, report, gold));
  }
  return examples;
}

/** @param {Scene} scene @param {Report} report @returns {Span} */
const spanOf = ({tokens}, {first, last}) => ({start: itemAt(tokens, first).start, end: itemAt(tokens, last).end});

/** By index of the report: gold names its cue by its words alone, so the nearest in the sentence that has them. @param {Scene} scene @param {GoldArticle} article @param {Report[]} reports @returns {Map<number, GoldReport>} */
function goldOfReports(scene, article, reports) {
  const golds = new Map();
  for (const quote of article.quotes) {
    const gold = /** @type {GoldReport} */ (quote);
    if (gold.kind !== 'indirect' || gold.cue === null) continue;
    const words = new Set(gold.cue.toLowerCase().split(/[\s,]+/));
    if (gold.cue.endsWith(':')) words.add(':');
    let nearest;
    let least = Number.POSITIVE_INFINITY;
    for (const [index, report] of reports.entries()) {
      const cue = spanOf(scene, report);
      if (overlap(cue, gold) || !words.has(itemAt(scene.tokens, report.last).lower)) continue;
      const follows = gold.start >= cue.end;
      const away = follows
        ? gold.start > itemAt(scene.tokens, report.until - 1).end
        : gold.end < itemAt(scene.tokens, report.from).start;
      const distance = follows ? gold.start - cue.end : cue.start - gold.end;
      if (away || distance >= least) continue;
      least = distance;
      nearest = index;
    }
    if (nearest !== undefined && !golds.has(nearest)) golds.set(nearest, gold);
  }
  return golds;
}

/** @param {Engine} engine @param {Scene} scene @param {GoldArticle} article @param {Report} report @param {GoldReport} gold @param {(options: readonly (readonly number[])[], right: number[]) => void} teach */
function teachAfter(engine, scene, {text}, report, gold, teach) {
  const {start, end} = bare(text, gold);
  const near = slack * (end - start);
  const starts = engine.startsAfter(scene, report);
  const first = nearest(starts, at => itemAt(scene.tokens, at).start, start, near);
  const from = starts[first[0] ?? -1]?.at;
  if (from === undefined) return;
  const options = starts.map((edge, rank) => engine.startFeatures(scene, report, 'after', edge, rank, report.until));
  teach(options, first);
  const ends = engine.endsAfter(scene, report, from);
  teach(
    ends.map(edge => engine.endAfterFeatures(scene, report, from, edge)),
    nearest(ends, at => itemAt(scene.tokens, at - 1).end, end, near),
  );
}

/** @param {Engine} engine @param {Scene} scene @param {GoldArticle} article @param {Report} report @param {GoldReport} gold @param {(options: readonly (readonly number[])[], right: number[]) => void} teach */
function teachBefore(engine, scene, {text}, report, gold, teach) {
  const {start, end} = bare(text, gold);
  const near = slack * (end - start);
  const ends = engine.endsBefore(scene, report);
  const last = nearest(ends, at => bare(text, {start: 0, end: itemAt(scene.tokens, at - 1).end}).end, end, near);
  const until = ends[last[0] ?? -1]?.at;
  if (until === undefined) return;
  const options = ends.map((edge, rank) => engine.endBeforeFeatures(scene, report, edge, rank));
  teach(options, last);
  const starts = engine.startsBefore(scene, report, until);
  teach(
    starts.map((edge, rank) => engine.startFeatures(scene, report, 'before', edge, rank, until)),
    nearest(starts, at => itemAt(scene.tokens, at).start, start, near),
  );
}

/** Indexes of the edges nearest to a place, none where all are too far. @param {{at: number}[]} edges @param {(at: number) => number} placeOf @param {number} place @param {number} farthest */
function nearest(edges, placeOf, place, farthest) {
  const distances = edges.map(({at}) => Math.abs(placeOf(at) - place));
  const least = Math.min(...distances);
  if (least > farthest) return [];
  return distances.flatMap((distance, index) => (distance === least ? [index] : []));
}

/** Index of the link whose mention gold names; behind the links stands "nobody". @param {Scene} scene @param {Report} report @param {GoldReport} gold */
function rightLinks(scene, {links}, {speaker, speakerType, speakerCanonical}) {
  if (speaker === null) return [links.length];
  const mentionOf = (/** @type {number} */ link) => itemAt(scene.mentions, itemAt(links, link).mention);
  const under = links.flatMap((/** @type {unknown} */ _, /** @type {number} */ link) =>
    overlap(mentionOf(link).span, speaker) ? [link] : [],
  );
  const unowned = under.filter((/** @type {number} */ link) => !mentionOf(link).possessive);
  const last = (speakerCanonical ?? speaker.text)
    .replace(/[’']s$/, '')
    .toLowerCase()
    .split(/\s+/)
    .at(-1);
  const named = under.filter((/** @type {number} */ link) => mentionOf(link).name.at(-1) === last);
  if (speakerType !== 'descnp' && named.length > 0) return named.slice(0, 1);
  return (unowned.length > 0 ? unowned : under).slice(0, 1);
}
