/** What the extension's scripts in one document share: the isolated world's one global, `plainquote`. */

import type {Finding} from '../core/clean/finding.ts';
import type {Kind} from '../core/types.ts';
import type {Receipt, ReceiptKey} from './messages.ts';
import type {ReaderHistory} from './reader-history.ts';

/** Watches from the beginning. */
export type Guard = {
  readonly history: ReaderHistory;
  /** Look at the page now. */
  look(): void;
  /** The attribute that counts is another. */
  watchAnew(): void;
};

/** The only owner of what is hidden. Others hand findings in and never hide by themselves. */
export type Cleaning = {
  /** Name of the attribute that carries the marks. */
  readonly attribute: string;
  /** The page changed, an element came into it, it went to another address. */
  look(): void;
  arrived(element: Element): void;
  moved(): void;
  hide(findings: readonly Finding[]): void;
  /** Undo everything or one line of the receipt, or do it again. */
  putBack(line?: ReceiptKey): void;
  cleanAgain(line?: ReceiptKey): void;
  /** `spared` is another: undo what is left alone now, for good, and look for what no longer is. */
  sparedChanged(): void;
  /** Undo what was removed for being in this language, for good. */
  keep(language: string): void;
  receipt(): Receipt;
};

export type World = {
  /** Random per document; undefined until the background has brought the sheet. */
  token?: string;
  guard?: Guard;
  /** Called after each change of the receipt. Here and not with the guard, which may come later where a press was broken off. */
  changed?: () => void;
  cleaning?: Cleaning;
  /** Brought by cleaning.js, which may come before it is known what is left alone. */
  startCleaning?: () => void;
  /** What is left alone here, once the background has told. */
  spared?: readonly Kind[];
  /** Address at which foreign chrome was looked for; the document may be at another one since. */
  foreign?: string;
  /** Consent is answered in this document, or was. */
  answering?: true;
  /** The platform that was answered no, empty for one without a name; of any frame, in the top one. */
  refused?: string;
  page?: true;
  /** The reader pressed on this document: all is brought, and not only what the browser's own start asks for. */
  pressed?: true;
  /** What an earlier life of the extension left in this document is gone. */
  succeeded?: true;
};

declare global {
  var plainquote: World | undefined;
}

export function world(): World {
  globalThis.plainquote ??= {};
  return globalThis.plainquote;
}
