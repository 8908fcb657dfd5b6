import {parseArgs} from 'node:util';
import {UsageError} from './errors.ts';

/** `source`: a file's path, an address, or "-". */
export type ReadCommand = {
  readonly do: 'read';
  readonly source: string;
  readonly input: 'html' | 'text';
  readonly output: 'markdown' | 'json';
};
export type Command = ReadCommand | {readonly do: 'help' | 'version' | 'batch'};

/** What the arguments after the program's name ask for. Throws a UsageError where they ask for nothing that is known. */
export function commandOf(args: readonly string[]): Command {
  const {values, positionals} = parsed(args);
  if (values.help) return {do: 'help'};
  if (values.version) return {do: 'version'};
  if (values.batch) {
    if (positionals.length > 0 || values.text || values.json)
      throw new UsageError('--batch reads JSON lines from standard input and takes nothing beside it.');
    return {do: 'batch'};
  }
  const [source, ...more] = positionals;
  if (source === undefined || source === '')
    throw new UsageError('What should be read? Give a file, an address or - for standard input.');
  if (more.length > 0) throw new UsageError('One page at a time. For many there is --batch.');
  return {do: 'read', source, input: values.text ? 'text' : 'html', output: values.json ? 'json' : 'markdown'};
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: {type: 'boolean'},
        text: {type: 'boolean'},
        batch: {type: 'boolean'},
        help: {type: 'boolean', short: 'h'},
        version: {type: 'boolean', short: 'v'},
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
