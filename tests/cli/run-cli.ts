import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const program = fileURLToPath(new URL('../../dist/node/cli.js', import.meta.url));

const longest = 60_000; // milliseconds

/** What a run of the built program said, and how it ended. */
export type Run = {readonly status: number | null; readonly stdout: string; readonly stderr: string};

/** Runs the built program to its end. `input`: for standard input. `stopAfter`: its reader goes after so many bytes. */
export async function runCli(
  args: readonly string[],
  input: string | Uint8Array = '',
  stopAfter = Infinity,
): Promise<Run> {
  if (!existsSync(program)) throw new Error('dist/node/cli.js is missing: run "npm run build" first');
  const child = spawn(process.execPath, [program, ...args], {timeout: longest});
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => {
    out.push(chunk);
    if (Buffer.concat(out).length >= stopAfter) child.stdout.destroy();
  });
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin.on('error', () => undefined); // it may end before it has read everything
  child.stdin.end(input);
  const status = await new Promise<number | null>(done => child.on('close', done));
  return {status, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString()};
}
