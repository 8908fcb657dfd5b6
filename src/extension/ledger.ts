import type {Finding} from '../core/clean/finding.ts';
import {kindOf} from '../core/clean/kind-of.ts';
import {isOpenPopover} from '../core/clean/lifted.ts';
import {type Mark, withoutAttribute} from '../core/clean/marks.ts';
import {overlayText} from '../core/clean/overlay-text.ts';
import {modalsIn} from '../core/clean/overlays.ts';
import type {Layout} from '../core/dom/layout.ts';
import {call, plain} from '../core/dom/unclobbered.ts';
import type {Removal, RemovalReason} from '../core/types.ts';
import {Concealments} from './concealments.ts';
import {makeOf} from './make.ts';
import type {Receipt, ReceiptItem, ReceiptKey} from './messages.ts';
import type {World} from './world.ts';

type Entry = {
  readonly removal: Removal;
  readonly marks: Mark[];
  readonly text: string;
  /** How often the page took the marks away. */
  stripped: number;
  /** What no style sheet can do, for the undo: dialogs that were closed, attributes that were taken away, by name. */
  readonly closed: Set<HTMLDialogElement>;
  readonly taken: Map<string, string>;
};

/** Characters of a removed element that the receipt shows. */
const shownText = 160;

/** Characters of a hidden element that are read for it. */
const readText = 4000;

/** Elements that one document may cost; a page that makes a new nag each second must not fill the memory. */
const mostEntries = 500;

/** What a page may show anew, made in the same way. */
const comesAgain: ReadonlySet<RemovalReason> = new Set(['ad-block-notice', 'consent-notice', 'newsletter']);

/** Attributes put back after the page stripped them; then the ledger rests rather than fight on. */
const mostRepairs = 200;

/** Times that a page may take the marks from one notice before it is hidden without touching it. */
const fewStrips = 3;

/** Everything that was done to the page, with its undo. The only writer of the token's attribute. */
export class Ledger {
  readonly #entries = new Map<Element, Entry>();
  /** The notices among them, by their make; the last of each. */
  readonly #notices = new Map<string, Entry>();
  readonly #attribute: string;
  /** All is put back, or these lines of the receipt. */
  #putBack = false;
  readonly #linesBack = new Set<string>();
  #repairs = 0;
  readonly #concealments: Concealments;

  constructor(
    token: string,
    private readonly layout: Layout,
    private readonly here: Pick<World, 'spared'>,
  ) {
    this.#attribute = `data-${token}`;
    this.#concealments = new Concealments(`${this.#attribute}-again`, removal => this.#isBack(removal));
  }

  /** Name of the attribute that carries the marks. */
  get attribute(): string {
    return this.#attribute;
  }

  get isPutBack(): boolean {
    return this.#putBack;
  }

  has(element: Element): boolean {
    return this.#entries.has(element);
  }

  /** Something that stood in the way went: a lock or a backdrop that is found now is its doing. */
  get hidNag(): boolean {
    return this.#hidden().some(isNag);
  }

  get hidAdBlockNotice(): boolean {
    return this.#hidden().some(({reason}) => reason === 'ad-block-notice');
  }

