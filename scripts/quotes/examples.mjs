/** What an article teaches: for each quoted run whether it was said and by which mention, for each pronoun whom it means. */
import {lastWord, overlap} from './gold.mjs';
import {itemAt} from './there.mjs';

/** @typedef {import('./types.ts').Engine} Engine @typedef {import('./types.ts').Scene} Scene @typedef {import('./types.ts').Candidate} Candidate @typedef {import('./gold.mjs').GoldQuote} GoldQuote */

/** Feature numbers of each option, and which options are right. @typedef {{options: Int32Array[], right: number[]}} Example */

/** @typedef {import('./grow.mjs').RowExample} RowExample */

/** @param {Engine} engine @param {Scene} scene of the article @param {import('./gold.mjs').GoldArticle} article @param {(hash: number) => number} number gives a feature its number @returns {{speakers: Example[], pronouns: RowExample[]}} */
export function examplesOf(engine, scene, article, number) {
  /** @type {Example[]} */
  const examples = [];
  /** Pronouns that gold explains. @type {Map<number, {entity: number}>} */
  const meant = new Map();
  const pronouns = pronounExamples(engine, scene, article, meant);
  /** @type {number | undefined} */
  let previous;
  let previousRun = -9;
  const numbers = (/** @type {readonly number[]} */ hashes) => Int32Array.from(hashes, number);
  const quoted = article.quotes.filter(quote => quote.kind !== 'indirect');
  const indirect = article.quotes.filter(quote => quote.kind === 'indirect');
  for (const [run, {content, block, family}] of scene.runs.entries()) {
    if (family === 'none') continue; // its form decides
    const form = engine.runForm(scene, run);
    const near = previous !== undefined && block - (scene.runs[previousRun]?.block ?? -9) <= 3;
    const spoke = near ? previous : undefined;
    const candidates = engine.candidatesOf(scene, run, spoke);
    const gold = quoted.find(quote => overlap(quote, content));
    if (gold === undefined && indirect.some(quote => overlap(quote, content))) continue;
    const unmarkedGold = gold === undefined && "'’`".includes(article.text.charAt(content.start - 1)); // some gold reads no single marks
    if (unmarkedGold) continue;
    examples.push({
      options: [numbers(engine.runFeatures(scene, run, form, candidates)), numbers([])],
      right: [gold ? 0 : 1],
    });
    if (gold === undefined) continue;
    const around = engine.surroundings(scene, run, candidates);
    const options = candidates.map(candidate =>
      engine.speakerFeatures(scene, run, form, candidate, candidates, spoke, around, meant),
    );
    options.push(engine.nobodyFeatures(scene, run, form, candidates));
    const right = rightOnes(scene, candidates, gold);
    if (right.length > 0) examples.push({options: options.map(numbers), right});
    const chosen = candidates[right[0] ?? -1]?.mention;
    if (chosen === undefined) continue;
    previous = chosen;
    previousRun = run;
  }
  return {speakers: examples, pronouns};
}

/** Indexes of the right options: the mentions under the gold span, or "nobody" where gold has none. @param {Scene} scene @param {readonly Candidate[]} candidates @param {GoldQuote} gold */
function rightOnes(scene, candidates, gold) {
  const {speaker} = gold;
  if (speaker === null) return [candidates.length];
  const under = candidates.flatMap(({mention}, index) =>
    overlap(itemAt(scene.mentions, mention).span, speaker) ? [index] : [],
  );
  const mentionOf = (/** @type {number} */ index) => itemAt(scene.mentions, itemAt(candidates, index).mention);
  const owned = under.filter(index => !mentionOf(index).possessive);
  const heads = owned.length > 0 ? owned : under;
  if (gold.speakerType === 'descnp') return heads.slice(0, 1);
  const last = lastWord(gold.speakerCanonical ?? speaker.text);
  const named = heads.filter(index => mentionOf(index).kind === 'pronoun' || mentionOf(index).name.at(-1) === last);
  return named.length > 0 ? named.slice(0, 1) : heads.slice(0, 1);
}

/** One example for each pronoun that gold names as a speaker, indirect ones too. @param {Engine} engine @param {Scene} scene @param {import('./gold.mjs').GoldArticle} article @param {Map<number, {entity: number}>} meant filled @returns {RowExample[]} */
function pronounExamples(engine, scene, article, meant) {
  const chain = engine.emptyChain();
  /** @type {RowExample[]} */
  const examples = [];
  const golds = goldPronouns(scene, article);
  for (const [index, mention] of scene.mentions.entries()) {
    const known = scene.entities.of[index] ?? -1;
    const names = golds.get(index);
    let entity = known < 0 ? undefined : known;
    if (known < 0 && names !== undefined && engine.isResolvable(scene, mention)) {
      const antecedents = engine.antecedentsOf(scene, index, chain);
      const right = antecedents.findIndex(({entity}) => names.has(entity.name.at(-1) ?? ''));
      if (antecedents.length > 0) {
        const rows = [...engine.pronounOptions(scene, index, antecedents, chain), engine.nobodyMeant];
        examples.push({rows, right: [right < 0 ? antecedents.length : right]});
      }
      entity = antecedents[right]?.entity.id;
      if (entity !== undefined) meant.set(index, {entity});
    }
    engine.extend(scene, chain, index, entity);
  }
  return examples;
}

/** Last names by pronoun mention. @param {Scene} scene @param {import('./gold.mjs').GoldArticle} article @returns {Map<number, Set<string>>} */
function goldPronouns(scene, article) {
  const names = new Map();
  for (const gold of article.quotes) {
    if (gold.speaker === null || gold.speakerType !== 'pronoun') continue;
    const lasts = new Set([...(gold.speakerNames ?? []), gold.speakerCanonical ?? ''].filter(Boolean).map(lastWord));
    if (lasts.size === 0) continue;
    const {start, end} = gold.speaker;
    const index = scene.mentions.findIndex(({span}) => span.start === start && span.end === end);
    if (index >= 0) names.set(index, lasts);
  }
  return names;
}
