/** All that the popup shows, and what can be done in it. */

import type {Corrections} from '../../core/cite/given-speaker.ts';
import type {Correction, Kind} from '../../core/types.ts';
import type {PageState, Problem, ReceiptKey, Site, Target} from '../../extension/messages.ts';

export type PopupState = {
  /** undefined until the page has answered. */
  readonly page: PageState | undefined;
  /** The site of the page; undefined until it is known, and for what is no web page. */
  readonly site: Site | undefined;
  /** What the reader just chose to leave alone here. */
  readonly justLeft: Kind | undefined;
  /** The last choice could not be stored. */
  readonly unsaved: boolean;
  /** Why nothing can be done here. */
  readonly problem: Problem | undefined;
  /** What was last gone to. */
  readonly current: Target | undefined;
  /** What was asked for and is no longer in the page. */
  readonly lost: Target | undefined;
  /** What the reader said of speakers, now or on an earlier visit. */
  readonly corrections: Corrections;
  /** The quotation whose speaker was confirmed, corrected or taken back last. */
  readonly corrected: number | undefined;
  /** A correction was not stored, for the window is private. */
  readonly unkept: boolean;
  /** The words that the reader asked about stand in no quotation. */
  readonly unquoted: boolean;
};

export type PopupActions = {
  /** Everything, or one line of the receipt. */
  putBack(line?: ReceiptKey): void;
  cleanAgain(line?: ReceiptKey): void;
  /** Leave a kind alone on this site, or no longer. */
  leaveAlone(kind: Kind, leave: boolean): void;
  read(open: boolean): void;
  reveal(target: Target): void;
  tryAgain(): void;
  /** Ask for access, so that the site is always cleaned. In the reader's own click. */
  alwaysClean(): void;
  pause(pause: boolean): void;
  /** Clean this site no longer by itself. */
  stop(): void;
  /** What is in this language is never foreign again, nor hidden here. */
  keepLanguage(language: string): void;
  /** Who said a quotation; undefined: as it was found. */
  correct(quotation: number, correction: Correction | undefined): void;
};

export const opening: PopupState = {
  page: undefined,
  site: undefined,
  justLeft: undefined,
  unsaved: false,
  problem: undefined,
  current: undefined,
  lost: undefined,
  corrections: new Map(),
  corrected: undefined,
  unkept: false,
  unquoted: false,
};

/** What stands in the way of showing anything: the popup's own trouble before the page's. */
export function problemOf({page, problem}: PopupState): Problem | undefined {
  return problem ?? page?.problem ?? (page?.phase === 'failed' ? 'failed' : undefined);
}
