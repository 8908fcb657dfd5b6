/** The view's own controls, at its upper edge: steps from quotation to quotation, appearance, close. */
import {directionOf} from '../../core/text/direction.ts';
import type {Panel} from './panel.ts';
import type {Parts} from './parts.ts';
import type {ReaderTexts} from './reader-texts.ts';

export type BarOptions = {
  readonly texts: ReaderTexts;
  readonly panel: Panel;
  /** undefined: the article has no quotations. */
  readonly steps: {next(): void; previous(): void} | undefined;
  close(): void;
};

export type Bar = {
  readonly element: HTMLElement;
  /** Which quotation has been gone to; seen and read aloud. */
  announce(number: number, count: number, speaker: string | undefined): void;
  /** Closes the panel; false where it was closed. */
  closePanel(): boolean;
};

export function readerBar(parts: Parts, {texts, panel, steps, close}: BarOptions): Bar {
  const place = parts.make('span', 'place');
  const spoken = parts.make('span', 'spoken');
  place.setAttribute('aria-hidden', 'true');
  spoken.setAttribute('role', 'status');
  const opener = parts.button('button', 'Aa', texts('reader_appearance'), () => toggle(panel.element.hidden));
  opener.setAttribute('aria-expanded', 'false');
  const toggle = (open: boolean) => {
    panel.element.hidden = !open;
    opener.setAttribute('aria-expanded', String(open));
    if (open) panel.element.querySelector<HTMLInputElement>('input:checked')?.focus();
  };

  const left = parts.make('div', 'tools');
  if (steps) {
    left.append(
      parts.button('button', '↑', texts('reader_previous'), () => steps.previous()),
      parts.button('button', '↓', texts('reader_next'), () => steps.next()),
      place,
      spoken,
    );
  }
  const closer = parts.button('button', texts('reader_close'), '', close);
  closer.title = texts('reader_close_hint');
  const right = parts.make('div', 'tools', opener, closer);
  const element = parts.make('div', 'bar', left, right, panel.element);
  const language = texts('intl_locale');
  element.lang = language;
  element.dir = directionOf(language);
  element.setAttribute('role', 'region');
  element.setAttribute('aria-label', texts('reader_controls'));

  return {
    element,
    announce(number, count, speaker) {
      const [at, of] = [String(number), String(count)];
      place.textContent = texts('reader_place', [at, of]);
      spoken.textContent =
        speaker === undefined ? texts('reader_quotation', [at, of]) : texts('reader_quotation_by', [at, of, speaker]);
    },
    closePanel() {
      if (panel.element.hidden) return false;
      toggle(false);
      opener.focus({preventScroll: true});
      return true;
    },
  };
}
