/** What the popup's parts know of copying and saving; undefined where nothing can be taken away. */
import {createContext} from 'preact';
import type {Corrections} from '../../core/cite/given-speaker.ts';
import type {CopyForm} from '../../extension/settings.ts';

export type FileForm = 'quotations-markdown' | 'csv' | 'json' | 'article-markdown' | 'article-html';

/** `type`: its media type. */
export type SavedFile = {readonly name: string; readonly type: string; readonly text: string};

/** How the last try ended. `quotation`: that was copied. */
export type Told =
  | {readonly done: 'copied' | 'copy-failed'; readonly quotation: number}
  | {readonly done: 'saved'; readonly file: string}
  | {readonly done: 'save-failed'};

export type TakingAway = {
  /** The form that was used last. */
  readonly form: CopyForm;
  readonly told: Told | undefined;
  readonly corrections: Corrections;
  copy(quotation: number, form: CopyForm): Promise<void>;
  save(form: FileForm, withReported: boolean): Promise<void>;
  /** Opens the same view beside the page; undefined where it stands there already, or the browser has no such place. */
  readonly beside: (() => Promise<void>) | undefined;
};

export const TakingAwayContext = createContext<TakingAway | undefined>(undefined);
