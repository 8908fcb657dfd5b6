/** What the extension's scripts in one document share: the isolated world's one global, `plainquote`. */

import type {Notice} from '../core/clean/notice.ts';
import type {Removal} from '../core/types.ts';
import type {Receipt} from './messages.ts';

/** The only owner of what is hidden. Others hand removals in and never hide by themselves. */
export type Guard = {
  hide(removals: readonly Removal[]): void;
  /** Undo everything, or do it again. */
  putBack(): void;
  cleanAgain(): void;
  /** Undo what was removed for being in this language, for good. */
  keep(language: string): void;
  receipt(): Receipt;
  /** Look for nags now; nags.js calls it when the words have come. */
  look(): void;
};

export type World = {
  /** Random per document; undefined until the background has brought the sheet. */
  token?: string;
  guard?: Guard;
  /** Called after each change of the receipt. Here and not with the guard, which may come later where a press was broken off. */
  changed?: () => void;
  /** What a box lying over the page is, by what it says: all of it, white space collapsed. */
  noticeOf?: (text: string) => Notice | undefined;
  /** Address at which foreign chrome was looked for; the document may be at another one since. */
  foreign?: string;
  page?: true;
  /** The reader pressed on this document: it was not the browser that started us here. */
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
