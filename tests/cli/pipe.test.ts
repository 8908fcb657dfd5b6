import {spawn, spawnSync} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import {text} from 'node:stream/consumers';
import {beforeAll, describe, expect, test} from 'vitest';
import {runCli} from './run-cli.ts';

const longest = 120_000; // ms: each piece starts a process of its own
const pieces = 3;
const pages = ['nato-open-door', 'repeated-phrases', 'empty', 'named-fields', 'folded-words', 'adblock-article'];
const hasParallel = spawnSync('parallel', ['--version']).status === 0;

/** Pages, a text, and lines that are bad in two ways; the last without its line break. */
async function input(): Promise<string> {
  const lines = pages.map(async id => {
    const html = await readFile(`tests/fixtures/pages/${id}/source.html`, 'utf8');
    return JSON.stringify({id, html, url: `https://example.com/${id}`});
  });
  const text = JSON.stringify({id: 7, text: '“We will go,” said Jane Doe.'});
  return [...(await Promise.all(lines)), '{"id":', text, '', '{"id":"neither"}', text].join('\n');
}

/** As any engine may cut it: between lines. */
function cut(whole: string): string[] {
  const lines = whole.split(/(?<=\n)/);
  const size = Math.ceil(lines.length / pieces);
  return Array.from({length: pieces}, (_, at) => lines.slice(at * size, (at + 1) * size).join(''));
}

describe('a batch that several processes share', () => {
  let whole = '';
  let alone = '';
  beforeAll(async () => {
    whole = await input();
    alone = (await runCli(['--batch'], whole)).stdout;
    expect(alone.split('\n')).toHaveLength(whole.split('\n').length + 1);
  }, longest);

  test('cut between lines and joined, it is what one process writes', {timeout: longest}, async () => {
    const runs = await Promise.all(cut(whole).map(piece => runCli(['--batch'], piece)));
    expect(runs.map(({stdout}) => stdout).join('')).toBe(alone);
    expect(runs.map(({status}) => status)).toEqual([0, 1, 1]);
  });

  const named = hasParallel
    ? 'by GNU parallel'
    : 'by GNU parallel, which is not installed here (apt-get install parallel)';
  test.skipIf(!hasParallel)(`${named}, it is what one process writes`, {timeout: longest}, async () => {
    const block = String(Math.ceil(Buffer.byteLength(whole) / pieces));
    const args = ['--will-cite', '--pipe', '-k', '--block', block, process.execPath, 'dist/node/cli.js', '--batch'];
    const child = spawn('parallel', args, {stdio: ['pipe', 'pipe', 'ignore']});
    child.stdin.end(whole);
    expect(await text(child.stdout)).toBe(alone);
  });
});
