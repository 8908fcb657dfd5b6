/** Something a person can be told in one sentence: the sentence is its message. Everything else thrown is a fault of ours. */
export class Refusal extends Error {}

/** The command itself was not understood. */
export class UsageError extends Refusal {}

/** What to tell a person about anything thrown. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  const message = error instanceof Error ? error.message : String(error);
  if (/call stack/.test(message)) return 'The page is nested too deeply to be read.';
  return `Reading failed, which is a fault of Plainquote: ${message}`;
}
