/** The reader's choices on the view: attributes and custom properties that the sheet reads. */
import type {Appearance} from '../settings.ts';

/** Room beside the text that a speaker's name needs, CSS pixels. */
const margin = 190;
/** Width of an average letter, in em. */
const letter = 0.5;

export function dress(view: HTMLElement, {theme, typeface, size, width, spacing}: Appearance, token: string): void {
  view.setAttribute(`data-${token}-theme`, theme);
  view.setAttribute(`data-${token}-typeface`, typeface);
  view.style.setProperty(`--${token}-size`, `${size}px`);
  view.style.setProperty(`--${token}-measure`, `${width * letter}em`);
  view.style.setProperty(`--${token}-spacing`, String(spacing));
  placeNames(view, {size, width}, token);
}

/** Speakers stand in the margin where there is one, else above their paragraph. */
export function placeNames(view: HTMLElement, {size, width}: Pick<Appearance, 'size' | 'width'>, token: string): void {
  const room = (view.clientWidth - size * width * letter) / 2;
  view.setAttribute(`data-${token}-names`, room >= margin ? 'margin' : 'above');
}
