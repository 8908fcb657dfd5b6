import type {Opened} from '../core/clean/opened.ts';
import {call} from '../core/dom/unclobbered.ts';

/** Milliseconds between the reader's act and the box that it opens. */
const reach = 1000;

const surest: readonly Opened[] = ['by-reader', 'likely', 'perhaps'];

/** What opens something when it is pressed. */
const controls = 'a, button, input, label, summary, select, img, [role=button], [role=link], [onclick], [tabindex]';

const acts = ['pointerdown', 'keydown', 'click'] as const;

/** What the reader did, so that nothing goes that the reader opened. */
export type ReaderHistory = {
  /** Boxes that lie over the page now. `some`: not all of them; those left out may have lain there as well. */
  note(elements: readonly Element[], some?: 'some'): void;
  opened(element: Element): Opened;
  /** Something that can be pressed was pressed a moment ago. */
  justPressed(): boolean;
  /** `document.open` takes listeners away; to be called again and again. */
  listen(): void;
};

/** What lay there before anybody watched was perhaps opened by the reader, if the page had been used by then. */
export function readerHistory(view: Window): ReaderHistory {
  const before = openedBefore(view);
  const seen = new Map<Element, Opened>();
  let last = Number.NEGATIVE_INFINITY;
  let first = true;
  let pressed = Number.NEGATIVE_INFINITY;
  const act = (event: Event) => {
    if (!event.isTrusted) return;
    last = performance.now();
    const {target} = event;
    if (event.type !== 'keydown' && target instanceof Element && target.closest(controls)) pressed = last;
    for (const one of seen.keys())
      if (target instanceof Element && call(one, 'contains', target)) seen.set(one, 'by-reader');
  };
  const fresh = (): Opened => {
    if (performance.now() - last < reach) return 'by-reader';
    return first ? before : 'not';
  };
  return {
    note(elements, some) {
      for (const element of seen.keys()) if (!element.isConnected) seen.delete(element);
      for (const element of elements) if (!seen.has(element)) seen.set(element, fresh());
      first &&= some === 'some';
    },
    opened(element) {
      const related = [...seen].filter(([one]) => call(one, 'contains', element) || call(element, 'contains', one));
      return surest.find(how => related.some(([, one]) => one === how)) ?? 'not';
    },
    justPressed: () => performance.now() - pressed < reach,
    listen() {
      for (const name of acts) view.addEventListener(name, act, {capture: true, passive: true});
    },
  };
}

/** The browser remembers what was pressed first. */
function openedBefore(view: Window): Opened {
  const first = view.performance.getEntriesByType('first-input')[0] as PerformanceEventTiming | undefined;
  if (!first) return 'not';
  const {target} = first; // null once it has left the page
  return !(target instanceof Element) || target.closest(controls) ? 'likely' : 'perhaps';
}
