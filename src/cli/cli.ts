#!/usr/bin/env node
import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {loadTable} from '../core/language/detector.ts';
import {type Analyser, analyser} from './analyser.ts';
import {batch} from './batch.ts';
import {decodeHtml, decodeText} from './decode.ts';
import {sentenceOf, UsageError} from './errors.ts';
import {help} from './help.ts';
import {type Command, commandOf, type ReadCommand} from './options.ts';
import {printed} from './printed.ts';
import {readInput} from './read-input.ts';
import {shown} from './shown.ts';
import {version} from './version.ts';

const status = {fine: 0, nothingRead: 1, notUnderstood: 2};

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(); // whoever read us has had enough
});

try {
  process.exitCode = await run(commandOf(process.argv.slice(2)));
} catch (error) {
  tell(sentenceOf(error));
  process.exitCode = error instanceof UsageError ? status.notUnderstood : status.nothingRead;
  if (error instanceof UsageError) process.stderr.write('plainquote --help tells how it is used.\n');
}

async function run(command: Command): Promise<number> {
  if (command.do === 'read') return read(command);
  if (command.do === 'batch')
    return (await batch(process.stdin, write, await ready())) ? status.fine : status.nothingRead;
  await write(command.do === 'help' ? help : `${version}\n`);
  return status.fine;
}

async function read(command: ReadCommand): Promise<number> {
  const {source, input, output} = command;
  const {bytes, url, charset} = await readInput(source, input, process.stdin);
  const {page, text} = await ready();
  const analysed = input === 'html' ? await page(decodeHtml(bytes, charset), url) : text(decodeText(bytes, charset));
  const {analysis} = analysed;
  if (output === 'json' || analysis.blocks.length > 0) await write(printed(analysed, command, new Date()));
  if (analysis.blocks.length > 0) return status.fine;
  tell(analysis.warnings.includes('no-article') ? 'No article was found in it.' : 'There is no text in it.');
  return status.nothingRead;
}

async function ready(): Promise<Analyser> {
  return analyser(loadTable(await readFile(new URL('languages.bin', import.meta.url))));
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

function tell(sentence: string): void {
  process.stderr.write(`plainquote: ${shown(sentence)}\n`);
}
