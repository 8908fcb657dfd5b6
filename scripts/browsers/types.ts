/** What both drivers offer. Types only: the drivers are plain JavaScript, so that `npm start` needs no compiler. */

export type Kind = 'chromium' | 'firefox';

export type ColourScheme = 'light' | 'dark';

/** An installed browser. */
export type Found = {readonly kind: Kind; readonly path: string};

export type Launch = {
  readonly path: string;
  /** Folder of the unpacked extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** Where a browser that is not headless shows its window; the reader's own screen where left out. Chromium only. */
  readonly display?: Display;
  /** A folder that stays, for the next start; where left out, a fresh one that is removed at the end. */
  readonly profile?: string;
  /** The extension was in that profile before: no welcome is waited for. */
  readonly returning?: boolean;
  /** Its background may be unable to start: nothing is waited for. */
  readonly mayFail?: boolean;
  /** CSS pixels of the window; 1200 × 900 where left out. */
  readonly width?: number;
  readonly height?: number;
  readonly colourScheme?: ColourScheme;
  /** Names that lead to this computer: "news.example". */
  readonly hosts?: readonly string[];
  /** Port of a proxy on this computer through which everything goes, what goes to this computer too. */
  readonly proxy?: number;
  /** Firefox preferences, over the driver's own. */
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
};

/** A screen without a monitor, with a real keyboard. */
export type Display = {
  /** As in DISPLAY: ":7". */
  readonly name: string;
  /** A key by its X name: "Tab", "Return". */
  key(name: string): void;
  /** What is on it, as a digest. */
  picture(): string;
  /** Resolves, with its picture, when nothing has changed on it for `duration` ms. */
  rest(duration: number): Promise<string>;
  close(): Promise<void>;
};

/** The browser's own question for access to sites. */
export type Prompt = {
  appears(): Promise<void>;
  /** By a real key or click; resolves when the question has gone. */
  answer(answer: 'allow' | 'deny'): Promise<void>;
};

/** A function is sent as its source and called with `args` (JSON) where it runs; a string is an expression. */
export type Script<A extends readonly unknown[], R> = string | ((...args: A) => R);

export type Evaluate = <A extends readonly unknown[], R>(script: Script<A, R>, ...args: A) => Promise<Awaited<R>>;

export type Page = {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  /** In the page's own world, top frame. */
  readonly evaluate: Evaluate;
  /** In the extension's isolated world of the top frame; needs a press on this document first. */
  readonly evaluateInExtension: Evaluate;
  waitFor<A extends readonly unknown[]>(script: Script<A, unknown>, ...args: A): Promise<void>;
  /** Real input at a point of the viewport, CSS pixels. */
  wheel(x: number, y: number, deltaY: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** One key by its DOM name: "Tab", "Enter", "Escape", "a". */
  key(name: string): Promise<void>;
  /** PNG of the viewport. */
  screenshot(): Promise<Buffer>;
  setViewport(width: number, height: number): Promise<void>;
  close(): Promise<void>;
};

export type Popup = {
  readonly evaluate: Evaluate;
  waitFor<A extends readonly unknown[]>(script: Script<A, unknown>, ...args: A): Promise<void>;
  /** A real click in the middle of the first element that matches. */
  click(selector: string): Promise<void>;
  key(name: string): Promise<void>;
  screenshot(): Promise<Buffer>;
  /** No popup is open. */
  closed(): Promise<boolean>;
};

export type MenuItem = {
  /** As the extension names it. */
  readonly id: string;
  /** As the reader sees it. */
  readonly title: string;
};

export type Background = {
  /** In the background itself, which must be alive. */
  readonly evaluate: Evaluate;
  alive(): Promise<boolean>;
};

export type Browser = {
  readonly kind: Kind;
  readonly extensionId: string;
  extensionUrl(path: string): string;
  /** A new tab, in front, loaded. */
  open(url: string): Promise<Page>;
  /** The tab, opened by another than `open`, that shows exactly this address. */
  find(url: string): Promise<Page>;
  /** Press the extension's real toolbar button on that tab; grants activeTab. Resolves with the moment of the press, ms since 1970. */
  press(page: Page): Promise<number>;
  /**
   * An item of the extension's own in the menu of the words that are selected in that tab, in front. Firefox's real menu is
   * opened by a right click on them; Chromium's no protocol opens: the event is raised in the background.
   */
  chooseInMenu(page: Page, item: MenuItem): Promise<void>;
  /** The open popup, as soon as there is one; `timeout` in ms. */
  popup(timeout?: number): Promise<Popup>;
  /** As a click beside it would; where none is open nothing happens. */
  closePopup(): Promise<void>;
  /** In Chromium only with a display. */
  readonly prompt: Prompt;
  readonly background: Background;
  killBackground(): Promise<void>;
  /** As an update does: the extension ends and starts again, from what lies in its folder now. */
  reloadExtension(): Promise<void>;
  disableExtension(): Promise<void>;
  enableExtension(): Promise<void>;
  allowPrivateWindows(): Promise<void>;
  /** For what is open and what will be opened; settings of the extension's own are not touched. */
  setColourScheme(scheme: ColourScheme): Promise<void>;
  /** The text on the clipboard; in Chromium while a popup is open. */
  clipboard(): Promise<string>;
  /** The folder where the browser saves files without asking. */
  readonly downloads: string;
  /** The side panel or sidebar, as soon as it stands beside the page. */
  beside(): Promise<Pick<Popup, 'evaluate' | 'waitFor'>>;
  /** To all sites. */
  withdrawAccess(): Promise<void>;
  commands(): Promise<readonly {readonly name?: string; readonly shortcut?: string}[]>;
  /** From now on `newErrors` tells what the browser has noted of the extension. */
  watchErrors(): Promise<void>;
  /** Errors and warnings of the extension's own scripts, wherever they run, since the last look. */
  newErrors(): Promise<readonly string[]>;
  /** Bytes held by the page's process and by the background's once garbage is collected: in Chromium by scripts and documents, in Firefox by the whole process. */
  memory(page: Page): Promise<{readonly page: number; readonly background: number}>;
  /** Resolves when the user has closed the browser. */
  readonly exited: Promise<void>;
  /** Ends the process and removes its profile, unless that is to stay, whatever state it is in. */
  close(): Promise<void>;
};
