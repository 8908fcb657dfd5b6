/**
 * The time of the quotation engine by length of text, from 1,000 to 1,000,000 words: per 1,000 words it should stay the same.
 *   npm run bench:quotes [-- FILE.txt]   a text to repeat (the project's own sample article)
 */
import {readFileSync} from 'node:fs';
import {loadEngine} from './quotes/engine.mjs';

const sample = process.argv[2] ?? new URL('../tests/fixtures/articles/nato-open-door.txt', import.meta.url);
const text = readFileSync(sample, 'utf8');
const words = text.split(/\s+/).length;
const engine = await loadEngine();

const first = process.cpuUsage();
read(text);
console.log(`first article, ${words} words: ${milliseconds(first).toFixed(1)} ms of CPU`);
for (let round = 0; round < 20; round++) read(text);
console.log('     words   ms CPU   ms per 1,000 words');
/** @type {{count: number, spent: number}[]} */
const rows = [];
for (const size of [1_000, 10_000, 100_000, 1_000_000]) {
  const copies = Math.max(1, Math.round(size / words));
  const long = Array.from({length: copies}, () => text).join('\n\n');
  const from = process.cpuUsage();
  read(long);
  const spent = milliseconds(from);
  const count = copies * words;
  rows.push({count, spent});
  console.log(
    `${String(count).padStart(10)} ${spent.toFixed(1).padStart(8)} ${((1000 * spent) / count).toFixed(2).padStart(10)}`,
  );
}

const [from, to] = [rows[0], rows.at(-1)];
if (from !== undefined && to !== undefined)
  console.log(
    `time grows by words to the power of ${(Math.log(to.spent / from.spent) / Math.log(to.count / from.count)).toFixed(2)}`,
  );

/** @param {string} article */
function read(article) {
  return engine.attribute(article, engine.plainBlocks(article), engine.quoteWords.en);
}

/** CPU since then. @param {NodeJS.CpuUsage} from */
function milliseconds(from) {
  const {user, system} = process.cpuUsage(from);
  return (user + system) / 1000;
}
