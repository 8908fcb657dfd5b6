import {parseArgs} from 'node:util';
import {UsageError} from './errors.ts';

/** What is printed: all of it as Markdown or as JSON, or the quotations alone, or the article alone. */
export type Output = 'markdown' | (typeof outputs)[number];

/** `source`: a file's path, an address, or "-". `reported`: what is not verbatim is among the quotations. */
export type ReadCommand = {
  readonly do: 'read';
  readonly source: string;
  readonly input: 'html' | 'text';
  readonly output: Output;
  readonly reported: boolean;
};
const outputs = ['json', 'csv', 'records', 'quotations', 'article', 'html'] as const;
/** Those that list quotations to take away. */
const lists: readonly Output[] = ['csv', 'records', 'quotations'];

export type Command = ReadCommand | {readonly do: 'help' | 'version' | 'batch'};

/** What the arguments after the program's name ask for. Throws a UsageError where they ask for nothing that is known. */
export function commandOf(args: readonly string[]): Command {
  const {values, positionals} = parsed(args);
  if (values.help) return {do: 'help'};
  if (values.version) return {do: 'version'};
  const chosen = outputs.filter(output => values[output]);
  if (values.batch) {
    if (positionals.length > 0 || values.text || values.reported || chosen.length > 0)
      throw new UsageError('--batch reads JSON lines from standard input and takes nothing beside it.');
    return {do: 'batch'};
  }
  const [source, ...more] = positionals;
  if (source === undefined || source === '')
    throw new UsageError('What should be read? Give a file, an address or - for standard input.');
  if (more.length > 0) throw new UsageError('One page at a time. For many there is --batch.');
  const [output = 'markdown', ...others] = chosen;
  if (others.length > 0) throw new UsageError(`--${output} and --${others[0]}: one form at a time.`);
  if (values.reported && !lists.includes(output))
    throw new UsageError('--reported adds to --csv, --records or --quotations; the other forms have it or never do.');
  return {do: 'read', source, input: values.text ? 'text' : 'html', output, reported: values.reported === true};
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: {type: 'boolean'},
        csv: {type: 'boolean'},
        records: {type: 'boolean'},
        quotations: {type: 'boolean'},
        article: {type: 'boolean'},
        html: {type: 'boolean'},
        reported: {type: 'boolean'},
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
