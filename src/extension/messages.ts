/** What the parts say to each other: maps of function signatures. Failure is a value. Only JSON crosses. */
import type {Analysis, Article, Attributed, Kind, RemovalReason, Span, TextLanguages} from '../core/types.ts';
import type {ConsentRule} from './consent-rules.ts';
import type {BundledTypeface} from './settings.ts';

export type Result<T> = {readonly ok: true; readonly value: T} | {readonly ok: false; readonly error: Problem};

/** Why nothing could be done; each has a sentence in `_locales` (`problem_…`). */
export type Problem =
  | 'browser-page' // about:, chrome:, extension pages
  | 'store-page'
  | 'pdf'
  | 'local-file' // file: without the browser's own permission
  | 'empty-tab'
  | 'access-refused'
  | 'not-pressed' // shown beside the page, where only the button gives access
  | 'no-article'
  | 'empty-page'
  | 'too-large'
  | 'tab-gone'
  | 'background-gone'
  | 'failed';

/** By what a line of the receipt is known. `language`: of foreign labels. */
export type ReceiptKey = {readonly reason: RemovalReason; readonly language: string | undefined};

/**
 * One line of the receipt: `count` elements hidden (or locks lifted) for one reason. `texts`: what they said, shortened.
 * `kind`: what can be left alone on this site; undefined for what a nag leaves. `putBack`: this line is, by itself or with all.
 */
export type ReceiptItem = ReceiptKey & {
  readonly kind: Kind | undefined;
  readonly count: number;
  readonly texts: readonly string[];
  readonly putBack: boolean;
};

/** What the guard hid and whether all of it is put back at the moment. `wall`: the site asks to subscribe or sign in; left alone. */
export type Receipt = {
  readonly items: readonly ReceiptItem[];
  readonly putBack: boolean;
  readonly wall: boolean;
  /** The consent platform that was answered no, empty for one without a name; undefined: none was. */
  readonly refused: string | undefined;
};

/** Before anything was done. */
export const emptyReceipt: Receipt = {items: [], putBack: false, wall: false, refused: undefined};

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

/**
 * A web site, and how it stands with cleaning by itself. 'new': not offered yet; 'allowed': access was given elsewhere, and
 * it was not chosen; 'every': every page is cleaned; 'withdrawn': chosen, and access was taken back; 'refused': asked for in
 * vain.
 */
export type Site = {
  /** Without "www.". */
  readonly name: string;
  /** The hosts that it stands for. */
  readonly hosts: readonly string[];
  /** Kinds that the reader leaves alone there. */
  readonly left: readonly Kind[];
  /** Its tab is in a private window: nothing that tells of the visit is to be stored. */
  readonly private: boolean;
  readonly standing: 'new' | 'offered' | 'allowed' | 'always' | 'every' | 'paused' | 'withdrawn' | 'refused';
};

/** What can be gone to: a quotation, by its id, or any words of one block of the article's text. */
export type Target = number | Span;

/** The popup's place on the screen, CSS pixels. */
export type ScreenRect = {readonly left: number; readonly top: number; readonly width: number; readonly height: number};

/** One file of a typeface: `bytes` in base 64; the rest as `FontFace` takes it. */
export type TypefaceFile = {
  readonly bytes: string;
  readonly weight: string;
  readonly style: string;
  readonly unicodeRange: string;
};

/** Asked of the background. */
export type BackgroundProtocol = {
  /** Bring sheet, guard and page script into a tab, each at most once a document, and tell it what is left alone there. */
  clean(tabId: number): Promise<'now' | 'already'>;
  /** Automatic cleaning: bring the sheet, and cleaning.js or foreign.js, into the asking document, if its kind is cleaned. */
  bring(script: 'cleaning' | 'foreign'): Promise<void>;
  /** A rule for what the page shows again and again, switched on by this word in an attribute of the root. */
  conceal(selector: string, word: string): Promise<void>;
  /** The page's own scripts are to scroll it no more while its root carries the mark. */
  steady(): Promise<void>;
  /** Bring the sheet of the reading view into the asking document; a page of our own has it. */
  dressView(): Promise<void>;
  /** `own`: the languages that the reader reads; never foreign. */
  languages(texts: readonly string[], stated?: string): Promise<TextLanguages & {readonly own: readonly string[]}>;
  quotations(article: Article): Promise<Attributed>;
  /** A consent notice was hidden: it is answered with no, if the reader chose so and access to the site was granted. */
  answerConsent(): Promise<void>;
  /** The rules for answering in the asking frame. */
  consentRules(): Promise<readonly ConsentRule[]>;
  /** Run one of autoconsent's own snippets among the asking frame's scripts. */
  consentSnippet(name: string): Promise<boolean>;
  /** The platform of the asking frame was answered no. */
  refused(platform: string): Promise<void>;
  /** null: no web page. */
  site(tabId: number): Promise<Site | null>;
  /** The files of a typeface that comes with the extension. A page cannot ask for them. */
  typeface(name: BundledTypeface): Promise<readonly TypefaceFile[]>;
};

/** Asked of a page (the top frame's page.js). */
export type PageProtocol = {
  state(): Promise<PageState>;
  /** Undo every removal or one line of the receipt, or do it again; the answer is the state after. */
  putBack(line?: ReceiptKey): Promise<PageState>;
  cleanAgain(line?: ReceiptKey): Promise<PageState>;
  /** Undo what was removed for being in this language; the answer is the state after. */
  keep(language: string): Promise<PageState>;
  /** Scroll to a quotation or another place in the text, clear of the popup, and mark it; false when it has left the page. */
  reveal(target: Target, cover: ScreenRect): Promise<boolean>;
  /** Open (true) or close the reading view; the answer is whether it is open. */
  read(open: boolean): Promise<boolean>;
  /** All text in which a browser may look for words, shown or not; the reading view's left out. */
  pageText(): Promise<string>;
};

/** On the wire. `to`: who answers; `news` have no answer. */
export type Request = {readonly to: 'background' | 'page'; readonly name: string; readonly args: readonly unknown[]};
export type News = {readonly to: 'everyone'; readonly state: PageState};

/** The parameters and the answer of one function of a protocol. */
export type Asked<P, K extends keyof P> = P[K] extends (...args: infer A) => Promise<infer R>
  ? {args: A; answer: R}
  : never;

/** Thrown by a handler, and by nothing else, to answer with a problem. */
export class Fault extends Error {
  constructor(readonly problem: Problem) {
    super(problem);
  }
}

/** Answers a request from its handlers; undefined when it is for somebody else. */
export function answer<P>(to: Request['to'], handlers: P, message: unknown): Promise<Result<unknown>> | undefined {
  if (!isRequest(message) || message.to !== to) return undefined;
  const handler: unknown = (handlers as Record<string, unknown>)[message.name];
  if (typeof handler !== 'function') return undefined;
  return Promise.resolve()
    .then(() => handler(...message.args))
    .then(
      value => ({ok: true, value}) as const,
      error => ({ok: false, error: error instanceof Fault ? error.problem : 'failed'}) as const,
    );
}

export function isNews(message: unknown): message is News {
  return typeof message === 'object' && message !== null && (message as News).to === 'everyone';
}

function isRequest(message: unknown): message is Request {
  return typeof message === 'object' && message !== null && 'name' in message && 'args' in message;
}
