import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {availableParallelism, tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {batchLines} from './lines.mjs';

const cli = fileURLToPath(new URL('../../../dist/node/cli.js', import.meta.url));
const alone = [process.execPath, cli, '--batch'];

/** The line of docs/BATCH.md, with two blocks for each core: a block ends before a line that does not fit. @param {number} bytes */
function parallelOf(bytes) {
  const block = Math.ceil((1.02 * bytes) / (2 * availableParallelism()));
  return ['parallel', '--will-cite', '--pipe', '-k', '--block', String(block), ...alone];
}

/**
 * Seconds of each round; who goes first alternates.
 * @param {number} pages
 * @param {number} rounds
 * @returns {{alone: number[], parallel: number[], same: boolean}} `same`: every output had the same bytes
 */
export function compare(pages, rounds) {
  const folder = mkdtempSync(join(tmpdir(), 'plainquote-'));
  const input = join(folder, 'pages.jsonl');
  writeFileSync(input, [...batchLines(pages)].join(''));
  const parallel = parallelOf(statSync(input).size);
  /** @type {{alone: number[], parallel: number[]}} */
  const times = {alone: [], parallel: []};
  const outputs = new Set();
  const run = (/** @type {keyof typeof times} */ name) => {
    const start = performance.now();
    outputs.add(outputOf(name === 'alone' ? alone : parallel, input, join(folder, 'analyses.jsonl')));
    times[name].push((performance.now() - start) / 1000);
  };
  for (let round = 0; round < rounds; round++) {
    for (const name of round % 2 === 0
      ? /** @type {const} */ (['alone', 'parallel'])
      : /** @type {const} */ (['parallel', 'alone']))
      run(name);
  }
  rmSync(folder, {recursive: true});
  return {...times, same: outputs.size === 1};
}

/** A hash of what a command writes. @param {readonly string[]} command @param {string} input @param {string} output files */
function outputOf([program = '', ...args], input, output) {
  const [from, to] = [openSync(input, 'r'), openSync(output, 'w')];
  const {error} = spawnSync(program, args, {stdio: [from, to, 'inherit']});
  closeSync(from);
  closeSync(to);
  if (error) throw new Error(`${program} could not be run. On Debian: apt-get install parallel`, {cause: error});
  return createHash('sha256').update(readFileSync(output)).digest('hex');
}
