/** What happens in the popup, from its opening on: find the tab, have it cleaned, show its state, follow its news. */

import type {Corrections} from '../../core/cite/given-speaker.ts';
import type {Analysis, Correction, Kind} from '../../core/types.ts';
import type {PageState, Problem, ReceiptKey, Result, Site, Target} from '../../extension/messages.ts';
import {opening, type PopupActions, type PopupState} from './popup-state.ts';

/** What the session needs of the world; every answer may be a problem. */
export type Doors = {
  clean(): Promise<Result<unknown>>;
  state(): Promise<Result<PageState>>;
  putBack(line?: ReceiptKey): Promise<Result<PageState>>;
  cleanAgain(line?: ReceiptKey): Promise<Result<PageState>>;
  read(open: boolean): Promise<Result<boolean>>;
  reveal(target: Target): Promise<Result<boolean>>;
  /** Calls once when the document that answers now has gone. */
  follow(gone: () => void): void;
  site(): Promise<Result<Site | null>>;
  /** Calls the browser before it returns; resolves when the reader has answered. */
  askAccess(site: string): Promise<Result<unknown>>;
  pause(site: string, pause: boolean): Promise<Result<unknown>>;
  stop(site: string): Promise<Result<unknown>>;
  /** Remember the language as one of the reader's, and show again what is in it. */
  keepLanguage(language: string): Promise<Result<PageState>>;
  /** Remember what is left alone on a site, or no longer. */
  leaveAlone(site: string, kind: Kind, leave: boolean): Promise<Result<unknown>>;
  /** What the reader said of this page's speakers on an earlier visit. */
  corrections(analysis: Analysis): Promise<Result<Corrections>>;
  /** Remember what the reader says of a speaker, undefined: no longer; false where it may not be remembered. */
  correct(analysis: Analysis, quotation: number, correction: Correction | undefined): Promise<Result<boolean>>;
  /** Out of the reader's way. */
  leave(): void;
};

export type Session = {
  readonly actions: PopupActions;
  /** The page tells that it changed. */
  heard(page: PageState): void;
  /** Leads to a quotation; null: what was asked about is none. */
  answer(quotation: number | null): void;
  /** Settings or access changed, here or elsewhere. */
  siteChanged(): Promise<void>;
  start(): Promise<void>;
};

function isOver(page: PageState | undefined): boolean {
  return page?.phase === 'done' || page?.phase === 'failed';
}

/** Before there is a tab to act on. */
export const noActions: PopupActions = {
  putBack() {},
  cleanAgain() {},
  leaveAlone() {},
  read() {},
  reveal() {},
  tryAgain() {},
  alwaysClean() {},
  pause() {},
  stop() {},
  keepLanguage() {},
  correct() {},
};

export function createSession(doors: Doors, show: (state: PopupState) => void): Session {
  let state = opening;
  const set = (change: Partial<PopupState>) => {
    state = {...state, ...change};
    show(state);
  };
  const fail = (problem: Problem) => set({problem});
  const takePage = (page: PageState) => {
    set({page});
    void recall(page.analysis);
  };
  const take = (answer: Result<PageState>) => (answer.ok ? takePage(answer.value) : fail(answer.error));

  /** The text whose corrections are shown. */
  let recalled: string | undefined;
  const recall = async (analysis: Analysis | undefined) => {
    if (analysis === undefined || analysis.text === recalled) return;
    recalled = analysis.text;
    const corrections = await doors.corrections(analysis);
    if (!corrections.ok || state.page?.analysis?.text !== analysis.text) return;
    set({corrections: new Map([...corrections.value, ...state.corrections])}); // what was said meanwhile is younger
  };

  const correct = async (quotation: number, correction: Correction | undefined) => {
    const analysis = state.page?.analysis;
    if (analysis === undefined) return;
    const corrections = new Map(state.corrections);
    if (correction) corrections.set(quotation, correction);
    else corrections.delete(quotation);
    set({corrections, corrected: quotation});
    const stored = await doors.correct(analysis, quotation, correction);
    set({unsaved: !stored.ok, unkept: stored.ok && !stored.value});
  };

  let following = false;
  const follow = () => {
    if (following) return;
    following = true;
    doors.follow(() => {
      following = false;
      if (!isOver(state.page)) fail('tab-gone'); // what was read whole stays to be read
    });
  };

  /** A page that speaks is there, and what it says is younger than any trouble of ours. */
  const heard = (page: PageState) => {
    follow();
    if (page.phase !== 'done') recalled = undefined;
    set(page.phase === 'done' ? {page, problem: undefined} : {...opening, site: state.site, page});
    void recall(page.analysis);
  };

  const showSite = async () => {
    const site = await doors.site();
    if (site.ok) set({site: site.value ?? undefined});
  };

  /** Does something to the site, begun before this returns, and shows how it stands then. */
  const withSite = async (act: (site: string) => Promise<Result<unknown>>) => {
    if (!state.site) return;
    const done = await act(state.site.name);
    set({unsaved: !done.ok});
    await showSite();
  };

  const keepLanguage = async (language: string) => {
    const kept = await doors.keepLanguage(language);
    if (kept.ok) take(kept);
    else set({unsaved: true});
  };

  /** The page hears of it by being cleaned anew: then what is left alone is told to it. */
  const leaveAlone = (kind: Kind, leave: boolean) =>
    withSite(async site => {
      const left = await doors.leaveAlone(site, kind, leave);
      if (!left.ok) return left;
      await doors.clean();
      take(await doors.state());
      set({justLeft: leave ? kind : undefined});
      return left;
    });

  const start = async () => {
    recalled = undefined;
    set(opening);
    const cleaned = await doors.clean();
    if (!cleaned.ok) return fail(cleaned.error);
    void showSite();
    follow();
    const answer = await doors.state();
    if (answer.ok && state.page === undefined) return take(answer); // news that came meanwhile are younger
    if (!answer.ok) fail(answer.error);
  };

  const reveal = async (target: Target) => {
    set({current: target, lost: undefined, unquoted: false});
    const found = await doors.reveal(target);
    if (!found.ok) return fail(found.error);
    if (!found.value) set({lost: target, current: undefined});
  };

  const read = async (open: boolean) => {
    const answer = await doors.read(open);
    if (!answer.ok) return fail(answer.error);
    if (answer.value) doors.leave();
  };

  return {
    start,
    heard,
    answer: quotation => (quotation === null ? set({unquoted: true}) : void reveal(quotation)),
    async siteChanged() {
      if (state.site) await showSite();
    },
    actions: {
      putBack: async line => take(await doors.putBack(line)),
      cleanAgain: async line => take(await doors.cleanAgain(line)),
      leaveAlone,
      read,
      reveal,
      tryAgain: start,
      alwaysClean: () => withSite(doors.askAccess),
      pause: pause => withSite(site => doors.pause(site, pause)),
      stop: () => withSite(doors.stop),
      keepLanguage,
      correct,
    },
  };
}
