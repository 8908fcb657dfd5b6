import {Refusal} from './errors.ts';

/** Bytes of one page or text. */
export const largestInput = 20_000_000;

/** Elements of one page: jsdom needs about 4 KB for each with its text, and the copy as much again. Real articles have up to 10,000. */
export const mostElements = 50_000;

/** Bytes of one line of a batch. JSON may write a character of a page in six. */
export const longestLine = 6 * largestInput;

export function tooLarge(what: string, most: number = largestInput): Refusal {
  return new Refusal(`${what} is larger than ${most / 1e6} MB, the most that is read.`);
}
