/** From quotation to quotation, in text order; reported words are none. */
import type {Analysis} from '../../core/types.ts';
import {shownSpeaker} from './quoted-runs.ts';

/** `words`: of one quotation in the view. `announce`: `number` from 1, of `count`. */
export type StepsOptions = {
  readonly token: string;
  words(quotation: number): readonly Element[];
  announce(number: number, count: number, speaker: string | undefined): void;
};

export class QuotationSteps {
  readonly #order: readonly {readonly words: readonly Element[]; readonly speaker: string | undefined}[];
  #at: number | undefined;

  constructor(
    {quotations, speakers}: Analysis,
    private readonly options: StepsOptions,
  ) {
    this.#order = quotations
      .filter(({kind}) => kind !== 'indirect')
      .sort((a, b) => (a.contents[0]?.start ?? 0) - (b.contents[0]?.start ?? 0))
      .map(quotation => ({words: options.words(quotation.id), speaker: shownSpeaker(quotation, speakers)}))
      .filter(({words}) => words.length > 0);
  }

  get count(): number {
    return this.#order.length;
  }

  next(): void {
    this.#go(this.#isSeen() ? (this.#at ?? -1) + 1 : this.#order.findIndex(({words}) => topOf(words) > 0));
  }

  previous(): void {
    this.#go(this.#isSeen() ? (this.#at ?? 0) - 1 : this.#order.findLastIndex(({words}) => topOf(words) < 0));
  }

  /** The one gone to last is still on the screen; else the steps go on from what is. */
  #isSeen(): boolean {
    const words = this.#at === undefined ? undefined : this.#order[this.#at]?.words;
    const window = words?.[0]?.ownerDocument.defaultView;
    if (!words || !window) return false;
    return topOf(words) >= 0 && topOf(words) <= window.innerHeight;
  }

  #go(to: number): void {
    if (this.count === 0) return;
    const at = (to + this.count) % this.count;
    const quotation = this.#order[at];
    if (!quotation) return;
    const mark = `data-${this.options.token}-current`;
    for (const word of this.#order[this.#at ?? at]?.words ?? []) word.removeAttribute(mark);
    for (const word of quotation.words) word.setAttribute(mark, '');
    this.#at = at;
    const first = quotation.words[0] as HTMLElement;
    first.tabIndex = -1;
    first.focus({preventScroll: true}); // reading aloud and Tab go on from here
    first.scrollIntoView({block: 'center'});
    this.options.announce(at + 1, this.count, quotation.speaker);
  }
}

function topOf([first]: readonly Element[]): number {
  return first?.getBoundingClientRect().top ?? 0;
}
