import type {Cleaner} from '../core/clean/cleaner.ts';
import type {Finding} from '../core/clean/finding.ts';
import {isHeld} from '../core/clean/held.ts';
import type {Opened} from '../core/clean/opened.ts';
import {findOverlays, type Overlay, standsBefore} from '../core/clean/overlays.ts';
import type {Layout} from '../core/dom/layout.ts';
import {bodyTop, keepBodyAt} from './keeping-place.ts';
import {Ledger} from './ledger.ts';
import {emptyReceipt, type Receipt, type ReceiptKey} from './messages.ts';
import {askBackground} from './port.ts';
import {onSuccession} from './succession.ts';
import {whenIdle} from './when-idle.ts';
import type {Cleaning, Guard, World} from './world.ts';

/** How often the edges of the page are looked at, ms: what stands there is small and can wait. */
const edgePause = 1000;

/** How long a page may be held with nothing over it before that is taken for a lock, ms: a dialog may be on its way. */
const grace = 700;

/** Notices that may come anew one right after the other, and the pause after which they are counted from the beginning, ms. */
const fewReturns = 10;
const calm = 50;

/** How often it is asked what a page that is held holds back, ms: all its boxes are read for it. */
const heldPause = 5000;

/** Backdrops that may lie one over the other. */
const layers = 4;

/** What is done to one document: finds what lies over it, hides it by mark, lifts the lock that is left. Owns the ledger. */
export class CleaningSession implements Cleaning {
  readonly #ledger: Ledger;
  #wall = false;
  #lookedAtEdges = Number.NEGATIVE_INFINITY;
  #heldSince: number | undefined;
  #askedHeld = Number.NEGATIVE_INFINITY;
  #looksInside = true;
  #returns = 0;
  #lastReturn = 0;
  #askedForAnswer = false;