  /** Do it and remember; false when there was nothing new, or its kind is left alone here. */
  add({removal, marks}: Finding): boolean {
    if (this.#isBack(removal) || this.#isSpared(removal)) return false;
    const known = this.#entries.get(removal.element);
    if (known) return this.#extend(known, marks);
    if (this.#entries.size >= mostEntries) for (const entry of this.#entries.values()) this.#forgetIfGone(entry);
    if (this.#entries.size >= mostEntries) return false;
    const text = removal.step === 'lock' ? '' : this.#textOf(removal.element);
    const entry: Entry = {removal, marks: [...marks], text, stripped: 0, closed: new Set(), taken: new Map()};
    if (comesAgain.has(removal.reason)) this.#noteNotice(entry);
    this.#entries.set(removal.element, entry);
    this.#apply(entry);
    return true;
  }

  /**
   * For a notice that the page shows again and again: a selector of its make, to be hidden by a rule, and the word that
   * switches the rule on. undefined where its make does not tell it from others.
   */
  conceal(element: Element): {readonly selector: string; readonly word: string} | undefined {
    const {removal} = this.#entries.get(element) ?? this.again(element) ?? {};
    return removal && this.#concealments.add(element, removal);
  }

  isConcealed(element: Element): boolean {
    return this.#concealments.has(element);
  }

  /** The rule for its make is off from now on. */
  reveal(element: Element): void {
    this.#concealments.reveal(element);
  }

  /** How to hide an element that is made like a notice that was hidden and says the same: the page shows it anew. */
  again(element: Element): Finding | undefined {
    const entry = this.#notices.get(makeOf(element));
    if (entry?.marks.join() !== 'hide' || this.#textOf(element) !== entry.text) return undefined;
    return {removal: {...entry.removal, element}, marks: ['hide']};
  }

  /** Everything, or one line of the receipt; what was done last is undone first, for dialogs lie one over the other. */
  putBack(line?: ReceiptKey): void {
    const hidden = [...this.#entries.values()].filter(({removal}) => !this.#isBack(removal)).reverse();
    if (line) this.#linesBack.add(keyOf(line));
    else this.#putBack = true;
    for (const entry of hidden) if (this.#isBack(entry.removal)) this.#undo(entry);
    this.#concealments.switch();
  }

  cleanAgain(line?: ReceiptKey): void {
    const back = [...this.#entries.values()].filter(({removal}) => this.#isBack(removal));
    if (line && this.#putBack) for (const {removal} of back) this.#linesBack.add(keyOf(removal));
    if (line) this.#linesBack.delete(keyOf(line));
    else this.#linesBack.clear();
    this.#putBack = false;
    for (const entry of back) if (!this.#isBack(entry.removal)) this.#apply(entry);
    this.#concealments.switch();
  }

  /** Undo what was removed for being in this language, and forget it. */
  keep(language: string): void {
    this.#forget(removal => removal.language === language);
  }

  /** Undo and forget what was lifted: a wall wants it so. */
  forgetLocks(): void {
    this.#forget(({step}) => step === 'lock');
  }

  /** Undo what is left alone now, and what a nag left once no nag is hidden any more; forget both. */
  forgetSpared(): void {
    const before = this.#entries.size;
    this.#forget(removal => this.#isSpared(removal));
    if (this.#entries.size === before || this.hidNag) return;
    this.#forget(({reason}) => kindOf[reason] === undefined);
  }

  /** The page took marks away: set them again, within the budget. The answer: those that it takes them from all the time. */
  repair(): Element[] {
    const insisting: Element[] = [];
    for (const entry of this.#entries.values()) {
      if (this.#isBack(entry.removal)) continue;
      const {element} = entry.removal;
      if (!plain(element, 'isConnected') || this.#concealments.has(element)) continue;
      const stripped = call(element, 'getAttribute', this.#attribute) !== entry.marks.join(' ');
      if (!stripped && this.#modalsOf(entry).length === 0) continue;
      if (this.#repairs++ >= mostRepairs) break;
      if (++entry.stripped > fewStrips && entry.marks.join() === 'hide') insisting.push(element);
      this.#apply(entry);
    }
    return insisting;
  }

  receipt(): Omit<Receipt, 'wall' | 'refused'> {
    const items = new Map<string, ReceiptItem>();
    for (const {removal, text} of this.#entries.values()) {
      const key = keyOf(removal);
      const {count = 0, texts = []} = items.get(key) ?? {};
      items.set(key, {
        reason: removal.reason,
        language: removal.language,
        kind: kindOf[removal.reason],
        count: count + 1,
        texts: text ? [...texts, text] : texts,
        putBack: this.#isBack(removal),
      });
    }
    const lines = [...items.values()];
    return {items: lines, putBack: this.#putBack || (lines.length > 0 && lines.every(({putBack}) => putBack))};
  }

  /** What is not put back at the moment. */
  #hidden(): Removal[] {
    return [...this.#entries.values()].map(({removal}) => removal).filter(removal => !this.#isBack(removal));
  }

  #isBack(removal: Removal): boolean {
    return this.#putBack || this.#linesBack.has(keyOf(removal));
  }

  #forget(wanted: (removal: Removal) => boolean): void {
    for (const [element, entry] of this.#entries) {
      if (!wanted(entry.removal)) continue;
      if (!this.#isBack(entry.removal)) this.#undo(entry);
      this.#entries.delete(element);
    }
    this.#concealments.forget(wanted);
  }

  #isSpared({reason}: Removal): boolean {
    const kind = kindOf[reason];
    return kind !== undefined && this.here.spared?.includes(kind) === true;
  }

  /** A page that took its nag away took the lock away as well, as far as it knows. */
  #mayLock(): boolean {
    const nags = [...this.#entries.values()].filter(({removal}) => isNag(removal));
    return nags.length === 0 || nags.some(({removal}) => plain(removal.element, 'isConnected'));
  }

  /** A page may lock in steps: first it does not scroll, then it is fixed. */
  #extend(entry: Entry, marks: readonly Mark[]): boolean {
    const fresh = marks.filter(mark => !entry.marks.includes(mark));
    if (fresh.length === 0 || this.#isBack(entry.removal)) return false;
    entry.marks.push(...fresh);
    this.#apply(entry);
    return true;
  }

  #textOf(element: Element): string {
    return (overlayText(element, this.layout, readText) ?? '').slice(0, shownText);
  }

  /** A notice that stands for one that the page threw away takes its place. */
  #noteNotice(entry: Entry): void {
    const make = makeOf(entry.removal.element);
    const before = this.#notices.get(make);
    if (before?.text === entry.text) this.#forgetIfGone(before);
    this.#notices.set(make, entry);
  }

  /** What the page threw away it will hardly bring back. */
  #forgetIfGone(entry: Entry): void {
    const {element} = entry.removal;
    if (plain(element, 'isConnected')) return;
    this.#undo(entry);
    this.#entries.delete(element);
  }

  #modalsOf({removal: {element, step}, marks}: Entry): HTMLDialogElement[] {
    return step === 'nag' && marks.includes('hide') ? modalsIn(element, this.layout) : [];
  }

  #apply(entry: Entry): void {
    const {element} = entry.removal;
    for (const modal of this.#modalsOf(entry)) {
      modal.close(); // while it is open all else is inert
      entry.closed.add(modal);
    }
    for (const name of entry.marks.flatMap(mark => withoutAttribute[mark] ?? [])) {
      const value = call(element, 'getAttribute', name);
      if (value !== null) entry.taken.set(name, value);
      call(element, 'removeAttribute', name);
    }
    call(element, 'setAttribute', this.#attribute, entry.marks.join(' '));
  }

  #undo(entry: Entry): void {
    const {element} = entry.removal;
    call(element, 'removeAttribute', this.#attribute);
    if (this.#mayLock()) for (const [name, value] of entry.taken) call(element, 'setAttribute', name, value);
    entry.taken.clear();
    for (const modal of [...entry.closed].reverse())
      if (modal.isConnected && !modal.open && !isOpenPopover(modal)) modal.showModal(); // the browser refuses to make one modal then
    entry.closed.clear();
  }
}

/** It may have left a lock or a backdrop; it is none. */
function isNag({step, reason}: Removal): boolean {
  return step === 'nag' && reason !== 'clutter' && reason !== 'backdrop';
}

function keyOf({reason, language}: Pick<Removal, 'reason' | 'language'> | ReceiptKey): string {
  return `${reason} ${language ?? ''}`;
}
