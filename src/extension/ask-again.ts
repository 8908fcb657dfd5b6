import type {Result} from './messages.ts';

/** How often a question is asked when the background died over it: its death loses the answer, not the question. */
const attempts = 3;

/** `send` wakes a background that has died; it fails for good where the extension has gone. */
export async function askAgain<T>(send: () => Promise<unknown> | undefined): Promise<Result<T>> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    try {
      const result = await send();
      if (result !== undefined && result !== null) return result as Result<T>;
    } catch {
      // Asked again, or for the last time.
    }
  }
  return {ok: false, error: 'background-gone'};
}
