import {call, plain} from '../core/dom/unclobbered.ts';
import type {Removal} from '../core/types.ts';
import {makeOf, selectorOf} from './make.ts';

/** Rules that one document may get. */
const most = 20;

/**
 * Notices that the page shows again as soon as they are touched, by their make: each is hidden by a rule of its own
 * (`concealingRule`), which a word in an attribute of the root switches on.
 */
export class Concealments {
  readonly #made = new Map<string, {readonly removal: Removal; readonly word: string}>();
  #words = 0;
  #doc: Document | undefined;

  constructor(
    private readonly attribute: string,
    private readonly isBack: (removal: Removal) => boolean,
  ) {}

  has(element: Element): boolean {
    return this.#made.has(makeOf(element));
  }

  /** For the rule: a selector and the word. undefined where its make does not tell the element from others. */
  add(element: Element, removal: Removal): {readonly selector: string; readonly word: string} | undefined {
    const selector = selectorOf(element);
    if (selector === undefined || this.#words >= most) return undefined;
    this.#doc = plain(element, 'ownerDocument');
    if (call(this.#doc, 'querySelectorAll', selector).length > 1) return undefined;
    const word = `n${this.#words++}`;
    this.#made.set(makeOf(element), {removal, word});
    this.switch();
    return {selector, word};
  }

  /** The rule for its make is off from now on. */
  reveal(element: Element): void {
    this.#made.delete(makeOf(element));
    this.switch();
  }

  /** The rules of these are off from now on. */
  forget(wanted: (removal: Removal) => boolean): void {
    for (const [make, {removal}] of this.#made) if (wanted(removal)) this.#made.delete(make);
    this.switch();
  }

  /** Says on the root which rules are on. */
  switch(): void {
    if (!this.#doc) return;
    const root = plain(this.#doc, 'documentElement');
    const on = [...this.#made.values()].filter(({removal}) => !this.isBack(removal)).map(({word}) => word);
    if (on.length > 0) call(root, 'setAttribute', this.attribute, on.join(' '));
    else call(root, 'removeAttribute', this.attribute);
  }
}
