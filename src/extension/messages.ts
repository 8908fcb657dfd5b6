/** What the parts say to each other: maps of function signatures. Failure is a value. Only JSON crosses. */
import type {Analysis, Article, Attributed, LanguageScores, RemovalReason} from '../core/types.ts';

export type Result<T> = {readonly ok: true; readonly value: T} | {readonly ok: false; readonly error: Problem};

/** Why nothing could be done; each has a sentence in `_locales` (`problem_…`). */
export type Problem =
  | 'browser-page' // about:, chrome:, extension pages
  | 'store-page'
  | 'pdf'
  | 'local-file' // file: without the browser's own permission
  | 'empty-tab'
  | 'access-refused'
  | 'no-article'
  | 'empty-page'
  | 'too-large'
  | 'tab-gone'
  | 'background-gone'
  | 'failed';

/** One line of the receipt: `count` elements hidden (or locks lifted) for one reason. `texts`: what they said, shortened. */
export type ReceiptItem = {
  readonly reason: RemovalReason;
  readonly language: string | undefined;
  readonly count: number;
  readonly texts: readonly string[];
};

/** What the guard hid and whether it is put back at the moment. */
export type Receipt = {readonly items: readonly ReceiptItem[]; readonly putBack: boolean};

/** All that the popup shows of a page. The page's own scripts hold it; background and popup hold nothing. */
export type PageState = {
  /** 'cleaning': guard at work; 'reading': the article is being read; 'quoting': quotations are being found; then 'done' or 'failed'. */
  readonly phase: 'cleaning' | 'reading' | 'quoting' | 'done' | 'failed';
  readonly receipt: Receipt;
  readonly analysis: Analysis | undefined;
  readonly problem: Problem | undefined;
  /** The reading view is open. */
  readonly reading: boolean;
};

/** The popup's place on the screen, CSS pixels. */
export type ScreenRect = {readonly left: number; readonly top: number; readonly width: number; readonly height: number};

/** Asked of the background. */
export type BackgroundProtocol = {
  /** Bring sheet, guard and page script into a tab, at most once a document. The popup's way in where the press did not do it. */
  clean(tabId: number): Promise<Result<'now' | 'already'>>;
  /** Automatic cleaning: the asking document's token, its sheet inserted. */
  arm(): Promise<string>;
  /** Bring nags.js or foreign.js into the asking document. */
  bring(script: 'nags' | 'foreign'): Promise<void>;
  languages(texts: readonly string[]): Promise<readonly LanguageScores[]>;
  quotations(article: Article): Promise<Attributed>;
};

/** Asked of a page (the top frame's page.js). */
export type PageProtocol = {
  state(): Promise<PageState>;
  /** Undo every removal, or do it again; the answer is the state after. */
  putBack(): Promise<PageState>;
  cleanAgain(): Promise<PageState>;
  /** Scroll to a quotation, clear of the popup, and mark it; false when it has left the page. */
  reveal(quotation: number, cover: ScreenRect): Promise<boolean>;
  /** Open (true) or close the reading view; the answer is whether it is open. */
  read(open: boolean): Promise<boolean>;
};

/** Told by a page to whoever listens (background: the badge; popup: what it shows). No answer. */
export type PageNews = {
  changed(state: PageState): void;
};