  constructor(
    private readonly here: World,
    private readonly token: string,
    private readonly layout: Layout,
    private readonly cleaner: Cleaner,
  ) {
    this.#ledger = new Ledger(token, layout, here);
    onSuccession(document, token, () => this.#ledger.putBack());
  }

  get attribute(): string {
    return this.#ledger.attribute;
  }

  get isFree(): boolean {
    return !this.#wall && !this.#ledger.isPutBack && this.#ledger.hidNag;
  }

  look(): void {
    if (this.#ledger.isPutBack) return;
    for (const element of this.#ledger.repair()) this.#conceal(element);
    const overlays = this.#overPage();
    this.#guard?.history.note(overlays.map(({element}) => element));
    const {findings, wall} = this.cleaner.judge(overlays, this.#opened);
    if (wall) this.#foundWall();
    const hid = this.hide(findings);
    if (this.#wall) return;
    if (hid && this.#ledger.hidNag)
      setTimeout(() => this.#clearUp()); // the notice is seen to go first
    else if (this.#ledger.hidNag)
      this.#clearUp(); // a lock may come after its nag
    else this.#lookForRemains(overlays);
    if (this.#looksInside) whenIdle(() => this.#lookInside());
  }

  arrived(element: Element): void {
    const finding = this.#ledger.again(element);
    if (this.#ledger.isConcealed(element)) {
      if (!finding) this.#ledger.reveal(element); // made in the same way, and it says something else
      return;
    }
    if (!finding || this.#guard?.history.justPressed()) return; // the next look judges what the reader opened
    if (performance.now() - this.#lastReturn > calm) this.#returns = 0;
    this.#lastReturn = performance.now();
    if (++this.#returns < fewReturns) this.hide([finding]);
    else if (this.#returns === fewReturns) this.#conceal(element); // to touch it is what brings it back, for ever
  }

  moved(): void {
    this.#wall = false;
    this.#looksInside = true;
  }

  hide(findings: readonly Finding[]): boolean {
    const added = findings.filter(finding => this.#ledger.add(finding));
    if (added.length === 0) return false;
    this.#changed();
    if (added.some(({removal}) => removal.reason === 'consent-notice')) this.#askForAnswer();
    return true;
  }

  steady(): boolean {
    const element = document.documentElement;
    return this.hide([{removal: {element, step: 'lock', reason: 'scroll-lock'}, marks: ['steady']}]);
  }

  putBack(line?: ReceiptKey): void {
    this.#ledger.putBack(line);
    this.#changed();
  }

  cleanAgain(line?: ReceiptKey): void {
    const top = bodyTop();
    this.#ledger.cleanAgain(line);
    keepBodyAt(top, this.token);
    this.#guard?.look();
    this.#changed();
  }

  sparedChanged(): void {
    this.#ledger.forgetSpared();
    this.#guard?.look();
    this.#changed();
  }

  keep(language: string): void {
    this.#ledger.keep(language);
    this.#changed();
  }

  receipt(): Receipt {
    return {...emptyReceipt, ...this.#ledger.receipt(), wall: this.#wall};
  }

  get #guard(): Guard | undefined {
    return this.here.guard;
  }

  readonly #opened = (element: Element): Opened => this.#guard?.history.opened(element) ?? 'not';

  #overPage(): Overlay[] {
    const now = performance.now();
    const edges = now - this.#lookedAtEdges >= edgePause;
    if (edges) this.#lookedAtEdges = now;
    return findOverlays(document, this.layout, edges).filter(({element}) => !this.#ledger.has(element));
  }

  /** Whether it is answered is for the background to know. */
  #askForAnswer(): void {
    if (this.#askedForAnswer) return;
    this.#askedForAnswer = true;
    void askBackground('answerConsent');
  }

  #conceal(element: Element): void {
    const rule = this.#ledger.conceal(element);
    if (rule) void askBackground('conceal', rule.selector, rule.word);
  }

  #foundWall(): void {
    if (this.#wall) return;
    this.#wall = true;
    this.#ledger.forgetLocks();
    this.#changed();
  }

  /** Once for each address: what stands in the page's flow. */
  #lookInside(): void {
    if (!this.#looksInside || this.#ledger.isPutBack) return;
    this.#looksInside = false;
    if (this.hide(this.cleaner.inline())) this.#clearUp();
  }

  /** What a nag leaves behind; each backdrop gone may show another. */
  #clearUp(): void {
    if (this.#wall || this.#ledger.isPutBack || !this.#ledger.hidNag) return;
    let overlays = this.#overPage();
    for (let layer = 0; layer < layers && this.hide(this.cleaner.backdrops(overlays, this.#opened)); layer++)
      overlays = this.#overPage();
    this.#lift(this.cleaner.locks('nag', overlays, this.#opened));
    if (this.#ledger.hidAdBlockNotice) this.hide(this.cleaner.hiddenArticle());
  }

  /** Nothing but an empty cover stands before the page, and yet it does not scroll or cannot be read. */
  #lookForRemains(overlays: readonly Overlay[]): void {
    const before = overlays.filter(overlay => standsBefore(overlay, this.layout));
    const covers = this.cleaner.loneBackdrops(before, this.#opened);
    if (covers.length < before.length || (covers.length === 0 && !isHeld(document, this.layout))) {
      this.#heldSince = undefined;
      return;
    }
    const now = performance.now();
    this.#heldSince ??= now;
    if (!this.here.pressed && now - this.#heldSince < grace) {
      setTimeout(() => this.#guard?.look(), grace);
      return;
    }
    const locks = this.cleaner.locks('nothing', overlays, this.#opened);
    if (covers.length + locks.length === 0 || now - this.#askedHeld < heldPause) return;
    this.#askedHeld = now;
    const held = this.cleaner.held();
    if (held === 'paid') this.#foundWall();
    if (held !== 'prose') return;
    this.hide(covers);
    this.#lift(locks);
  }

  #lift(locks: readonly Finding[]): void {
    const top = bodyTop();
    if (this.hide(locks)) keepBodyAt(top, this.token);
  }

  #changed(): void {
    this.here.changed?.();
  }
}
