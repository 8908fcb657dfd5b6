// Trains the weights of the quotation engine: node scripts/train-attribution.mjs GOLD.jsonl[.gz] ... > src/core/quotes/attribution-weights.json
// A gold line: {"text", "quotes": [{start, end, kind, speaker: {start, end} | null, speakerNames: [text]}], "nonQuotes": [{start, end}]}.
import {readFileSync} from 'node:fs';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {gunzipSync} from 'node:zlib';
import {build} from 'esbuild';

const passes = 10;
const rate = 0.1;
const shrink = 3e-6; // of each weight a step
const smallest = 0.1; // weights nearer to zero are left out

/** @typedef {{options: Int32Array[], right: number[]}} Example */

/** The parts of the engine, bundled. */
export async function loadEngine() {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const core = ['read-scene', 'run-form', 'candidates', 'features', 'scare-quotes', 'pronouns', 'attribute'];
  const contents = [
    ...core.map(name => `export * from './src/core/quotes/${name}.ts';`),
    `export {plainBlocks} from './src/core/text/plain-blocks.ts';`,
    `export {quotes} from './src/languages/en-quotes.ts';`,
  ].join('\n');
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: root, loader: 'ts'},
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

/** @param {string} file @returns {any[]} */
export function readGold(file) {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
  return text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line));
}

/** @param {{start: number, end: number}} a @param {{start: number, end: number}} b */
const overlap = (a, b) => a.start < b.end && b.start < a.end;

