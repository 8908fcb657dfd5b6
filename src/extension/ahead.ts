/**
 * A background that a press has just started is idle while the page is at work. Then it makes ready what it will be asked
 * for next: what is fetched, and code that has never run, which takes three times as long as code that has.
 */
import {languageTable} from './languages-table.ts';
import {quoteWordsOf} from './quote-words.ts';

/** While the page gathers its texts. */
export function beReadyForLanguages(): void {
  languageTable().catch(() => undefined); // the question itself tries again
}

let isReady = false;

/** While the page makes its article, once: the engine reads a line of the language that most articles are in. */
export function beReadyForQuotations(): void {
  if (isReady) return;
  isReady = true;
  quoteALine().catch(() => undefined); // the article itself tells what is wrong
}

const line = '“We won,” said Jane Doe, the mayor. He told reporters that it was late.';

async function quoteALine(): Promise<void> {
  const [{quotationsOf}, words] = await Promise.all([import('../core/quotations.ts'), quoteWordsOf('en')]);
  const block = {kind: 'paragraph', span: {start: 0, end: line.length}, source: undefined} as const;
  quotationsOf({text: line, blocks: [block], language: 'en'}, words);
}
