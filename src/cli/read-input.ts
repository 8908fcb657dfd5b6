import {createReadStream} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {allBytes} from './bytes.ts';
import {Refusal} from './errors.ts';
import {fetchPage} from './fetch-page.ts';
import type {Input} from './input.ts';
import {largestInput} from './limits.ts';
import {misfitOf} from './misfit.ts';

/** Reads a file's path, an http address or "-". Throws a Refusal that says why it cannot be read. */
export async function readInput(
  source: string,
  kind: 'html' | 'text',
  stdin: AsyncIterable<Uint8Array>,
): Promise<Input> {
  const input = await bytesOf(source, kind, stdin);
  if (input.bytes.length === 0) throw new Refusal(`${nameOf(source)} is empty.`);
  const misfit = misfitOf(input.bytes, kind);
  if (misfit) throw new Refusal(`${nameOf(source)} is ${misfit}.`);
  return input;
}

async function bytesOf(source: string, kind: 'html' | 'text', stdin: AsyncIterable<Uint8Array>): Promise<Input> {
  if (source === '-')
    return {bytes: await allBytes(stdin, largestInput, nameOf(source)), url: undefined, charset: undefined};
  if (/^https?:/i.test(source)) return fetchPage(source, kind);
  const scheme = /^([a-z][a-z0-9+.-]+):\/\//i.exec(source)?.[1];
  if (scheme) throw new Refusal(`Only http: and https: addresses can be read, not ${scheme}:.`);
  return {bytes: await fileBytes(source), url: pathToFileURL(path.resolve(source)).href, charset: undefined};
}

const fileProblems: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EISDIR: 'is a directory, not a file',
  ENOTDIR: 'does not exist',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  ENAMETOOLONG: 'does not exist',
};

async function fileBytes(file: string): Promise<Uint8Array> {
  try {
    return await allBytes(createReadStream(file), largestInput, nameOf(file));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new Refusal(`${nameOf(file)} ${fileProblems[code] ?? `cannot be read (${code || String(error)})`}.`);
  }
}

function nameOf(source: string): string {
  return source === '-' ? 'Standard input' : source;
}
