import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

/**
 * Has answers scored: runs `node SCORER GOLD ANSWERS… ARGUMENTS`, whose words and exit code become this process's own.
 * @param {string} scorer
 * @param {string} gold
 * @param {Readonly<Record<string, readonly object[]>>} answers by the name under which they are scored; each becomes a file of JSON lines
 * @param {readonly string[]} options
 */
export function score(scorer, gold, answers, options = []) {
  const folder = mkdtempSync(path.join(tmpdir(), 'answers-'));
  const files = Object.entries(answers).map(([name, lines]) => {
    const file = path.join(folder, `${name}.jsonl`);
    writeFileSync(file, asLines(lines));
    return file;
  });
  const {status} = spawnSync(process.execPath, [scorer, gold, ...files, ...options], {stdio: 'inherit'});
  rmSync(folder, {recursive: true});
  process.exitCode = status ?? 1;
}

/** @param {readonly object[]} answers */
export function asLines(answers) {
  return answers.map(answer => `${JSON.stringify(answer)}\n`).join('');
}
