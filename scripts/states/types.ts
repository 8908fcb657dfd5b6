/** What a reader meets, as a table that tests and the picture script share. Types only: the table is plain JavaScript. */
import type {Browser, Evaluate, Kind, Page} from '../browsers/types.ts';

/** A browser with the shipped build, and the fixture pages. */
export type Stage = {
  readonly browser: Browser;
  /** Of a page under tests/fixtures/pages, over loopback. */
  url(path: string): string;
  /** A whole address, in a tab of its own. */
  open(address: string): Promise<Page>;
};

/** A state that has been reached. */
export type Sight = {
  readonly evaluate: Evaluate;
  /** PNG, at one pixel a CSS pixel. */
  picture(): Promise<Buffer>;
  /** Selector of what is ours there; undefined: nothing that stands in this document. */
  readonly ours: string | undefined;
};

export type State = {
  /** For files and tests: 'popup-receipt'. */
  readonly name: string;
  /** What the picture must show, in half a sentence. */
  readonly shows: string;
  /** The document is the extension's own and takes its direction from the browser's language. */
  readonly own: boolean;
  /** Met in these browsers only. */
  readonly kinds?: readonly Kind[];
  /** What lies in the extension's storage before. */
  readonly stored?: {
    readonly local?: Readonly<Record<string, unknown>>;
    readonly session?: Readonly<Record<string, unknown>>;
  };
  /** By real clicks and keys. */
  reach(stage: Stage): Promise<Sight>;
};
