import {setImmediate} from 'node:timers/promises';
import type {Analysis} from '../core/types.ts';
import type {Analyser} from './analyser.ts';
import {type Line, linesOf} from './bytes.ts';
import {Refusal, sentenceOf} from './errors.ts';
import {largestInput, longestLine, tooLarge} from './limits.ts';

type Id = string | number;

/** What stands on a line of output. `id`: null where the line does not tell it. */
export type Answer =
  | (Analysis & {readonly id: Id})
  | {readonly id: Id | null; readonly error: {readonly message: string}};

/** One line out for each line in, in their order, one at a time. False when there was a bad one. */
export async function batch(
  input: AsyncIterable<Uint8Array>,
  write: (text: string) => Promise<void>,
  analyser: Analyser,
): Promise<boolean> {
  let fine = true;
  for await (const line of linesOf(input, longestLine)) {
    const answer = await answerTo(line, analyser);
    if ('error' in answer) fine = false;
    await write(`${JSON.stringify(answer)}\n`);
    await setImmediate(); // jsdom's weak references are let go between turns of the event loop
  }
  return fine;
}

/** Never throws: what goes wrong is the answer. */
export async function answerTo(line: Line, analyser: Analyser): Promise<Answer> {
  let id: Id | null = null;
  try {
    const fields = fieldsOf(line);
    id = idOf(fields);
    if (id === null) throw new Refusal('The line has no "id" that is a string or a number.');
    const {schema, ...rest} = await analysed(fields, analyser);
    return {schema, id, ...rest};
  } catch (error) {
    return {id, error: {message: sentenceOf(error)}};
  }
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(line: Line): Fields {
  if ('bytes' in line) throw tooLarge('The line', longestLine);
  if (line.text.trim() === '') throw new Refusal('The line is empty.');
  const value = parsed(line.text);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Refusal('The line is not a JSON object.');
  return value as Fields;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('The line is not JSON.');
  }
}

function idOf({id}: Fields): Id | null {
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

/** Where a line has both, the page counts. */
async function analysed({html, text, url}: Fields, analyser: Analyser): Promise<Analysis> {
  if (typeof html === 'string')
    return (await analyser.page(limited(html, 'The page'), typeof url === 'string' ? url : undefined)).analysis;
  if (typeof text === 'string') return analyser.text(limited(text, 'The text')).analysis;
  throw new Refusal('The line has neither "html" nor "text" that is a string.');
}

function limited(input: string, name: string): string {
  if (Buffer.byteLength(input) > largestInput) throw tooLarge(name);
  return input;
}
