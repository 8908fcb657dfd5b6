/** The reader's choices on the view: attributes and custom properties that the sheet reads. */
import type {Appearance, Typeface} from '../settings.ts';

/** Room beside the text that a speaker's name needs, CSS pixels. */
const margin = 190;
/** Width of an average letter, in em. */
const letters: Readonly<Record<Typeface, number>> = {serif: 0.5, sans: 0.5, hyperlegible: 0.5, dyslexia: 0.6};

export function dress(view: HTMLElement, appearance: Appearance, token: string): void {
  const {theme, typeface, size, width, spacing} = appearance;
  view.setAttribute(`data-${token}-theme`, theme);
  view.setAttribute(`data-${token}-typeface`, typeface);
  view.style.setProperty(`--${token}-size`, `${size}px`);
  view.style.setProperty(`--${token}-measure`, `${width * letters[typeface]}em`);
  view.style.setProperty(`--${token}-spacing`, String(spacing));
  placeNames(view, appearance, token);
}

/** Speakers stand in the margin where there is one, else above their paragraph. */
export function placeNames(view: HTMLElement, {typeface, size, width}: Appearance, token: string): void {
  const room = (view.clientWidth - size * width * letters[typeface]) / 2;
  view.setAttribute(`data-${token}-names`, room >= margin ? 'margin' : 'above');
}
