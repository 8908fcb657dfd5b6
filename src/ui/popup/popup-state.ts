/** All that the popup shows, and what can be done in it. */
import type {PageState, Problem} from '../../extension/messages.ts';

export type PopupState = {
  /** undefined until the page has answered. */
  readonly page: PageState | undefined;
  /** Why nothing can be done here. */
  readonly problem: Problem | undefined;
  /** The quotation last gone to. */
  readonly current: number | undefined;
  /** The quotation that was asked for and is no longer in the page. */
  readonly lost: number | undefined;
};

export type PopupActions = {
  putBack(): void;
  cleanAgain(): void;
  read(open: boolean): void;
  reveal(quotation: number): void;
  tryAgain(): void;
};

export const opening: PopupState = {page: undefined, problem: undefined, current: undefined, lost: undefined};

/** What stands in the way of showing anything: the popup's own trouble before the page's. */
export function problemOf({page, problem}: PopupState): Problem | undefined {
  return problem ?? page?.problem ?? (page?.phase === 'failed' ? 'failed' : undefined);
}
