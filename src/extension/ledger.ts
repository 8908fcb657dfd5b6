import type {LockMark} from '../core/clean/locks.ts';
import {overlayText} from '../core/clean/overlay-text.ts';
import {isModal} from '../core/clean/overlays.ts';
import type {Layout} from '../core/dom/layout.ts';
import type {Removal} from '../core/types.ts';
import type {Receipt, ReceiptItem} from './messages.ts';

type Mark = 'hide' | LockMark;
type Entry = {readonly removal: Removal; readonly marks: readonly Mark[]; readonly text: string; undo: () => void};

/** Characters of a removed element that the receipt shows. */
const shownText = 160;

/** Characters of a hidden element that are read for it. */
const readText = 4000;

/** Elements that one document may cost; a page that makes a new nag each second must not fill the memory. */
const mostEntries = 500;

/** Attributes put back after the page stripped them; then the ledger rests rather than fight on. */
const mostRepairs = 200;

/** Everything that was done to the page, with its undo. The only writer of the token's attribute. */
export class Ledger {
  readonly #entries = new Map<Element, Entry>();
  readonly #attribute: string;
  #putBack = false;
  #repairs = 0;

  constructor(
    token: string,
    private readonly layout: Layout,
  ) {
    this.#attribute = `data-${token}`;
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

  /** A nag went: a lock or a backdrop that is found now is its doing. */
  get hidNag(): boolean {
    return [...this.#entries.values()].some(({removal}) => removal.step === 'nag');
  }

  /** Hide (or, for a lock, lift) and remember; false when there was nothing new. */
  add(removal: Removal, marks: readonly Mark[] = ['hide']): boolean {
    if (this.#putBack || this.#entries.has(removal.element) || this.#entries.size >= mostEntries) return false;
    const text = (overlayText(removal.element, this.layout, readText) ?? '').slice(0, shownText);
    const entry: Entry = {removal, marks, text: removal.step === 'lock' ? '' : text, undo: () => undefined};
    this.#entries.set(removal.element, entry);
    this.#apply(entry);
    return true;
  }

  putBack(): void {
    this.#putBack = true;
    for (const entry of this.#entries.values()) entry.undo();
  }

  cleanAgain(): void {
    this.#putBack = false;
    for (const entry of this.#entries.values()) this.#apply(entry);
  }

  /** Undo what was removed for being in this language, and forget it. */
  keep(language: string): void {
    for (const [element, {removal, undo}] of this.#entries) {
      if (removal.language !== language) continue;
      if (!this.#putBack) undo();
      this.#entries.delete(element);
    }
  }

  /** The page took marks away: set them again, within the budget. */
  repair(): void {
    if (this.#putBack) return;
    for (const entry of this.#entries.values()) {
      const {element} = entry.removal;
      const stripped = element.isConnected && element.getAttribute(this.#attribute) !== entry.marks.join(' ');
      if (!stripped && !isModal(element)) continue;
      if (this.#repairs++ >= mostRepairs) return;
      this.#apply(entry);
    }
  }

  receipt(): Receipt {
    const items = new Map<string, ReceiptItem>();
    for (const {removal, text} of this.#entries.values()) {
      const key = `${removal.reason} ${removal.language ?? ''}`;
      const item = items.get(key) ?? {reason: removal.reason, language: removal.language, count: 0, texts: []};
      items.set(key, {...item, count: item.count + 1, texts: text ? [...item.texts, text] : item.texts});
    }
    return {items: [...items.values()], putBack: this.#putBack};
  }

  #apply(entry: Entry): void {
    const {element} = entry.removal;
    const wasModal = isModal(element);
    const inert = entry.marks.includes('uninert') ? element.getAttribute('inert') : null;
    if (wasModal) element.close(); // while it is open all else is inert
    if (inert !== null) element.removeAttribute('inert'); // no style sheet lifts it
    element.setAttribute(this.#attribute, entry.marks.join(' '));
    entry.undo = () => {
      element.removeAttribute(this.#attribute);
      if (inert !== null) element.setAttribute('inert', inert);
      if (wasModal && element.isConnected && !element.open) element.showModal();
    };
  }
}