/** @param {string} name */
const lastWord = name =>
  name
    .replace(/[’']s$/, '')
    .toLowerCase()
    .split(/\s+/)
    .at(-1)
    ?.replace(/[.,]/g, '') ?? '';

/** Examples of one article. @param {any} engine @param {any} article @param {(name: string) => number} number @returns {Example[]} */
export function examplesOf(engine, article, number) {
  const scene = engine.readScene(article.text, engine.plainBlocks(article.text), engine.quotes);
  /** @type {Example[]} */
  const examples = [];
  /** @type {number | undefined} */
  let previous;
  /** @type {number | undefined} */
  let speaker;
  let previousRun = -9;
  const numbers = (/** @type {string[]} */ names) => Int32Array.from(names, number);
  const quoted = article.quotes.filter((/** @type {any} */ quote) => quote.kind !== 'indirect');
  const indirect = article.quotes.filter((/** @type {any} */ quote) => quote.kind === 'indirect');
  for (const [run, {content, block}] of scene.runs.entries()) {
    const form = engine.runForm(scene, run);
    const near = previous !== undefined && block - (scene.runs[previousRun]?.block ?? -9) <= 3;
    const spoke = near ? previous : undefined;
    const candidates = engine.candidatesOf(scene, run, spoke);
    const gold = quoted.find((/** @type {any} */ quote) => overlap(quote, content));
    if (gold === undefined && indirect.some((/** @type {any} */ quote) => overlap(quote, content))) continue;
    const unmarkedGold = gold === undefined && "'’`".includes(article.text.charAt(content.start - 1)); // some gold reads no single marks
    if (unmarkedGold) continue;
    examples.push({
      options: [numbers(engine.runFeatures(scene, run, form, candidates)), numbers([])],
      right: [gold ? 0 : 1],
    });
    if (gold === undefined) continue;
    const options = candidates.map((/** @type {any} */ candidate) =>
      engine.speakerFeatures(scene, run, form, candidate, candidates, spoke),
    );
    options.push(engine.nobodyFeatures(scene, run, form, candidates));
    const right = rightOnes(scene, candidates, gold);
    if (right.length > 0) examples.push({options: options.map(numbers), right});
    const chosen = candidates[right[0] ?? -1]?.mention;
    if (chosen === undefined) continue;
    previous = chosen;
    previousRun = run;
    speaker = addPronoun(engine, scene, chosen, gold, speaker, numbers, examples);
  }
  return examples;
}

/** Indexes of the right options: the mentions under the gold span, or "nobody" where gold has none. @param {any} scene @param {any[]} candidates @param {any} gold */
function rightOnes(scene, candidates, gold) {
  if (gold.speaker === null) return [candidates.length];
  const under = candidates.flatMap(({mention}, index) =>
    overlap(scene.mentions[mention].span, gold.speaker) ? [index] : [],
  );
  const mentionOf = (/** @type {number} */ index) => scene.mentions[candidates[index].mention];
  const owned = under.filter(index => !mentionOf(index).possessive);
  const heads = owned.length > 0 ? owned : under;
  if (gold.speakerType === 'descnp') return heads.slice(0, 1);
  const last = lastWord(gold.speakerCanonical ?? gold.speaker.text);
  const named = heads.filter(index => mentionOf(index).kind === 'pronoun' || mentionOf(index).name.at(-1) === last);
  return named.length > 0 ? named.slice(0, 1) : heads.slice(0, 1);
}

/** @param {any} engine @param {any} scene @param {number} mention @param {any} gold @param {number | undefined} speaker @param {(names: string[]) => Int32Array} numbers @param {Example[]} examples */
function addPronoun(engine, scene, mention, gold, speaker, numbers, examples) {
  const known = scene.entities.of[mention];
  if (known >= 0) return known;
  const lasts = [...(gold.speakerNames ?? []), gold.speakerCanonical ?? ''].filter(Boolean).map(lastWord);
  const antecedents = engine.antecedentsOf(scene, mention);
  if (antecedents.length === 0 || lasts.length === 0) return undefined;
  const right = antecedents.findIndex((/** @type {any} */ {entity}) => lasts.includes(entity.name.at(-1)));
  const options = antecedents.map((/** @type {any} */ antecedent, /** @type {number} */ rank) =>
    engine.pronounFeatures(scene, mention, antecedent, rank, speaker),
  );
  options.push(engine.nobodyMeant);
  examples.push({options: options.map(numbers), right: [right < 0 ? antecedents.length : right]});
  return right < 0 ? undefined : antecedents[right].entity.id;
}

/** Weights by feature name. @param {Example[]} examples @param {string[]} names */
export function learn(examples, names) {
  const weights = new Float64Array(names.length);
  const order = examples.map((_, index) => index);
  let seed = 7;
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  for (let pass = 0; pass < passes; pass++) {
    for (let index = order.length - 1; index > 0; index--) {
      const other = Math.floor(random() * (index + 1));
      [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
    }
    const step = rate / (1 + pass * 0.5);
    for (const index of order) descend(examples[index], weights, step);
  }
  /** @type {Record<string, number>} */
  const kept = {};
  for (const [index, name] of names.entries()) {
    const weight = Math.round((weights[index] ?? 0) * 100) / 100;
    if (Math.abs(weight) >= smallest) kept[name] = weight;
  }
  return kept;
}

/** @param {Example | undefined} example @param {Float64Array} weights @param {number} step */
function descend(example, weights, step) {
  if (example === undefined) return;
  const scores = example.options.map(features => features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0));
  const top = Math.max(...scores);
  const powers = scores.map(score => Math.exp(score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  const good = example.right.reduce((a, index) => a + (powers[index] ?? 0), 0);
  for (const [index, features] of example.options.entries()) {
    const chance = (powers[index] ?? 0) / sum;
    const target = example.right.includes(index) ? (powers[index] ?? 0) / good : 0;
    const change = step * (target - chance);
    for (const feature of features) weights[feature] = (weights[feature] ?? 0) * (1 - shrink) + change;
  }
}

/** @param {any} engine @param {any[]} articles */
export function train(engine, articles) {
  /** @type {Map<string, number>} */
  const numbers = new Map();
  /** @param {string} name */
  const number = name => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, numbers.size);
    return numbers.size - 1;
  };
  const examples = articles.flatMap(article => examplesOf(engine, article, number));
  return learn(examples, [...numbers.keys()]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const engine = await loadEngine();
  const weights = train(engine, process.argv.slice(2).flatMap(readGold));
  const lines = Object.entries(weights).sort(([a], [b]) => (a < b ? -1 : 1));
  process.stdout.write(`{\n${lines.map(([name, weight]) => `  ${JSON.stringify(name)}: ${weight}`).join(',\n')}\n}\n`);
}
